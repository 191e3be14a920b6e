package org.palpate.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a school's data may be kept in. The rooms are started once on each and stay up until the
 * tests are over.
 */
public enum Database {
    /** The product's own file database, with the settings of {@code application.yaml}. */
    H2 {
        @Override
        List<String> settings() {
            return List.of("palpate.data=" + temporaryFolder());
        }
    },
    /** A real PostgreSQL server, as {@code --spring.profiles.active=postgres} uses it. */
    POSTGRES {
        @Override
        List<String> settings() {
            return List.of(
                    "spring.profiles.active=postgres",
                    "PALPATE_DB_URL=" + Postgres.url(),
                    "PALPATE_DB_USER=postgres",
                    "PALPATE_DB_PASSWORD=postgres",
                    "palpate.data=" + temporaryFolder());
        }
    };

    private final MovableClock clock = new MovableClock();
    private ConfigurableApplicationContext rooms;

    /** A school kept there, with its modules, and nobody in it. */
    public School emptySchool() {
        clock.reset();
        var school = new School(rooms(), clock);
        school.empty();
        return school;
    }

    abstract List<String> settings();

    private synchronized ConfigurableApplicationContext rooms() {
        if (rooms == null) {
            rooms = start();
        }
        return rooms;
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<String>(List.of("--palpate.courses=" + examinations()));
        settings().forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(arguments.toArray(String[]::new));
    }

    private static Path examinations() {
        try {
            return Path.of(Database.class.getResource("courses").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("palpate-school");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException refusal) {
            throw new UncheckedIOException(refusal);
        }
    }
}
