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
import org.springframework.util.FileSystemUtils;

/**
 * What a school's data may be kept in. The rooms are started once on each and stay up until the
 * tests are over.
 */
public enum Database {
    /** The product's own file database, with the settings of {@code application.yaml}. */
    H2 {
        @Override
        List<String> settings() {
            return List.of();
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
                    "PALPATE_DB_PASSWORD=postgres");
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
        Path folder = temporaryFolder();
        var arguments =
                new ArrayList<String>(
                        List.of("--palpate.data=" + folder, "--palpate.courses=" + courses()));
        settings().forEach(setting -> arguments.add("--" + setting));
        ConfigurableApplicationContext started =
                new SpringApplicationBuilder(Rooms.class)
                        .web(WebApplicationType.NONE)
                        .registerShutdownHook(false)
                        .initializers(context ->
                                context.getBeanFactory().registerSingleton("clock", clock))
                        .run(arguments.toArray(String[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, folder)));
        return started;
    }

    private static void end(ConfigurableApplicationContext rooms, Path folder) {
        rooms.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    static Path courses() {
        try {
            return Path.of(Database.class.getResource("courses").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("palpate-school");
        } catch (IOException refusal) {
            throw new UncheckedIOException(refusal);
        }
    }
}
