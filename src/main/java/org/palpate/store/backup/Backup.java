package org.palpate.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Writes a backup: one zip with an entry of JSON lines for each table, the files of the school's
 * own courses, and the {@link Manifest}. It is written as it is read, row by row, and never lies on
 * the disk or in memory as a whole.
 */
public final class Backup {

    /** What stands in front of a table's name. */
    static final String ROWS = "rows/";

    /** What stands in front of a file's path within the folder of courses. */
    static final String COURSES = "courses/";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource source;
    private final Path courses;

    /**
     * Backups of a server's school.
     *
     * @param source its database
     * @param courses the folder of its own courses, which need not be there
     */
    public Backup(DataSource source, Path courses) {
        this.source = source;
        this.courses = courses;
    }

    /**
     * Writes one, from the state of now.
     *
     * @param product the version of Palpate
     * @param at when
     * @param out gets the file; stays open
     * @param progress is told on the way
     * @return how many rows it holds
     * @throws UncheckedIOException when it cannot be written; what was written so far is no backup,
     *     and is refused as one
     */
    public long write(String product, Instant at, OutputStream out, Progress progress) {
        try (Snapshot snapshot = Snapshot.of(source)) {
            var writing = new Writing(snapshot, new ZipOutputStream(out), progress);
            return writing.all(product, at);
        } catch (SQLException refused) {
            throw new IllegalStateException("The database could not be read", refused);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(courses)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(courses, new FileVisitOption[0])) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** One backup on its way. */
    private final class Writing {

        private final Snapshot snapshot;
        private final ZipOutputStream zip;
        private final Progress progress;
        private long done;
        private long all;

        Writing(Snapshot snapshot, ZipOutputStream zip, Progress progress) {
            this.snapshot = snapshot;
            this.zip = zip;
            this.progress = progress;
        }

        long all(String product, Instant at) throws SQLException, IOException {
            List<Table> tables =
                    Tables.of(snapshot.connection()).stream()
                            .filter(table -> !Tables.LEFT_OUT.contains(table.name()))
                            .toList();
            List<Path> files = files();
            all = files.size();
            for (Table table : tables) {
                all += snapshot.count(table.name());
            }
            progress.at(0, all);
            List<Manifest.Stream> rows = new ArrayList<>();
            for (Table table : tables) {
                rows.add(rows(table));
            }
            List<Manifest.Stream> copied = new ArrayList<>();
            for (Path file : files) {
                copied.add(file(file));
            }
            var manifest =
                    new Manifest(
                            Manifest.FORM,
                            product,
                            at.toString(),
                            snapshot.database(),
                            SchemaVersions.here(),
                            Tables.LEFT_OUT.stream().sorted().toList(),
                            rows,
                            copied);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            return manifest.rows();
        }

        private Manifest.Stream rows(Table table) throws SQLException, IOException {
            var entry = new Entry(ROWS + table.name() + ".jsonl");
            snapshot.read(
                    table,
                    row -> {
                        ArrayNode line = JSON.createArrayNode();
                        for (int place = 0; place < table.columns().size(); place++) {
                            @Nullable JsonNode cell =
                                    table.columns().get(place).kind().written(row, place + 1);
                            if (cell == null) {
                                line.addNull();
                            } else {
                                line.add(cell);
                            }
                        }
                        entry.line(JSON.writeValueAsString(line));
                        step();
                    });
            List<Manifest.Named> columns =
                    table.columns().stream()
                            .map(column -> new Manifest.Named(column.name(), column.kind().name()))
                            .toList();
            return entry.end(table.name(), columns);
        }

        private Manifest.Stream file(Path file) throws IOException {
            String path = courses.relativize(file).toString().replace('\\', '/');
            var entry = new Entry(COURSES + path);
            entry.copy(file);
            step();
            return entry.end(path, null);
        }

        private void step() {
            done++;
            progress.at(done, all);
        }

        /** One entry, measured while it is written. */
        private final class Entry {

            private final String name;
            private final MessageDigest digest = sha256();
            private final DigestOutputStream out = new DigestOutputStream(zip, digest);
            private long rows;
            private long bytes;

            Entry(String name) throws IOException {
                this.name = name;
                zip.putNextEntry(new ZipEntry(name));
            }

            void line(String json) throws IOException {
                byte[] text = (json + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(text);
                bytes += text.length;
                rows++;
            }

            void copy(Path file) throws IOException {
                bytes += Files.copy(file, out);
            }

            Manifest.Stream end(String what, @Nullable List<Manifest.Named> columns)
                    throws IOException {
                zip.closeEntry();
                return new Manifest.Stream(what, name, columns, rows, bytes, hex(digest));
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
