package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.content.CoursePackage;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.Problem;

/** The small course of the tests, which has no mistake, and ways to write mistakes into it. */
record WrittenCourse(Map<String, String> files) {

    static final String QUIZ = "hip-flexors/quiz.yaml";
    static final String GROUP = "hip-flexors/lessons/the-group.md";
    static final String FRONT = "hip-flexors/figures/front.svg";

    static WrittenCourse hips() {
        try {
            List<CoursePackage> courses = CourseFolders.onClassPath("org/palpate/content/courses");
            return new WrittenCourse(courses.getFirst().files());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    WrittenCourse with(String path, String text) {
        var changed = new LinkedHashMap<>(files);
        changed.put(path, text);
        return new WrittenCourse(changed);
    }

    WrittenCourse without(String path) {
        var changed = new LinkedHashMap<>(files);
        assertThat(changed.remove(path)).as(path).isNotNull();
        return new WrittenCourse(changed);
    }

    /** Replaces words that stand in the file exactly once. */
    WrittenCourse replacing(String path, String words, String others) {
        assertThat(files.get(path)).containsOnlyOnce(words);
        return with(path, files.get(path).replace(words, others));
    }

    /** The line, counted from 1, on which these words stand. */
    int line(String path, String words) {
        String text = files.get(path);
        assertThat(text).contains(words);
        return (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count()
                + 1;
    }

    CoursePackage taken() {
        var raw = new LinkedHashMap<String, byte[]>();
        files.forEach((path, text) -> raw.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return CoursePackage.of("hips", raw);
    }

    Reading read() {
        return Reading.of(List.of(taken()));
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::sentence).toList();
    }

    LearningModule module(String key) {
        return read().modules().stream()
                .map(ReadModule::module)
                .filter(module -> module.key().equals(new ModuleKey(key)))
                .findFirst()
                .orElseThrow();
    }

    Lesson lesson(String key) {
        return module("hip-flexors").lesson(new LessonKey(key)).orElseThrow();
    }
}
