package org.palpate.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * An H2 file whose header never names an older chunk than the newest one written.
 *
 * <p>Every commit writes a chunk; the header names one, each chunk says where it expects its
 * successor, and whoever opens the file after a crash follows that chain and looks at the file's
 * end. When a chunk lands elsewhere, in space that became free in the meantime, H2 writes the
 * header anew. H2 2.5.250 and 2.5.252 then name the chunk <em>before</em> it, which does not lead
 * there: that commit and the ones after it are on the disk and never found again. (2.4.240 set
 * {@code lastChunk} before it wrote the header, in {@code RandomAccessStore.writeChunk}; 2.5 sets
 * it afterwards.) So the header is completed here, on its way to the disk. Its fields: <a
 * href="https://h2database.com/html/mvstore.html#fileFormat">MVStore, file format</a>.
 */
final class KeptChannel extends FileBaseDefault {

    private static final int BLOCK = 4096;

    /** The header is written twice, a block each. */
    private static final int HEADER = 2 * BLOCK;

    private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

    /** Header and chunks begin with one line of fields, much shorter than this. */
    private static final int LONGEST_LINE = 1024;

    private final FileChannel file;

    private @Nullable Chunk newest;

    KeptChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        if (position == 0 && bytes.remaining() == HEADER && newest != null) {
            return writeHeader(bytes, newest);
        }
        if (position >= HEADER && position % BLOCK == 0 && startsAChunk(bytes)) {
            Chunk written = Chunk.read(bytes, position);
            // A chunk may be moved, and comes by again with the version it had.
            if (newest == null || written.version >= newest.version) {
                newest = written;
            }
        }
        return file.write(bytes, position);
    }

    private int writeHeader(ByteBuffer bytes, Chunk named) throws IOException {
        HashMap<String, String> fields = firstLine(bytes);
        if (DataUtils.readHexLong(fields, "version", 0) >= named.version) {
            return file.write(bytes, 0);
        }
        fields.remove("fletcher");
        // What a header names is on the disk before it, or a power cut could leave a name and
        // nothing there.
        file.force(false);
        fields.put("block", Long.toHexString(named.block));
        fields.put("chunk", Long.toHexString(named.id));
        fields.put("version", Long.toHexString(named.version));
        ByteBuffer header = header(fields);
        while (header.hasRemaining()) {
            file.write(header, header.position());
        }
        bytes.position(bytes.limit());
        return HEADER;
    }

    private static ByteBuffer header(HashMap<String, String> fields) {
        var line = new StringBuilder();
        DataUtils.appendMap(line, fields);
        byte[] summed = line.toString().getBytes(StandardCharsets.ISO_8859_1);
        DataUtils.appendMap(line, "fletcher", DataUtils.getFletcher32(summed, 0, summed.length));
        byte[] whole = line.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(HEADER).put(0, whole).put(BLOCK, whole);
    }

    private static HashMap<String, String> firstLine(ByteBuffer bytes) {
        byte[] start = new byte[Math.min(LONGEST_LINE, bytes.remaining())];
        bytes.duplicate().get(start);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return DataUtils.parseMap(text.substring(0, text.indexOf('\n')).trim());
    }

    private static boolean startsAChunk(ByteBuffer bytes) {
        return bytes.remaining() >= CHUNK.length
                && bytes.slice(bytes.position(), CHUNK.length).equals(ByteBuffer.wrap(CHUNK));
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return file.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    /**
     * What one commit wrote.
     *
     * @param block where, in blocks of 4,096 bytes from the file's beginning
     */
    private record Chunk(long id, long block, long version) {

        static Chunk read(ByteBuffer bytes, long position) {
            HashMap<String, String> fields = firstLine(bytes);
            long id = DataUtils.readHexLong(fields, "chunk", 0);
            return new Chunk(id, position / BLOCK, DataUtils.readHexLong(fields, "version", id));
        }
    }
}
