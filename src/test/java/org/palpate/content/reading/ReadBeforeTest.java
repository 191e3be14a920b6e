package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleKey;
import org.palpate.content.Problem;
import org.palpate.content.Published;

/** Folders that are read again: what has not changed is taken as it was, with nothing of then. */
class ReadBeforeTest {

    private static final String TARGET = "piriformis/lessons/sciatic-nerve.md";

    private final ReadBefore before = new ReadBefore();
    private final WrittenCourse hips = WrittenCourse.hips();

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        Reading first = read(hips);
        Reading second = read(hips.with("piriformis/module.yaml", "title: Other"));

        assertThat(module(second, "hip-flexors")).isSameAs(module(first, "hip-flexors"));
        assertThat(module(second, "piriformis")).isNotSameAs(module(first, "piriformis"));
    }

    @Test
    void whatWasFoundBetweenModulesIsFoundAnewEachTime() {
        String text = hips.files().get(TARGET);
        WrittenCourse moved = hips.with(TARGET, text.replace("{#course}", "{#way}"));
        assertThat(moved.files()).isNotEqualTo(hips.files());

        assertThat(problems(hips)).isEmpty();
        assertThat(problems(moved)).singleElement().asString().contains("has no anchor 'course'");
        assertThat(problems(moved)).hasSize(1);
        assertThat(problems(hips)).isEmpty();
    }

    @Test
    void aCourseThatDeclaresSomethingElseHasItsModulesReadAgain() {
        Reading first = read(hips);
        Reading second = read(hips.replacing("course.yaml", "name: Causes", "name: Reasons"));

        assertThat(module(second, "hip-flexors")).isNotSameAs(module(first, "hip-flexors"));
    }

    private Reading read(WrittenCourse course) {
        return Reading.of(List.of(course.taken()), List.of(), Published.nothing(), before);
    }

    private List<String> problems(WrittenCourse course) {
        return read(course).problems().stream().map(Problem::sentence).toList();
    }

    private static ReadModule module(Reading reading, String key) {
        return reading.modules().stream()
                .filter(one -> one.files().key().equals(new ModuleKey(key)))
                .findFirst()
                .orElseThrow();
    }
}
