package org.palpate;

import java.util.Arrays;
import java.util.Map;
import org.palpate.people.recovery.PasswordLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.refusal.Refusal;
import org.palpate.school.CurrentFacts;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The way back for the last administrator who forgot the password: {@code java -jar palpate.jar
 * password-link ada@school.org} prints a link and ends. It opens the store like a start of the
 * server and takes no port; the store's file is open to one process, so with H2 the server must be
 * stopped meanwhile, or the command says that the file is locked.
 */
final class PasswordLinkCommand {

    private static final String NAME = "password-link";

    private final String email;
    private String port = "8080";

    private PasswordLinkCommand(String email) {
        this.email = email;
    }

    /** Whether the arguments of a start ask for it. */
    static boolean isAsked(String... arguments) {
        return arguments.length > 0 && NAME.equals(arguments[0]);
    }

    /** The command that the arguments ask for; without an address it says how to write it. */
    static PasswordLinkCommand of(String... arguments) {
        boolean hasAddress = arguments.length > 1 && !arguments[1].startsWith("--");
        return new PasswordLinkCommand(hasAddress ? arguments[1] : "");
    }

    /** What is left of the arguments for the start. */
    static String[] settings(String... arguments) {
        return Arrays.stream(arguments)
                .filter(word -> word.startsWith("--"))
                .toArray(String[]::new);
    }

    /**
     * The start takes no port, beside a server that runs on the same PostgreSQL database, and makes
     * only the parts that a link needs: no courses are read.
     */
    SpringApplication of(SpringApplication application) {
        application.setLazyInitialization(true);
        application.addInitializers(context -> {
            port = context.getEnvironment().getProperty("server.port", port);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(NAME, Map.of("server.port", "-1")));
        });
        return application;
    }

    /**
     * Prints the link, or why there is none.
     *
     * @return the exit code: 0 when a link was made
     */
    int run(ConfigurableApplicationContext server) {
        if (email.isEmpty()) {
            print(
                    "Write the e-mail address of an administrator behind it: password-link ada@school.org");
            return 2;
        }
        try {
            PasswordLink link = server.getBean(PasswordLinks.class).makeOnServer(email);
            print(
                    "With this link %s chooses a new password. It works once and for a day; a link made before works no more:"
                            .formatted(link.person().email()));
            print("  " + address(server) + "new-password/" + link.token());
            return 0;
        } catch (Refusal refusal) {
            print("No link was made. " + refusal.sentence());
            return 1;
        }
    }

    private String address(ConfigurableApplicationContext server) {
        String set = server.getEnvironment().getProperty("palpate.public-address", "").strip();
        String atStart =
                set.isEmpty()
                        ? "http://localhost:" + port + "/"
                        : set + (set.endsWith("/") ? "" : "/");
        return server.getBean(CurrentFacts.class).publicAddress().orElse(atStart);
    }

    /** Straight to the console: a secret does not belong in log files. */
    private static void print(String line) {
        System.out.println(line);
    }
}
