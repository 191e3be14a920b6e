package org.palpate.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A backup that was found whole: every entry has the length and the SHA-256 that the manifest says,
 * and every cell of every row is what its column holds. Only then is anything done with it.
 */
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, Long> highest = new HashMap<>();

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        this.manifest = manifestOf();
    }

    /**
     * Opens and checks it.
     *
     * @throws Refusal when it is no backup, is cut off or damaged, or was made by a Palpate with
     *     tables of another form
     */
    static BackupFile open(Path path) {
        Refusal.when(
                !Files.isRegularFile(path),
                "There is no file %s: write where the backup lies.".formatted(path));
        try {
            ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                var file = new BackupFile(path, zip);
                file.manifest.checkForm(path);
                file.checkEntries();
                return file;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException broken) {
            throw new Refusal(
                    "%s is no backup, or it is cut off or damaged (%s). Take another copy of it."
                            .formatted(path, broken.getMessage()));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The highest number in a column that its database counts up; 0 when there is none. */
    long highest(String table, String column) {
        return highest.getOrDefault(table + "." + column, 0L);
    }

    /** What is done with each row. */
    interface EachRow {

        /**
         * Takes one row.
         *
         * @param values as the columns of the manifest stand; null for SQL's null
         */
        void take(@Nullable Object[] values);
    }

    /** Reads a table's rows, one after the other. */
    void read(Manifest.Stream table, EachRow each) throws IOException {
        List<Kind> kinds = kinds(table);
        long number = 0;
        try (var lines =
                new BufferedReader(new InputStreamReader(in(table), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                each.take(values(table, number, line, kinds));
            }
        }
        if (number != table.rows()) {
            throw damaged(table, "has %d rows and not %d".formatted(number, table.rows()));
        }
    }

    /** Copies a file's content. */
    void copy(Manifest.Stream file, OutputStream out) throws IOException {
        try (InputStream in = in(file)) {
            in.transferTo(out);
        }
    }

    private Manifest manifestOf() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refusal(
                    "%s is no backup of Palpate: it has no %s. Choose the file that Palpate made."
                            .formatted(path, Manifest.ENTRY));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Backup.JSON.readValue(in, Manifest.class);
        } catch (JacksonException | NullPointerException broken) {
            throw new Refusal(
                    "%s is damaged: its %s cannot be read. Take another copy of it."
                            .formatted(path, Manifest.ENTRY));
        }
    }

    private void checkEntries() throws IOException {
        for (Manifest.Stream table : manifest.tables()) {
            if (Tables.LEFT_OUT.contains(table.name())) {
                throw damaged(table, "is of a table that no backup carries");
            }
            checkContent(table);
            checkRows(table);
        }
        for (Manifest.Stream file : manifest.files()) {
            Path inside = Path.of(file.name()).normalize();
            if (inside.isAbsolute()
                    || inside.startsWith("..")
                    || !file.entry().equals(Backup.COURSES + file.name())) {
                throw damaged(file, "leads out of the folder of courses");
            }
            checkContent(file);
        }
    }

    private void checkContent(Manifest.Stream stream) throws IOException {
        MessageDigest digest = Backup.sha256();
        long bytes;
        try (var in = new DigestInputStream(in(stream), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw damaged(stream, "cannot be read (%s)".formatted(broken.getMessage()));
        }
        if (bytes != stream.bytes() || !Backup.hex(digest).equals(stream.sha256())) {
            throw damaged(stream, "is not what was written (its SHA-256 is another)");
        }
    }

    private void checkRows(Manifest.Stream table) throws IOException {
        List<Manifest.Named> columns = columns(table);
        read(
                table,
                values -> {
                    for (int place = 0; place < values.length; place++) {
                        if (values[place] instanceof Long number) {
                            highest.merge(
                                    table.name() + "." + columns.get(place).name(),
                                    number,
                                    Math::max);
                        }
                    }
                });
    }

    private @Nullable Object[] values(
            Manifest.Stream table, long number, String line, List<Kind> kinds) {
        try {
            JsonNode cells = Backup.JSON.readTree(line);
            if (!cells.isArray() || cells.size() != kinds.size()) {
                throw damaged(table, "has no whole row in line " + number);
            }
            @Nullable Object[] values = new @Nullable Object[kinds.size()];
            for (int place = 0; place < values.length; place++) {
                JsonNode cell = cells.get(place);
                values[place] = cell.isNull() ? null : kinds.get(place).value(cell);
            }
            return values;
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw damaged(table, "cannot be read in line " + number);
        }
    }

    private List<Kind> kinds(Manifest.Stream table) {
        try {
            return columns(table).stream().map(column -> Kind.valueOf(column.kind())).toList();
        } catch (IllegalArgumentException unknown) {
            throw damaged(table, "has a column of a kind that is none");
        }
    }

    /** The columns of a table's stream. */
    List<Manifest.Named> columns(Manifest.Stream table) {
        List<Manifest.Named> columns = table.columns();
        if (columns == null) {
            throw damaged(table, "has no columns");
        }
        return columns;
    }

    private InputStream in(Manifest.Stream stream) throws IOException {
        ZipEntry entry = zip.getEntry(stream.entry());
        if (entry == null) {
            throw damaged(stream, "is missing");
        }
        return zip.getInputStream(entry);
    }

    private Refusal damaged(Manifest.Stream stream, String how) {
        return new Refusal(
                "%s is damaged: %s %s. Nothing was restored; take another copy of it."
                        .formatted(path, stream.entry(), how));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
