package org.palpate.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.palpate.refusal.Refusal;

/**
 * The files of the school's own courses on their way back. What is there already is never changed.
 */
final class RestoredCourses {

    private final BackupFile backup;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    RestoredCourses(BackupFile backup, Path folder) {
        this.backup = backup;
        this.folder = folder;
    }

    /**
     * Looks whether they have room there.
     *
     * @throws Refusal when there is another file in the place of one
     */
    void check() throws IOException {
        for (Manifest.Stream file : backup.manifest().files()) {
            Path place = folder.resolve(file.name());
            Refusal.when(
                    Files.exists(place) && !isThere(file, place),
                    "There is another file in the place of a course's: %s. Move the folder of courses away; nothing was restored."
                            .formatted(place));
        }
    }

    void write() throws IOException {
        for (Manifest.Stream file : backup.manifest().files()) {
            Path place = folder.resolve(file.name());
            if (!Files.exists(place)) {
                Path parent = place.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                written.add(place);
                try (OutputStream out = Files.newOutputStream(place)) {
                    backup.copy(file, out);
                }
            }
        }
    }

    /** Removes what was written. */
    void takeBack() throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isThere(Manifest.Stream file, Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(place), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Backup.hex(digest).equals(file.sha256());
    }
}
