package org.palpate.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.PaperDomain;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.question.Response;

/**
 * A finished attempt with everything its learner may look back at.
 *
 * @param subject what it was an attempt at
 * @param score what it came to
 * @param certaintyMode whether the quiz asked how sure the learner was, and marked it
 * @param rightShown when it is shown what was right
 * @param domains those it was asked by and is told of one by one; none for most
 */
public record AttemptResult(
        AttemptId id,
        AttemptSummary.Subject subject,
        String quizTitle,
        Instant startedAt,
        Instant finishedAt,
        Score score,
        List<Reviewed> questions,
        CertaintyMode certaintyMode,
        Shown rightShown,
        List<PaperDomain> domains) {

    /**
     * What an attempt came to, as far as it may be seen.
     *
     * @param grade 0 to 100; null while it may not be seen
     * @param passMark the grade that passes
     * @param earned what was earned, in weights of questions; certainty marks where they count; 0
     *     while the grade may not be seen
     * @param possible the sum of the weights of the questions that count
     * @param markedAgain when it was regraded and why, oldest first; none while the grade may not
     *     be seen
     * @param gradeShown when the grade is shown
     */
    public record Score(
            @Nullable Double grade,
            PassMark passMark,
            double earned,
            double possible,
            List<MarkedAgain> markedAgain,
            Shown gradeShown) {

        /** Keeps a copy of the times it was regraded. */
        public Score {
            markedAgain = List.copyOf(markedAgain);
        }
    }

    /**
     * A time the attempt was regraded after its end.
     *
     * @param why what was decided about which key
     * @param before the grade until then, 0 to 100
     * @param after the grade since, 0 to 100
     */
    public record MarkedAgain(Instant at, String why, double before, double after) {}

    /**
     * Where a question comes from.
     *
     * @param module whose lessons explain it
     * @param revision where its drawings are
     */
    public record Home(ModuleKey module, RevisionId revision) {}

    /**
     * What the learner gave to a question.
     *
     * @param certainty how sure the learner was at the first try; null if not said or not asked
     * @param note the learner's note to the instructor, empty if none
     * @param spent how long the question stood in front of the learner
     * @param revealed whether the learner had the answer shown
     */
    public record Given(
            Response response,
            @Nullable Certainty certainty,
            String note,
            Duration spent,
            boolean revealed) {}

    /**
     * What the learner may be told of a question.
     *
     * @param fraction what it earned in the end, tries and hints counted, 0 to 1; null while it may
     *     not be seen
     * @param feedback what may be told of the answer; null while nothing may
     * @param answer a response that earns everything; null while it may not be seen
     */
    public record Told(
            @Nullable Double fraction, @Nullable Feedback feedback, @Nullable Response answer) {}

    /**
     * One question looked back at.
     *
     * @param number from 1
     * @param home where it comes from
     * @param domain the code of the exam domain it counts for; empty if none
     * @param given what the learner gave to it
     * @param told what may be told of it
     * @param counts whether the question counts towards the grade; a voided one does not
     */
    public record Reviewed(
            int number,
            Home home,
            String domain,
            Asked asked,
            Given given,
            Told told,
            boolean counts) {

        /** Whether it is known to have earned everything. */
        public boolean isRight() {
            return told.fraction() != null && told.fraction() == 1;
        }

        /** Whether it counts and is known not to have earned everything. */
        public boolean isMissed() {
            return counts && told.fraction() != null && told.fraction() < 1;
        }

        /** What became of it; decided here and nowhere else. */
        public Outcome outcome() {
            if (!counts) {
                return Outcome.VOIDED;
            }
            if (isRight()) {
                return Outcome.RIGHT;
            }
            if (given.response().isBlank()) {
                return Outcome.BLANK;
            }
            if (told.fraction() == null) {
                return Outcome.UNTOLD;
            }
            if (told.feedback() != null && told.feedback().mark().isRight()) {
                return Outcome.RIGHT_LATER;
            }
            return told.fraction() > 0 ? Outcome.PARTLY : Outcome.WRONG;
        }
    }

    /** A result with its questions copied. */
    public AttemptResult {
        questions = List.copyOf(questions);
        domains = List.copyOf(domains);
    }

    /** Whether the grade may be seen and reaches the pass mark. */
    public boolean passed() {
        return score.grade() != null && score.passMark().isReachedBy(score.grade());
    }

    /** Whether the grade may be seen and does not reach the pass mark. */
    public boolean failed() {
        return score.grade() != null && !passed();
    }

    /** The questions that are known not to have earned everything. */
    public List<Reviewed> missed() {
        return questions.stream().filter(Reviewed::isMissed).toList();
    }

    /** How many of the questions came to this. */
    public long count(Outcome outcome) {
        return questions.stream().filter(question -> question.outcome() == outcome).count();
    }

    /** How many questions count. */
    public long counting() {
        return questions.stream().filter(Reviewed::counts).count();
    }
}
