package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.palpate.attempt.AttemptResult;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.CertaintyMode;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.study.parts.CertaintyWords;
import org.palpate.words.Counted;

/** How an attempt went as a whole: the grade and its verdict in words, and the ways on. */
class ResultCard extends Div {

    ResultCard(AttemptResult result, Dates dates, Component ways) {
        Double grade = result.score().grade();
        boolean told =
                result.questions().stream()
                        .anyMatch(question -> question.told().fraction() != null);
        var words =
                Bits.stack(
                        Bits.text(
                                told
                                        ? OutcomeWords.of(result)
                                        : "Your answers are handed in. "
                                                + OutcomeWords.notTold(result),
                                "lead"),
                        scale(result),
                        Bits.row(
                                verdict(result),
                                Bits.badge("Attempt %d".formatted(result.subject().number()), ""),
                                Bits.badge("Finished " + dates.full(result.finishedAt()), ""),
                                Bits.badge(
                                        "Took "
                                                + Dates.length(
                                                        Duration.between(
                                                                result.startedAt(),
                                                                result.finishedAt())),
                                        "")),
                        ways);
        addClassNames("card", "grade-card");
        if (grade != null) {
            add(new GradeDial(grade, result.score().passMark()));
        }
        if (grade == null && told) {
            words.add(Bits.text(GradeWords.notShown(result.score().gradeShown()), "quiet"));
        }
        add(words);
    }

    /** How certainty marks become the grade; nothing where they do not count. */
    private static Component scale(AttemptResult result) {
        boolean marked =
                result.certaintyMode() == CertaintyMode.MARKED && result.score().grade() != null;
        return marked
                ? Bits.text(
                        "You earned %s certainty marks. %s %s 100 %%: as many as everything right would earn by guessing. %s"
                                .formatted(
                                        CertaintyWords.marks(result.score().earned()),
                                        CertaintyWords.marks(result.score().possible()),
                                        Counted.word(result.score().possible(), "makes", "make"),
                                        CertaintyWords.LIMITS),
                        "quiet")
                : new Div();
    }

    /**
     * Failing is said as plainly as passing; nothing of either while the grade may not be seen, or
     * where there is nothing to pass.
     */
    private static Component verdict(AttemptResult result) {
        int mark = result.score().passMark().grade();
        if (mark == 0) {
            return new Span();
        }
        if (result.passed()) {
            return Bits.badge("✓ Passed: %d %% passes".formatted(mark), "right");
        }
        return result.failed()
                ? Bits.badge("✗ Below the pass mark: %d %% passes".formatted(mark), "wrong")
                : Bits.badge("%d %% passes".formatted(mark), "");
    }
}
