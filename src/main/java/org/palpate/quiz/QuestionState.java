package org.palpate.quiz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;

/**
 * Where one question of an attempt stands.
 *
 * @param response the response last saved or checked, blank if none
 * @param certainty how sure the learner is of it; {@code null} if not said or not asked
 * @param tries the different responses checked so far, in order
 * @param closed whether no further answer is taken
 * @param fraction the share earned, 0 to 1; {@code null} while unmarked
 * @param flagged whether the learner means to come back to it
 * @param hints how many hints were taken
 * @param note the learner's note to the instructor, empty if none
 * @param revealed whether the learner had the answer shown
 */
public record QuestionState(
        Response response,
        @Nullable Certainty certainty,
        List<Try> tries,
        boolean closed,
        @Nullable Double fraction,
        boolean flagged,
        int hints,
        String note,
        boolean revealed) {

    /** After how many different misses the answer may be shown. */
    static final int MISSES = 2;

    /** A question nobody has touched. */
    static final QuestionState FRESH =
            new QuestionState(Response.BLANK, null, List.of(), false, null, false, 0, "", false);

    /** Keeps a copy of its own. */
    public QuestionState {
        tries = List.copyOf(tries);
    }

    /** How many tries were used; the same answer twice is one. */
    public int triesUsed() {
        return tries.size();
    }

    /** Whether this very response was checked before. */
    public boolean wasTried(Response other) {
        return tries.stream().anyMatch(one -> one.response().equals(other));
    }

    /** Whether the response standing there was checked, so that its feedback may be shown. */
    public boolean isChecked() {
        return wasTried(response);
    }

    /** The tries, and what stands there as one more if it is neither blank nor among them. */
    public List<Try> triesWithStanding() {
        return triesWith(response, certainty);
    }

    /** The tries, and the response as one more if it is neither blank nor among them. */
    List<Try> triesWith(Response other, @Nullable Certainty sure) {
        if (other.isBlank() || wasTried(other)) {
            return tries;
        }
        List<Try> more = new ArrayList<>(tries);
        more.add(new Try(other, hints, sure));
        return List.copyOf(more);
    }

    QuestionState saved(Response other, @Nullable Certainty sure) {
        return new QuestionState(
                other, sure, tries, closed, fraction, flagged, hints, note, revealed);
    }

    QuestionState checked(Act.Check check, Question question) {
        List<Try> tried = triesWith(check.response(), check.certainty());
        boolean settled =
                tried.size() >= question.tries()
                        || Marking.mark(question, check.response()).isRight();
        return new QuestionState(
                check.response(),
                check.certainty(),
                tried,
                closed || settled,
                check.fraction(),
                flagged,
                hints,
                note,
                revealed);
    }

    QuestionState hinted() {
        return new QuestionState(
                response, certainty, tries, closed, fraction, flagged, hints + 1, note, revealed);
    }

    QuestionState flagged(boolean on) {
        return new QuestionState(
                response, certainty, tries, closed, fraction, on, hints, note, revealed);
    }

    QuestionState noted(String text) {
        return new QuestionState(
                response, certainty, tries, closed, fraction, flagged, hints, text, revealed);
    }

    /** How sure the learner was of what was given first; null if not said or not asked. */
    public @Nullable Certainty firstCertainty() {
        return tries.isEmpty() ? certainty : tries.getFirst().certainty();
    }

    /** Whether the answer may be shown now: enough was tried, and nothing of it settled it. */
    public boolean mayReveal() {
        return !closed && tries.size() >= MISSES;
    }

    /** Settled with what was earned; what was checked last stands there, as what was judged. */
    QuestionState revealed(double share) {
        boolean checked = tries.isEmpty() || isChecked();
        return new QuestionState(
                checked ? response : tries.getLast().response(),
                checked ? certainty : tries.getLast().certainty(),
                tries,
                true,
                share,
                flagged,
                hints,
                note,
                true);
    }

    QuestionState earned(double share) {
        return new QuestionState(
                response, certainty, tries, true, share, flagged, hints, note, revealed);
    }
}
