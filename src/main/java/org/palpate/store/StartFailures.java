package org.palpate.store;

import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.config.InvalidConfigDataPropertyException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.PlaceholderResolutionException;

/** Turns what commonly keeps a server from starting into one sentence its owner can act on. */
final class StartFailures {

    private static final String OF_YAML = "org.yaml.snakeyaml.";

    private static final int H2_ALREADY_OPEN = 90020;

    private static final String RESTORE =
            "Restore the backup: stop the server, put the palpate.mv.db of your last backup in its place, and start again. Keep the damaged file; it may still help.";

    private StartFailures() {}

    /** What kept it from starting; of what is not known, its own words. */
    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = known(cause);
            if (sentence != null) {
                return sentence;
            }
        }
        return "Something failed that it did not expect (%s: %s): start again with --logging.level.org.palpate=debug to see where."
                .formatted(innermostOf(failure).getClass().getSimpleName(), innermost(failure));
    }

    private static @Nullable String known(Throwable cause) {
        if (cause.getClass().getName().startsWith(OF_YAML)) {
            return "A file of settings, application.yaml in the working folder or the one that spring.config names, cannot be read (%s): correct it or move it away."
                    .formatted(cause.getMessage());
        }
        return switch (cause) {
            case ConfigDataNotFoundException missing ->
                    "A file of settings is not there (%s): correct spring.config.location, spring.config.additional-location or spring.config.import."
                            .formatted(missing.getMessage());
            case InvalidConfigDataPropertyException setting ->
                    "A file of settings has a setting that cannot stand there (%s): correct it."
                            .formatted(setting.getMessage());
            case InvalidConfigurationPropertyValueException setting ->
                    "The setting '%s' has the value '%s', which cannot be used (%s): correct it or leave it out."
                            .formatted(setting.getName(), setting.getValue(), setting.getReason());
            case CannotStart known -> known.getMessage();
            case PortInUseException port ->
                    "Port %1$d is in use: if that is Palpate, it is at http://localhost:%1$d/; otherwise stop the program that uses it, or start with --server.port=%2$d."
                            .formatted(port.getPort(), port.getPort() + 1);
            case java.net.BindException refused ->
                    "The port cannot be opened (%s): choose another with --server.port=8080; ports below 1024 may need rights of their own."
                            .formatted(refused.getMessage());
            case org.springframework.boot.context.properties.bind.BindException setting ->
                    "The setting '%s' has a value that cannot be used (%s): correct it or leave it out."
                            .formatted(setting.getName(), innermost(setting));
            case PlaceholderResolutionException missing ->
                    "A setting is missing (%s): set it, as README.md shows."
                            .formatted(missing.getMessage());
            case SQLException sql -> sentence(sql);
            default -> null;
        };
    }

    private static String innermost(Throwable failure) {
        return String.valueOf(innermostOf(failure).getMessage());
    }

    private static Throwable innermostOf(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** What a database's refusal to open means. */
    static String sentence(SQLException failure) {
        if (failure.getErrorCode() == H2_ALREADY_OPEN) {
            return "The database is locked by another server: stop the Palpate that runs on the same data folder, or start"
                    + " with --palpate.data=ANOTHER_FOLDER.";
        }
        if (isOfH2(failure)) {
            return ofH2(failure);
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (isUnknownHost(failure)) {
            return "There is no machine '%s': check PALPATE_DB_URL.".formatted(innermost(failure));
        }
        if (state.startsWith("08")) {
            return "The database server does not answer (%s): check PALPATE_DB_URL and that it is running."
                    .formatted(failure.getMessage());
        }
        if (state.startsWith("28")) {
            return "The database server refuses the sign-in (%s): check PALPATE_DB_USER and PALPATE_DB_PASSWORD."
                    .formatted(failure.getMessage());
        }
        if (state.equals("3D000")) {
            return "The database server has no such database (%s): create it, or correct PALPATE_DB_URL."
                    .formatted(failure.getMessage());
        }
        return "The database could not be used: %s".formatted(failure.getMessage());
    }

    private static boolean isUnknownHost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfH2(SQLException failure) {
        return failure.getClass().getName().startsWith("org.h2.");
    }

    private static String ofH2(SQLException failure) {
        if (StoreFailures.isDiskFull(failure)) {
            return "The disk of the data folder is full: make room on it, or start with --palpate.data=ANOTHER_FOLDER.";
        }
        if (failure.getErrorCode() == org.h2.api.ErrorCode.WRONG_USER_OR_PASSWORD) {
            return "The data file belongs to another program or was given a password: restore the backup, or start with"
                    + " --palpate.data=ANOTHER_FOLDER.";
        }
        if (StoreFailures.isDamage(failure)) {
            return "The data file is damaged (%s). %s"
                    .formatted(StoreFailures.firstLine(failure), RESTORE);
        }
        return "The database could not be used (%s). If its file may have lost a part: %s"
                .formatted(StoreFailures.firstLine(failure), RESTORE);
    }
}
