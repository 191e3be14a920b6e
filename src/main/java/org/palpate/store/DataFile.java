package org.palpate.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of an H2 database, looked at before H2 opens it. H2 takes an empty file for a new
 * database, and a file that lost its end for an older one, which it then tidies up for good; both
 * would be a new school with a setup link where a school was. The header's fields are those of H2's
 * MVStore, format 3: https://h2database.com/html/mvstore.html#fileFormat
 */
final class DataFile {

    private static final Logger LOG = LoggerFactory.getLogger(DataFile.class);

    private static final int BLOCK = 4096;

    /** The header is written twice, a block each. */
    private static final int HEADER = 2 * BLOCK;

    private static final Pattern START = Pattern.compile("H:[23],");

    /** A file that was closed in order names the block in which its last chunk begins. */
    private static final Pattern LAST_BLOCK =
            Pattern.compile(
                    "H:[23],(?:[^\\n]*,)?block:(?<block>[0-9a-f]{1,12}),(?:[^\\n]*,)?clean:1[,\\n]");

    /** The state of the content that the header promises at least. */
    private static final Pattern VERSION =
            Pattern.compile("H:[23],[^\\n]*?\\bversion:(?<version>[0-9a-f]{1,15})[,\\n]");

    /** H2's own bookkeeping needs fewer; a school has more than twenty. */
    private static final int TABLES_OF_AN_EMPTY_DATABASE = 4;

    private static final String RESTORE =
            "Restore the backup: stop the server, put the %s of your last backup in its place, and start again. Keep this"
                    + " file; it may still help.";

    private final Path file;

    private DataFile(Path file) {
        this.file = file;
    }

    /** The file that an address like {@code jdbc:h2:file:/srv/data/palpate;WRITE_DELAY=0} means. */
    static DataFile at(String url) {
        return new DataFile(Path.of(KeptFile.path(url) + ".mv.db"));
    }

    /**
     * Returns when there is no file yet, or a whole one.
     *
     * @throws CannotStart when the file cannot be the school's data any more
     */
    void check() {
        if (!Files.exists(file)) {
            return;
        }
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            if (open.length() == 0) {
                throw damaged(
                        "is empty (0 bytes). It is not a new school"
                                + " (if no school was ever set up here, delete the file instead)");
            }
            byte[] header = new byte[(int) Math.min(HEADER, open.length())];
            open.readFully(header);
            String text = new String(header, StandardCharsets.ISO_8859_1);
            checkHeader(text, open.length());
            checkContent(promised(text));
        } catch (IOException refusal) {
            throw new CannotStart(
                    "The data file %s cannot be read (%s): allow the server to read and write it."
                            .formatted(file, refusal.getMessage()),
                    refusal);
        }
    }

    /**
     * Writes the file anew if it was not closed in order. What a killed server leaves is found at
     * the next opening; but H2 2.5.252 then goes on in a file whose table of chunks still names
     * some that were written over, and after it has closed that file in order, it opens an older
     * state (seen: 49 of 135 rows). A file that holds only what counts has no such names. Nothing
     * is changed if another server has the file open, or if there is no room for two more of its
     * size.
     *
     * @throws CannotStart when the file cannot be written anew
     */
    void putInOrder() {
        try {
            if (Files.exists(file) && !wasClosedInOrder() && hasRoomForAnother()) {
                writeAnew();
            }
        } catch (MVStoreException refusal) {
            if (refusal.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
                throw damaged("is damaged (%s)".formatted(refusal.getMessage()), refusal);
            }
        } catch (IOException refusal) {
            throw new CannotStart(
                    "The data file %s cannot be put in order after a stop that was none (%s): allow the server to read and write its folder."
                            .formatted(file, refusal.getMessage()),
                    refusal);
        }
    }

    private boolean wasClosedInOrder() throws IOException {
        try (var open = Files.newInputStream(file)) {
            String text = new String(open.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
            return LAST_BLOCK.matcher(text).lookingAt();
        }
    }

    private boolean hasRoomForAnother() throws IOException {
        boolean room = Files.getFileStore(file).getUsableSpace() > 3 * Files.size(file);
        if (!room) {
            LOG.warn(
                    "The server was not stopped in order, and the disk has no room to put {} in order: make room and start again",
                    file);
        }
        return room;
    }

    private void writeAnew() throws IOException {
        LOG.info("The server was not stopped in order; {} is put in order", file);
        Path anew = file.resolveSibling(file.getFileName() + ".anew");
        // Held open, so that no other server opens it meanwhile; the first file stays until the
        // second is on the disk.
        try (MVStore held = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            Files.copy(file, anew, StandardCopyOption.REPLACE_EXISTING);
            MVStoreTool.compact(anew.toString(), false);
            LOG.debug("It was at version {}", held.getCurrentVersion());
        }
        try (var written = FileChannel.open(anew, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(anew, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long promised(String header) {
        return VERSION.matcher(header)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1), 16))
                .max()
                .orElse(0);
    }

    private void checkHeader(String header, long length) {
        boolean known =
                START.matcher(header).lookingAt()
                        || header.length() == HEADER
                                && START.matcher(header.substring(BLOCK)).lookingAt();
        if (!known) {
            throw damaged("is no database of Palpate, or its beginning is damaged");
        }
        Matcher last = LAST_BLOCK.matcher(header);
        boolean whole =
                length >= HEADER
                        && (!last.lookingAt()
                                || length > Long.parseLong(last.group("block"), 16) * BLOCK);
        if (!whole) {
            throw damaged("has lost its end: only %d bytes are left".formatted(length));
        }
    }

    /**
     * Opened to be read only, H2 changes nothing, whatever it finds. Where the last state is
     * damaged it falls back on an older one without a word.
     */
    private void checkContent(long promised) {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            if (store.getCurrentVersion() < promised) {
                throw damaged("is damaged: its last state cannot be read, only an older one");
            }
            long tables =
                    store.getMapNames().stream().filter(name -> name.startsWith("table.")).count();
            if (tables <= TABLES_OF_AN_EMPTY_DATABASE) {
                throw damaged(
                        "holds no school. It lost its content, or the very first start was broken off"
                                + " (if no school was ever set up here, delete the file instead)");
            }
        } catch (MVStoreException refusal) {
            if (refusal.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
                throw damaged("is damaged (%s)".formatted(refusal.getMessage()), refusal);
            }
        }
    }

    private CannotStart damaged(String how) {
        return new CannotStart(sentence(how));
    }

    private CannotStart damaged(String how, Throwable cause) {
        return new CannotStart(sentence(how), cause);
    }

    private String sentence(String how) {
        return "The data file %s %s. %s"
                .formatted(file, how, RESTORE.formatted(file.getFileName()));
    }
}
