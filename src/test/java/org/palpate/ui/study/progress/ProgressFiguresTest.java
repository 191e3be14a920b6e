package org.palpate.ui.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Question;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.ProgressPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every figure of Progress says what it rests on, and opens the questions behind it. */
class ProgressFiguresTest extends PageTest {

    private static final ModuleKey HIP = new ModuleKey("hip-flexors");

    @Autowired private JdbcTemplate database;

    @Test
    void withTooFewAnswersThereIsNoFigure() {
        PersonId mira = learner("Mira Lind");
        answers(mira, 1, 4, "GOOD", null);
        signIn(mira);

        navigate(ProgressPage.class);

        assertThat(everything())
                .contains("By exam domain", "By topic", "too few answers")
                .contains("You have not said yet how sure you are of an answer.")
                .doesNotContain("% of the questions", "good", "poor");
    }

    @Test
    void domainsHaveTheirWordAndTopicsTheirEstimate() {
        PersonId mira = learner("Mira Lind");
        answers(mira, 1, 500, "GOOD", "SURE");
        signIn(mira);

        navigate(ProgressPage.class);

        assertThat(everything())
                .contains("Kinesiology", "12 % of the exam")
                .containsPattern("about \\d+ % \\(\\d+ to \\d+ %\\)")
                .containsAnyOf("good", "borderline")
                .contains("you can trust it.");
    }

    @Test
    void aFigureOpensTheQuestionsBehindIt() {
        PersonId mira = learner("Mira Lind");
        answers(mira, 1, 500, "GOOD", "SURE");
        answers(mira, 1, 1, "AGAIN", "SURE");
        Question missed = questions().getFirst();
        signIn(mira);
        navigate(ProgressPage.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        Figures.ofDomain(missed.about().domain()),
                        Figures.ofTopic(missed.about().topic().key()));

        navigate(Figures.ofDomain(missed.about().domain()), QuestionsPage.class);
        assertThat(heading()).isNotEmpty();
        assertThat(everything()).contains(missed.stem(), "✗ wrong", "twice");

        navigate(Pages.PROGRESS + "/sure/sure", QuestionsPage.class);
        assertThat(heading()).isEqualTo("Answers you were sure of");
        assertThat(everything()).contains("those you got wrong first");
    }

    @Test
    void afterMonthsAwayWhatFellDueIsDueTodayAndIsNoBacklog() {
        PersonId mira = learner("Mira Lind");
        answers(mira, 1, 3, "GOOD", null);
        signIn(mira);

        navigate(ProgressPage.class);
        assertThat(everything())
                .contains("3 questions in the next 14 days, 3 today.")
                .contains("nothing has to be caught up")
                .doesNotContain("overdue", "backlog");
        String today =
                find(Anchor.class).all().stream()
                        .map(Anchor::getHref)
                        .filter(it -> it.contains("/due/"))
                        .findFirst()
                        .orElseThrow();

        navigate(today, QuestionsPage.class);
        assertThat(heading()).isEqualTo("Due today");
        assertThat(everything()).contains("3 questions you have answered");
    }

    @Test
    void onlyOnesOwnQuestionsStandBehindAFigureAndAFigureThatIsNoneIsNotThere() {
        PersonId mira = learner("Mira Lind");
        answers(mira, 1, 20, "GOOD", null);
        signIn(learner("Max Berg"));

        navigate(Figures.ofTopic("anatomy"), QuestionsPage.class);
        assertThat(everything()).contains("None of these was asked yet");
        assertNothingAt(Pages.PROGRESS + "/topic/pottery");
        assertNothingAt(Pages.PROGRESS + "/domain/MBLEx-99");
        assertNothingAt(Pages.PROGRESS + "/sure/perhaps");
        assertNothingAt(Pages.PROGRESS + "/due/tomorrow");
        assertNothingAt(Pages.PROGRESS + "/nonsense/anatomy");
    }

    private List<Question> questions() {
        return hipFlexors()
                .questions()
                .filter(one -> hipFlexors().homeOf(one.key()).equals(HIP))
                .toList();
    }

    /** Answers to questions of the hip flexors, from one place to another, counted from 1. */
    private void answers(PersonId learner, int from, int to, String rating, String certainty) {
        List<Question> all = questions();
        for (Question one : all.subList(from - 1, Math.min(to, all.size()))) {
            database.update(
                    """
                    insert into recall_answer (learner_id, command_id, at, origin, module_key, question_key,
                        revision_id, question_type, seconds, fraction, counts, rating, certainty)
                    values (?, random_uuid(), timestamp with time zone '2026-01-01 08:00:00+00:00', 'CHECK', ?, ?,
                        ?, 'single-choice', 20, 1, true, ?, ?)\
                    """,
                    learner.value(),
                    HIP.value(),
                    one.key().value(),
                    hipFlexors().revision().value(),
                    rating,
                    certainty);
        }
    }
}
