package org.palpate.content.reading;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.palpate.content.CoursePackage;
import org.palpate.content.Problem;

/**
 * One walk through a course's folder. A link is followed only to where it stays in the folder: a
 * lesson that is a link to {@code /etc/passwd} would otherwise be published to the world. The walk
 * is bounded in depth, number and size, and what it leaves out it reports, file by file.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 32_000_000;
    private static final int MOST_PROBLEMS = 500;

    private final String key;
    private final Path root;
    private final long mostBytes;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;
    private int met;

    /**
     * A walk.
     *
     * @param root the folder's real path, free of links
     * @param mostBytes what may still be read
     */
    FolderWalk(String key, Path root, long mostBytes) {
        this.key = key;
        this.root = root;
        this.mostBytes = Math.min(mostBytes, MOST_BYTES);
    }

    /** The course as it lies there. */
    CoursePackage take() throws IOException {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
        CoursePackage taken = CoursePackage.of(key, files);
        problems.addAll(taken.problems());
        return new CoursePackage(key, taken.files(), problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        if (isPassedOver(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!folder.toRealPath().startsWith(root)) {
            leadsOut(folder);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isPassedOver(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (++met > MOST_FILES) {
            problem(
                    root,
                    "The folder has more than %d files; the rest was not read."
                            .formatted(MOST_FILES),
                    "Split the course.");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isDirectory()) {
            problem(
                    file,
                    "Folders are nested more than %d deep.".formatted(DEEPEST),
                    "Follow the form in docs/module-format.md.");
        } else if (attributes.isSymbolicLink()) {
            problem(file, "The link leads nowhere.", "Put the file itself here.");
        } else if (!attributes.isRegularFile()) {
            problem(file, "This is no file of text.", "Put a plain file here, or remove it.");
        } else {
            return read(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be read is reported and hides nothing else. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refusal) {
        if (isPassedOver(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (refusal instanceof FileSystemLoopException) {
            problem(file, "The link leads back to a folder it lies in.", "Remove it.");
        } else {
            problem(
                    file,
                    "This cannot be read (%s).".formatted(refusal.getClass().getSimpleName()),
                    "Allow the server to read it, or remove it.");
        }
        return FileVisitResult.CONTINUE;
    }

    /**
     * Opens the real file without following a link, and looks once more where it lies: a link that
     * is put in its place in between is not followed either.
     */
    private FileVisitResult read(Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            leadsOut(file);
            return FileVisitResult.CONTINUE;
        }
        byte[] content;
        try (var channel =
                Files.newByteChannel(
                        real, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            if (!file.toRealPath().equals(real)) {
                leadsOut(file);
                return FileVisitResult.CONTINUE;
            }
            content = CourseFolders.content(Channels.newInputStream(channel));
        } catch (IOException refusal) {
            return visitFileFailed(file, refusal);
        }
        bytes += content.length;
        if (bytes > mostBytes) {
            problem(
                    root,
                    "The course has more than %d MB of text; the rest was not read."
                            .formatted(mostBytes / 1_000_000),
                    "Split the course, or make its drawings smaller.");
            return FileVisitResult.TERMINATE;
        }
        files.put(path(file), content);
        return FileVisitResult.CONTINUE;
    }

    private void leadsOut(Path place) {
        problem(
                place,
                "This is a link to a place outside the course's folder.",
                "Put the file itself here; links out of the folder are not followed.");
    }

    private boolean isPassedOver(Path place) {
        String path = path(place);
        return !path.isEmpty() && CoursePackage.isPassedOver(path);
    }

    /** With slashes, whatever the machine uses; a backslash in a name stays one. */
    private String path(Path place) {
        return place.equals(root)
                ? ""
                : StreamSupport.stream(root.relativize(place).spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
    }

    private void problem(Path place, String what, String remedy) {
        if (problems.size() < MOST_PROBLEMS) {
            String path = path(place);
            problems.add(new Problem(path.isEmpty() ? key : path, 0, what, remedy));
        }
    }
}
