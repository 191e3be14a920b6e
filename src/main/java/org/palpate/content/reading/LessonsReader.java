package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleFiles;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.Source;
import org.palpate.content.yaml.YamlMap;

/** Reads the lessons of one module, and keeps the links and practice questions they point at. */
final class LessonsReader {

    private final ModuleFiles files;
    private final Landmarks landmarks;
    private final Function<String, Optional<Source>> sources;
    private final List<LessonLink> links = new ArrayList<>();
    private final List<CheckMark> checkMarks = new ArrayList<>();
    private final List<QuizMark> quizMarks = new ArrayList<>();

    /**
     * Lessons of a module.
     *
     * @param sources the module's files by their path within it
     */
    LessonsReader(
            ModuleFiles files, Landmarks landmarks, Function<String, Optional<Source>> sources) {
        this.files = files;
        this.landmarks = landmarks;
        this.sources = sources;
    }

    /** The lessons that a module lists, in its order. */
    List<Lesson> read(YamlMap fields) {
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        for (Scalar key : fields.texts("lessons")) {
            if (lessons.containsKey(key.value())) {
                fields.problem(
                        key.line(),
                        "The lesson '%s' is listed twice.".formatted(key.value()),
                        "Keep one of the two.");
            } else if (fields.checkKey(key)) {
                readLesson(fields, key).ifPresent(lesson -> lessons.put(key.value(), lesson));
            }
        }
        reportUnlisted(fields, lessons.keySet());
        return List.copyOf(lessons.values());
    }

    private Optional<Lesson> readLesson(YamlMap fields, Scalar key) {
        String path = "lessons/%s.md".formatted(key.value());
        Optional<Source> source = sources.apply(path);
        if (source.isEmpty()) {
            fields.problem(
                    key.line(),
                    "There is no file '%s'.".formatted(path),
                    "Write it, or correct the name here.");
            return Optional.empty();
        }
        ReadLesson read =
                LessonReader.read(
                        source.get(), files.key(), new LessonKey(key.value()), landmarks.figures());
        links.addAll(read.links());
        checkMarks.addAll(read.checks());
        quizMarks.addAll(read.quizzes());
        landmarks.lessons().put(key.value(), read.anchors());
        return Optional.of(read.lesson());
    }

    private void reportUnlisted(YamlMap fields, Set<String> listed) {
        for (String path : files.texts().keySet()) {
            if (path.startsWith("lessons/")
                    && !listed.contains(
                            path.substring("lessons/".length(), path.length() - ".md".length()))) {
                fields.problem(
                        "lessons",
                        "The file '%s' is not listed.".formatted(path),
                        "Add it to 'lessons', or move the file elsewhere.");
            }
        }
    }

    /** The links of all lessons that were read. */
    List<LessonLink> links() {
        return links;
    }

    /** Where the lessons have a quiz. */
    List<QuizMark> quizMarks() {
        return quizMarks;
    }

    /** Where the lessons ask practice questions. */
    List<CheckMark> checkMarks() {
        return checkMarks;
    }
}
