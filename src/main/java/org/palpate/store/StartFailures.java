package org.palpate.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns what commonly keeps a server from starting into one sentence its owner can act on. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {

    private static final int H2_ALREADY_OPEN = 90020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence =
                    switch (cause) {
                        case CannotStart known -> known.getMessage();
                        case PortInUseException port ->
                                "Port %d is in use: stop the program that uses it, or start with --server.port=%d."
                                        .formatted(port.getPort(), port.getPort() + 1);
                        case SQLException sql -> sentence(sql);
                        default -> null;
                    };
            if (sentence != null) {
                return new FailureAnalysis(sentence, "", failure);
            }
        }
        return null;
    }

    /** What a database's refusal to open means. */
    static String sentence(SQLException failure) {
        if (failure.getErrorCode() == H2_ALREADY_OPEN) {
            return "The database is locked by another server: stop the Palpate that runs on the same data folder, or start"
                    + " with --palpate.data=ANOTHER_FOLDER.";
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08")) {
            return "The database server does not answer (%s): check PALPATE_DB_URL and that it is running."
                    .formatted(failure.getMessage());
        }
        if (state.startsWith("28")) {
            return "The database server refuses the sign-in (%s): check PALPATE_DB_USER and PALPATE_DB_PASSWORD."
                    .formatted(failure.getMessage());
        }
        return "The database could not be used: %s".formatted(failure.getMessage());
    }
}
