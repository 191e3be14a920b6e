package org.palpate.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A course's files as they were written, taken up as text but not yet read.
 *
 * @param key the name of the course's folder
 * @param files path inside the folder → text with line ends {@code \n}
 * @param problems of files that could not even be taken up
 */
public record CoursePackage(String key, Map<String, String> files, List<Problem> problems) {

    /** A drawing of this size is a photograph in disguise, a lesson of this size a book. */
    public static final int LARGEST_FILE = 1_000_000;

    private static final Pattern READ =
            Pattern.compile(
                    "course\\.yaml|[^/]+/(module\\.yaml|quiz\\.yaml|checks\\.yaml|lessons/[^/]+\\.md|figures/[^/]+\\.svg)");

    private static final String FILES_OF_A_COURSE =
            "A course has course.yaml, and each of its modules module.yaml, quiz.yaml,"
                    + " checks.yaml, lessons/NAME.md and figures/NAME.svg. Rename this file or move it elsewhere.";

    /** What people and their tools leave in a folder without meaning it to be read. */
    private static final Pattern NOT_MEANT =
            Pattern.compile("(.*/)?(\\..*|README.*|LICENSE.*|Thumbs\\.db)");

    private static final Pattern CONTROL_CHARACTER =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\x85]]");

    public CoursePackage {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        problems = List.copyOf(problems);
    }

    /**
     * Takes up files as they lie on disk or in an archive. Hidden files and read-me files are
     * passed over; others that a course does not have are problems, so that a {@code quiz.yml} is
     * not silently no quiz.
     *
     * @param raw path inside the course's folder, with slashes → content
     */
    public static CoursePackage of(String key, Map<String, byte[]> raw) {
        var files = new TreeMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (var file : new TreeMap<>(raw).entrySet()) {
            String path = file.getKey();
            if (isPassedOver(path)) {
                continue;
            }
            if (READ.matcher(path).matches()) {
                text(path, file.getValue(), problems).ifPresent(text -> files.put(path, text));
            } else {
                problems.add(
                        new Problem(path, 0, "This is no file of a course.", FILES_OF_A_COURSE));
            }
        }
        return new CoursePackage(key, files, problems);
    }

    /** Whether a path, or a folder on its way, is one that people do not mean to be read. */
    public static boolean isPassedOver(String path) {
        return NOT_MEANT.matcher(path).matches() || path.startsWith(".") || path.contains("/.");
    }

    private static Optional<String> text(String path, byte[] content, List<Problem> problems) {
        if (content.length > LARGEST_FILE) {
            problems.add(
                    new Problem(
                            path,
                            0,
                            "The file has %d bytes.".formatted(content.length),
                            "Make it smaller than %d bytes, or split it.".formatted(LARGEST_FILE)));
            return Optional.empty();
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            text = text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
            var strange = CONTROL_CHARACTER.matcher(text);
            if (strange.find()) {
                problems.add(
                        new Problem(
                                path,
                                (int) text.substring(0, strange.start()).lines().count(),
                                "There is an invisible control character (U+%04X)."
                                        .formatted((int) strange.group().charAt(0)),
                                "Delete it; it often comes with copied text."));
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException notText) {
            problems.add(
                    new Problem(
                            path,
                            0,
                            "The file is not UTF-8 text.",
                            "Save it with the encoding UTF-8."));
            return Optional.empty();
        }
    }

    /** The modules' files, by the name of their folders. */
    public SortedMap<String, ModuleFiles> modules() {
        var texts = new TreeMap<String, Map<String, String>>();
        files.forEach((path, text) -> {
            int slash = path.indexOf('/');
            if (slash > 0) {
                texts.computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                        .put(path.substring(slash + 1), text);
            }
        });
        var modules = new TreeMap<String, ModuleFiles>();
        texts.forEach((folder, module) ->
                modules.put(folder, new ModuleFiles(new ModuleKey(folder), module)));
        return modules;
    }
}
