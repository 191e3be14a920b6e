package org.palpate.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.h2.mvstore.DataUtils;

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
 *
 * <p>And the chain must hold: H2 also writes a chunk over one that the chain leads through, once
 * nothing in it is needed any more, and writes the header after that. A server killed between the
 * two leaves a chain that is broken before the newest commits. So before a link of the chain is
 * written over or cut off, the header is made to name the newest chunk.
 */
final class KeptChannel extends PassingChannel {

    private static final int BLOCK = 4096;

    /** The header is written twice, a block each. */
    private static final int HEADER = 2 * BLOCK;

    private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

    /** Header and chunks begin with one line of fields, much shorter than this. */
    private static final int LONGEST_LINE = 1024;

    /** Every write looks through the chain, and a file that only grows never shortens it. */
    private static final int LONGEST_CHAIN = 1000;

    private final Runnable closing;

    /** From the chunk that the header names, as far as it is known, to the newest. */
    private final List<Chunk> chain = new ArrayList<>();

    /**
     * A file.
     *
     * @param closing what to do once it is closed
     */
    KeptChannel(FileChannel file, Runnable closing) {
        super(file);
        this.closing = closing;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        if (position == 0 && bytes.remaining() == HEADER && !chain.isEmpty()) {
            return writeHeader(bytes, chain.getLast());
        }
        keepTheChain(position, position + bytes.remaining());
        if (position >= HEADER && position % BLOCK == 0 && startsAChunk(bytes)) {
            Chunk written = Chunk.read(bytes, position);
            // A chunk may be moved, and comes by again with the version it had.
            if (chain.isEmpty()) {
                return writeFirst(bytes, position, written);
            }
            if (written.version >= chain.getLast().version) {
                if (chain.size() == LONGEST_CHAIN) {
                    nameInTheHeader(chain.getLast());
                }
                chain.add(written);
            }
        }
        return file.write(bytes, position);
    }

    /**
     * Where the header leads until now is not known after an opening, so it names this one at once.
     */
    private int writeFirst(ByteBuffer bytes, long position, Chunk first) throws IOException {
        int written = 0;
        while (bytes.hasRemaining()) {
            written += file.write(bytes, position + written);
        }
        chain.add(first);
        nameInTheHeader(first);
        return written;
    }

    /** Before what stands between two positions of the file is gone. */
    private void keepTheChain(long from, long to) throws IOException {
        boolean holds =
                chain.size() < 2
                        || chain.subList(0, chain.size() - 1).stream()
                                .noneMatch(link -> link.meets(from, to));
        if (!holds) {
            nameInTheHeader(chain.getLast());
        }
    }

    private void nameInTheHeader(Chunk chunk) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        while (header.hasRemaining() && file.read(header, header.position()) >= 0) {
            // As often as it takes.
        }
        if (header.position() < HEADER) {
            // A new file, whose header H2 has still to write.
            return;
        }
        writeHeader(header.flip(), chunk);
        // Or a power cut could leave the old name, and nothing where it leads.
        file.force(false);
    }

    private int writeHeader(ByteBuffer bytes, Chunk named) throws IOException {
        HashMap<String, String> fields = firstLine(bytes);
        boolean older = DataUtils.readHexLong(fields, "version", 0) < named.version;
        if (!older) {
            int written = file.write(bytes, 0);
            namedInTheHeader(named);
            return written;
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
        namedInTheHeader(named);
        return HEADER;
    }

    private void namedInTheHeader(Chunk chunk) {
        chain.clear();
        chain.add(chunk);
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
    protected synchronized void implTruncate(long size) throws IOException {
        keepTheChain(size, Long.MAX_VALUE);
        file.truncate(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        closing.run();
        super.implCloseChannel();
    }

    /**
     * What one commit wrote.
     *
     * @param block where, in blocks of 4,096 bytes from the file's beginning
     * @param length in blocks
     */
    private record Chunk(long id, long block, long length, long version) {

        boolean meets(long from, long to) {
            return block * BLOCK < to && from < (block + length) * BLOCK;
        }

        static Chunk read(ByteBuffer bytes, long position) {
            HashMap<String, String> fields = firstLine(bytes);
            long id = DataUtils.readHexLong(fields, "chunk", 0);
            return new Chunk(
                    id,
                    position / BLOCK,
                    DataUtils.readHexLong(fields, "len", 1),
                    DataUtils.readHexLong(fields, "version", id));
        }
    }
}
