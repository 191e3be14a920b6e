package org.palpate.store;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The path of an H2 database whose header names the newest chunk (see {@link KeptChannel}), as one
 * of H2's own kinds of file: {@code jdbc:h2:file:kept:/srv/data/palpate}. Public, with a public
 * constructor, because H2 makes the paths of a kind itself.
 */
public final class KeptFile extends FilePathWrapper {

    private static final String SCHEME = "kept";

    private static final String H2_FILE = "jdbc:h2:file:";

    private static final String FILE = ".mv.db";

    private static final String KEPT = H2_FILE + SCHEME + ":";

    /** The files that are open, by their real paths. */
    private static final Map<Path, FileChannel> OPEN = new ConcurrentHashMap<>();

    /** A path that H2 fills; see {@link #address}. */
    public KeptFile() {}

    /**
     * The same database, opened through this kind of file. An address that is no file's stays as it
     * is.
     *
     * @param url an address as {@code spring.datasource.url} has it
     */
    static String address(String url) {
        if (!url.startsWith(H2_FILE) || url.startsWith(KEPT)) {
            return url;
        }
        FilePath.register(new KeptFile());
        return KEPT + url.substring(H2_FILE.length());
    }

    /** Whether the address is that of an H2 file, however it is opened. */
    static boolean isAddress(String url) {
        return url.startsWith(H2_FILE);
    }

    /** The path in an address like {@code jdbc:h2:file:/srv/data/palpate;WRITE_DELAY=0}. */
    static String path(String url) {
        String opened = url.startsWith(KEPT) ? KEPT : H2_FILE;
        return url.substring(opened.length()).replaceAll(";.*", "");
    }

    /**
     * Forces to the disk what was written to a database's file. H2's own way, a checkpoint, would
     * also write what transactions have done that go on; see {@link OneWriter}.
     *
     * @param url the database's address; it is open
     * @throws IOException when the disk refuses, or H2 has closed the file
     */
    static void force(String url) throws IOException {
        FileChannel file = OPEN.get(Path.of(path(url) + FILE).toRealPath());
        if (file == null) {
            throw new ClosedChannelException();
        }
        file.force(true);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = getBase().open(mode);
        if (!name.endsWith(FILE)) {
            return file;
        }
        Path path = Path.of(getBase().toString());
        if (!Files.exists(path)) {
            return new KeptChannel(file, () -> {});
        }
        Path real = path.toRealPath();
        var kept = new KeptChannel(file, () -> OPEN.remove(real));
        OPEN.put(real, kept);
        return kept;
    }
}
