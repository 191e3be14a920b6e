package org.palpate.ui.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.ui.PageTest;
import org.palpate.ui.study.ProgressPage;
import org.palpate.ui.study.parts.Folded;

/** However much a learner has done, Progress stays a page to look at. */
class LongProgressTest extends PageTest {

    private static final ModuleKey HIP = new ModuleKey("hip-flexors");

    @Test
    void aFewAttemptsStandOpenAndManyAreFoldedBehindTheirNumber() {
        PersonId mira = learner("Mira Lind");
        takes(mira, HIP, 4);
        signIn(mira);
        navigate(ProgressPage.class);
        assertThat(folded()).noneMatch(words -> words.contains("attempts"));

        takes(mira, HIP, 1);
        navigate(ProgressPage.class);
        assertThat(folded()).contains("All 5 attempts, the latest first");
        assertThat(everything()).contains("Attempt 5");
    }

    @Test
    void ofManyQuizzesThoseTakenLastStandOpen() {
        PersonId mira = learner("Mira Lind");
        List<ModuleKey> five =
                modules.all().stream()
                        .filter(module -> module.quiz() != null)
                        .filter(module -> module.quiz().rules().behaviour() == Behaviour.PRACTICE)
                        .filter(module -> !module.key().equals(HIP))
                        .limit(5)
                        .map(module -> module.key())
                        .toList();
        five.forEach(module -> takes(mira, module, 1));
        takes(mira, HIP, 1);
        signIn(mira);
        navigate(ProgressPage.class);
        assertThat(folded()).contains("3 more quizzes", "6 modules, 0 lessons read");
        assertThat(find(Folded.class).all())
                .filteredOn(one -> one.getSummaryText().equals("3 more quizzes"))
                .singleElement()
                .satisfies(others ->
                        assertThat(others.getElement().getTextRecursively())
                                .doesNotContain("Hip Flexor quiz"));
    }

    private List<String> folded() {
        return find(Folded.class).all().stream().map(Folded::getSummaryText).toList();
    }

    private void takes(PersonId learner, ModuleKey module, int times) {
        for (int i = 0; i < times; i++) {
            AttemptId attempt = attempts.start(learner, module, CommandId.fresh());
            attempts.finish(learner, attempt, Command.after(attempts.see(learner, attempt)));
        }
    }
}
