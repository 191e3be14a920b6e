package org.palpate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.palpate.refusal.Refusal;
import org.palpate.store.CannotStart;
import org.palpate.store.CommandStore;
import org.palpate.store.Product;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.palpate.store.backup.Backup;
import org.palpate.store.backup.Progress;
import org.palpate.store.backup.Restore;
import org.palpate.words.Counted;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The school as one file, and back: {@code java -jar palpate.jar backup school.zip} and {@code java
 * -jar palpate.jar restore school.zip}. It takes the settings the server is started with, opens the
 * database alone, and takes no port. An H2 file is open to one process, so a backup by command
 * wants the server stopped there; by the button in the office it is made while the server runs.
 */
final class BackupCommand {

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";

    /** The settings are read for it, and nothing is started. */
    private static final class SettingsAlone {}

    private final boolean restores;
    private final String file;

    private BackupCommand(boolean restores, String file) {
        this.restores = restores;
        this.file = file;
    }

    /** Whether the arguments of a start ask for it. */
    static boolean isAsked(String... arguments) {
        return arguments.length > 0 && List.of(BACKUP, RESTORE).contains(arguments[0]);
    }

    /** The command that the arguments ask for; without a file it says how to write it. */
    static BackupCommand of(String... arguments) {
        boolean hasFile = arguments.length > 1 && !arguments[1].startsWith("--");
        return new BackupCommand(RESTORE.equals(arguments[0]), hasFile ? arguments[1] : "");
    }

    /** Reads the settings and nothing else of the server. */
    static SpringApplication application() {
        var application = new SpringApplication(SettingsAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application;
    }

    /**
     * Does it, and says how it went.
     *
     * @return the exit code: 0 when it is done
     */
    int run(SpringApplication application, String... arguments) {
        String[] settings = PasswordLinkCommand.settings(arguments);
        try (ConfigurableApplicationContext context = application.run(settings)) {
            return run(context.getEnvironment());
        }
    }

    private int run(Environment environment) {
        if (file.isEmpty()) {
            print("Write a file behind it: %s school.zip".formatted(restores ? RESTORE : BACKUP));
            return 2;
        }
        Path path = Path.of(file).toAbsolutePath();
        try {
            if (restores) {
                restore(path, environment);
            } else {
                backUp(path, environment);
            }
            return 0;
        } catch (Refusal refused) {
            print(nothing() + refused.sentence());
        } catch (CannotStart refused) {
            print(nothing() + refused.getMessage());
        } catch (FileAlreadyExistsException there) {
            print(nothing() + "There is a file %s already: name another.".formatted(path));
        } catch (IOException | UncheckedIOException refused) {
            print(
                    nothing()
                            + "The disk refuses (%s): look at its space and rights."
                                    .formatted(refused.getMessage()));
        }
        return 1;
    }

    private String nothing() {
        return restores ? "Nothing was restored. " : "No backup was made. ";
    }

    private static void backUp(Path file, Environment environment) throws IOException {
        CommandStore store = CommandStore.of(environment);
        Files.createFile(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long rows;
        try {
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(
                                    part,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.DSYNC))) {
                rows =
                        new Backup(store.source(), store.courses())
                                .write(
                                        Product.version(),
                                        Clock.systemUTC().instant(),
                                        out,
                                        Progress.UNSEEN);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(part);
            Files.deleteIfExists(file);
            throw failure;
        }
        AuditLog.addByCommand(
                store.source(),
                Clock.systemUTC().instant(),
                AuditKind.BACKUP,
                "Backup made by command: " + Counted.of(rows, "row"));
        print("The backup is %s: %s.".formatted(file, Counted.of(rows, "row")));
        print("It holds everything the school keeps of its people: store it where only they look.");
    }

    private static void restore(Path file, Environment environment) throws IOException {
        CommandStore store = CommandStore.empty(environment);
        Restore.Restored restored;
        try {
            restored =
                    new Restore(store.source(), store.migrations(), store.courses())
                            .from(file, Progress.UNSEEN);
            store.keep();
        } catch (IOException | RuntimeException failure) {
            store.remove();
            throw failure;
        }
        new TreeMap<>(restored.rows())
                .forEach((table, rows) -> print("  %-28s %d".formatted(table, rows)));
        print(
                "Restored %s and %s of courses, as they were at %s. Start the server."
                        .formatted(
                                Counted.of(restored.total(), "row"),
                                Counted.of(restored.files(), "file"),
                                restored.madeAt()));
    }

    /** For whoever stands at the console; log files need it not. */
    private static void print(String line) {
        System.out.println(line);
    }
}
