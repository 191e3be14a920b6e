package org.palpate;

import java.time.Clock;
import java.time.ZoneId;
import org.palpate.school.SchoolClock;
import org.palpate.store.Starting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server. */
@SpringBootApplication
@Modulithic(systemName = "Palpate")
@EnableScheduling
public class Palpate {

    /**
     * Starts the server; a start that fails, or is stopped, prints one sentence and ends with an
     * exit code other than 0.
     */
    public static void main(String[] arguments) {
        var starting = new Starting();
        SpringApplication server = starting.of(new SpringApplication(Palpate.class));
        try {
            if (PasswordLinkCommand.isAsked(arguments)) {
                printLink(server, arguments);
            } else if (BackupCommand.isAsked(arguments)) {
                System.exit(
                        BackupCommand.of(arguments)
                                .run(starting.of(BackupCommand.application()), arguments));
            } else {
                server.run(arguments);
            }
        } catch (RuntimeException alreadyReported) {
            if (isRestart(alreadyReported)) {
                throw alreadyReported;
            }
            if (starting.wasStopped()) {
                // The machine ends with the code of the signal once all is closed.
                return;
            }
            // Everything is closed by now. An orderly exit would only let libraries' own threads
            // speak on after the sentence, into a log that has stopped.
            Runtime.getRuntime().halt(1);
        }
    }

    /** The link is on the console and the store closed in order before the machine ends. */
    private static void printLink(SpringApplication server, String... arguments) {
        var command = PasswordLinkCommand.of(arguments);
        int exitCode;
        try (var context = command.of(server).run(PasswordLinkCommand.settings(arguments))) {
            exitCode = command.run(context);
        }
        System.exit(exitCode);
    }

    /** In the developers' mode the first thread ends so; the server goes on in another. */
    private static boolean isRestart(RuntimeException thrown) {
        return thrown.getClass().getName().endsWith("SilentExitException");
    }

    /**
     * The server's clock, which rules; its zone is the school's and only matters for dates people
     * type and read. The setting counts until a zone is settled in the office.
     */
    @Bean
    Clock clock(@Value("${palpate.zone:}") String zone) {
        return new SchoolClock(zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }
}
