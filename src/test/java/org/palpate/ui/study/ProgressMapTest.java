package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Structure;
import org.palpate.people.PersonId;
import org.palpate.progress.KnownStructures;
import org.palpate.quiz.Asked;
import org.palpate.quiz.memory.Evidence;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.StructureKey;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.study.map.BodyMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The body map under Progress: drawings, legend and table say the same. */
@Import(ProgressMapTest.Recalled.class)
class ProgressMapTest extends PageTest {

    private static final ModuleKey HIP = new ModuleKey("hip-flexors");

    /** Half of the structures with an estimate, half with too few answers. */
    @TestConfiguration
    static class Recalled {

        @Bean
        @Primary
        KnownStructures recalled(LearningModules modules) {
            return learner -> {
                List<Structure> all = modules.outline().structures();
                return IntStream.range(0, all.size()).mapToObj(i -> known(all.get(i), i)).toList();
            };
        }

        private static KnownStructures.KnownStructure known(Structure structure, int place) {
            // Of every third there are only four questions, whatever was answered of them.
            int asked = place % 2 == 0 ? 12 : place % 3 == 0 ? 2 : 3;
            Known card = new Known(0.4 + 0.1 * (place % 6), Evidence.first(Rating.GOOD));
            return new KnownStructures.KnownStructure(
                    structure,
                    Knowledge.of(Collections.nCopies(asked, card), 2),
                    Collections.nCopies(
                            asked,
                            new KnownStructures.AskedQuestion(
                                    "Where does it begin?", 0.7, HIP, "the-group#what-they-do")),
                    2,
                    HIP,
                    "the-group#what-they-do");
        }
    }

    @Test
    void everyStructureIsInTheTableWithItsIntervalOrTooFewAnswers() {
        PersonId mira = begun();
        signIn(mira);
        navigate(ProgressPage.class);
        assertThat(find(BodyMap.class).exists()).isTrue();
        assertThat(everything())
                .contains("What you are likely to recall today")
                .contains("Psoas major", "Iliacus", "too few answers", "too few questions")
                .containsPattern("about \\d+ % \\(\\d+ to \\d+ %\\)")
                .contains("90 % or more", "less than half")
                .contains("Press a structure");
    }

    @Test
    void pressingAStructureTellsItsEstimateItsQuestionsAndItsParagraph() {
        signIn(begun());
        navigate(ProgressPage.class);
        BodyMap map = find(BodyMap.class).single();
        press(map, "psoas-major");
        assertThat(everything())
                .contains("nine times out of ten", "You have answered 12 of them so far.")
                .contains("Where does it begin?");
        assertThat(link("and 7 more").getHref()).isEqualTo("progress/structure/psoas-major");
        press(map, "iliacus");
        assertThat(everything())
                .contains("Too few answers: you have answered 3 of its 5 questions");
        String thin = modules.outline().structures().get(3).key().value();
        press(map, thin);
        assertThat(everything())
                .contains(
                        "Too few questions: there are 4 about it here, and an estimate needs 5. You have answered 2 so far.",
                        "Practice its questions")
                .doesNotContain("you have answered 2 of its 4 questions");
        test(find(NativeButton.class).withText("Psoas major").single()).click();
        assertThat(everything()).contains("You have answered 12 of them so far.");
        assertThat(link("Practice its questions").getHref())
                .isEqualTo(PracticeOf.structure(new StructureKey("psoas-major")));
    }

    private static void press(BodyMap map, String structure) {
        map.tell(new StructureKey(structure));
    }

    private PersonId begun() {
        PersonId mira = learner("Mira Lind");
        begunAt(Asked.Choose.class, mira);
        return mira;
    }
}
