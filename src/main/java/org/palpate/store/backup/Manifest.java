package org.palpate.store.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;

/**
 * What a backup says of itself, in {@value #ENTRY}, its last entry.
 *
 * @param form of the file, {@value #FORM} today
 * @param product the version of Palpate that wrote it
 * @param madeAt an instant, as ISO 8601 in UTC
 * @param database from which it was written: "H2" or "PostgreSQL"
 * @param schema the form of the tables, see {@link SchemaVersions}
 * @param leftOut the tables that backups never carry
 * @param tables in an order in which each stands behind those it refers to
 * @param files the school's own courses
 */
record Manifest(
        int form,
        String product,
        String madeAt,
        String database,
        Map<String, List<String>> schema,
        List<String> leftOut,
        List<Stream> tables,
        List<Stream> files) {

    /** The name of the entry. */
    static final String ENTRY = "manifest.json";

    /** The newest form there is. */
    static final int FORM = 1;

    Manifest {
        leftOut = List.copyOf(leftOut);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /**
     * One entry of the file.
     *
     * @param name the table's, or the file's path within the folder of courses
     * @param entry its name within the zip
     * @param columns a table's, in the order of a row; null for a file
     * @param rows a table's number of rows; 0 for a file
     * @param bytes how long it is
     * @param sha256 of what it holds, 64 hexadecimal digits
     */
    record Stream(
            String name,
            String entry,
            @Nullable List<Named> columns,
            long rows,
            long bytes,
            String sha256) {}

    /** A column: its name and its {@link Kind}. */
    record Named(String name, String kind) {}

    /** The stream of a table. */
    Optional<Stream> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** How many rows all tables have. */
    long rows() {
        return tables.stream().mapToLong(Stream::rows).sum();
    }

    /**
     * Lets a backup through whose tables have the form of this server's.
     *
     * @throws Refusal when it was made by an older or a newer Palpate
     */
    void checkForm(Path path) {
        Refusal.when(
                form != FORM,
                "%s was made by Palpate %s in a form that this one does not know. Restore it with that version or a newer one."
                        .formatted(path, product));
        Map<String, List<String>> here = SchemaVersions.here();
        List<String> unknown = SchemaVersions.missing(schema, here);
        Refusal.when(
                !unknown.isEmpty(),
                "%s was made by a newer Palpate (%s): its tables have changes that this one does not know (%s). Restore it with that version."
                        .formatted(path, product, String.join(", ", unknown)));
        List<String> newer = SchemaVersions.missing(here, schema);
        Refusal.when(
                !newer.isEmpty(),
                "%s was made by an older Palpate (%s): its tables lack changes of this one (%s). Restore it with that version, then start this one on the restored database."
                        .formatted(path, product, String.join(", ", newer)));
    }
}
