package org.palpate.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server's database for a command that needs no other part of the server: opened with the
 * settings the server is started with, and looked at as at a start.
 */
public final class CommandStore {

    private static final String FILE = ".mv.db";

    private final DataSource source;
    private final List<String> migrations;
    private final Path courses;
    private final @Nullable Path made;
    private final @Nullable Path place;

    private CommandStore(
            Environment environment, String url, @Nullable Path made, @Nullable Path place) {
        this.source =
                new DriverManagerDataSource(
                        url,
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", ""));
        this.migrations =
                Binder.get(environment)
                        .bind("spring.flyway.locations", Bindable.listOf(String.class))
                        .get();
        this.courses = Path.of(environment.getRequiredProperty("palpate.courses"));
        this.made = made;
        this.place = place;
    }

    /**
     * The database as it is.
     *
     * @throws CannotStart when it cannot be opened, or another server has its file open
     */
    public static CommandStore of(Environment environment) {
        String url = url(environment);
        if (KeptFile.isAddress(url)) {
            Path file = file(KeptFile.path(url));
            if (!Files.exists(file)) {
                throw new CannotStart(
                        "There is no data file %s: give the command the settings the server is started with."
                                .formatted(file));
            }
            DataFile data = DataFile.at(url);
            data.check();
            data.putInOrder();
        }
        return looked(new CommandStore(environment, KeptFile.address(url), null, null));
    }

    /**
     * A database to be filled. An H2 file is made beside its place and comes there by {@link
     * #keep}.
     *
     * @throws Refusal when there is an H2 file already
     * @throws CannotStart when it cannot be opened
     */
    public static CommandStore empty(Environment environment) {
        String url = url(environment);
        if (!KeptFile.isAddress(url)) {
            return looked(new CommandStore(environment, url, null, null));
        }
        String path = KeptFile.path(url);
        Path place = file(path);
        Refusal.when(
                Files.exists(place),
                "There is a data file already: %s. Stop the server and move that file away first; nothing was changed."
                        .formatted(place));
        String beside = path + "-restoring";
        var store =
                new CommandStore(
                        environment,
                        KeptFile.address(url.replace(path, beside)),
                        file(beside),
                        place);
        store.remove();
        return looked(store);
    }

    private static CommandStore looked(CommandStore store) {
        try (Connection connection = store.source.getConnection()) {
            StoreInspection.inspect(connection);
            return store;
        } catch (SQLException failure) {
            throw new CannotStart(StartFailures.sentence(failure), failure);
        }
    }

    private static String url(Environment environment) {
        return environment.getRequiredProperty("spring.datasource.url");
    }

    private static Path file(String path) {
        return Path.of(path + FILE).toAbsolutePath();
    }

    /** The database; an H2 file is closed with its last connection. */
    public DataSource source() {
        return source;
    }

    /** Where the scripts lie that make the tables. */
    public List<String> migrations() {
        return migrations;
    }

    /** The folder of the school's own courses; it need not be there. */
    public Path courses() {
        return courses;
    }

    /**
     * Puts what was filled in its place, once it is on the disk. All connections must be closed.
     *
     * @throws IOException when the disk refuses; the place is empty then
     */
    public void keep() throws IOException {
        if (made == null || place == null) {
            return;
        }
        try (var written = FileChannel.open(made, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was filled in vain; of PostgreSQL nothing, which has taken it back itself. */
    public void remove() {
        try {
            if (made != null) {
                Files.deleteIfExists(made);
            }
        } catch (IOException refusal) {
            throw new CannotStart(
                    "The file %s cannot be removed (%s): remove it by hand."
                            .formatted(made, refusal.getMessage()),
                    refusal);
        }
    }
}
