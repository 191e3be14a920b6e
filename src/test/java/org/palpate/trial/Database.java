package org.palpate.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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

        @Override
        public DataSource another(Path folder, String name) {
            return new DriverManagerDataSource(
                    "jdbc:h2:file:%s/palpate;WRITE_DELAY=0".formatted(folder), "palpate", "");
        }

        @Override
        List<String> settings(String name) {
            return List.of();
        }
    },
    /** A real PostgreSQL server, as {@code --spring.profiles.active=postgres} uses it. */
    POSTGRES {
        @Override
        List<String> settings() {
            return at(Postgres.url());
        }

        @Override
        public DataSource another(Path folder, String name) {
            new JdbcTemplate(new DriverManagerDataSource(Postgres.url(), "postgres", "postgres"))
                    .execute("create schema " + name);
            return new DriverManagerDataSource(schema(name), "postgres", "postgres");
        }

        @Override
        List<String> settings(String name) {
            return at(schema(name));
        }

        private static String schema(String name) {
            return Postgres.url() + "&currentSchema=" + name;
        }

        private static List<String> at(String url) {
            return List.of(
                    "spring.profiles.active=postgres",
                    "PALPATE_DB_URL=" + url,
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

    /**
     * A database of the same kind with nothing in it, not even a table.
     *
     * @param folder of its own
     * @param name of its own within the run
     */
    public abstract DataSource another(Path folder, String name);

    /** Starts the rooms on {@link #another}; whoever does so closes them. */
    public ConfigurableApplicationContext startAt(Path folder, String name) {
        return start(folder, settings(name));
    }

    abstract List<String> settings();

    abstract List<String> settings(String name);

    private synchronized ConfigurableApplicationContext rooms() {
        if (rooms == null) {
            rooms = start();
        }
        return rooms;
    }

    private ConfigurableApplicationContext start() {
        Path folder = temporaryFolder();
        ConfigurableApplicationContext started = start(folder, settings());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, folder)));
        return started;
    }

    private ConfigurableApplicationContext start(Path folder, List<String> settings) {
        var arguments =
                new ArrayList<String>(
                        List.of("--palpate.data=" + folder, "--palpate.courses=" + courses()));
        settings.forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(arguments.toArray(String[]::new));
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
