package org.palpate.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A kind of file that lets a test look at what is on the disk after every single write, as it would
 * be after a kill at that moment: {@code jdbc:h2:file:kept:trap:/folder/name}. Public, with a
 * public constructor, because H2 makes the paths of a kind itself.
 */
public final class Trap extends FilePathWrapper {

    private static volatile Runnable afterEachWrite = () -> {};

    /** A path that H2 fills. */
    public Trap() {}

    static void afterEachWrite(Runnable look) {
        FilePath.register(new Trap());
        afterEachWrite = look;
    }

    @Override
    public String getScheme() {
        return "trap";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(getBase().open(mode));
    }

    private static final class Watched extends PassingChannel {

        Watched(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            int written = super.write(bytes, position);
            afterEachWrite.run();
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            super.implTruncate(size);
            afterEachWrite.run();
        }
    }
}
