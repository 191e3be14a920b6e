package org.palpate.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Extent;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;

/**
 * What may be done in a sitting and which act that would be: the verbs of {@link Sitting}, which
 * says of each what it means.
 */
record Verbs(Sitting sitting) {

    Act.Save save(QuestionKey question, Response response, @Nullable Certainty certainty) {
        answerable(question);
        Refused.when(!Extent.fits(response), Refused.Reason.TOO_LARGE);
        return new Act.Save(question, response, asked(certainty));
    }

    Act.Check check(QuestionKey question, Response response, @Nullable Certainty certainty) {
        QuestionState state = answerable(question);
        inPractice();
        Refused.when(!Extent.fits(response), Refused.Reason.TOO_LARGE);
        Refused.when(response.isBlank(), Refused.Reason.NOTHING_TO_CHECK);
        List<AskedAgain> again = AskedAgain.of(sitting.quiz().question(question), response);
        if (!again.isEmpty()) {
            throw new Refused(again);
        }
        List<Try> tries = state.triesWith(response, asked(certainty));
        double earned =
                Credit.earned(
                        sitting.quiz().question(question), tries, sitting.quiz().rules().penalty());
        return new Act.Check(question, response, asked(certainty), earned);
    }

    Act.Hint hint(QuestionKey question) {
        QuestionState state = answerable(question);
        inPractice();
        int hints = sitting.quiz().question(question).about().hints().size();
        Refused.when(state.hints() >= hints, Refused.Reason.NO_HINT_LEFT);
        return new Act.Hint(question);
    }

    Act.Reveal reveal(QuestionKey question) {
        QuestionState state = answerable(question);
        inPractice();
        Refused.when(!state.mayReveal(), Refused.Reason.TRY_FIRST);
        double earned =
                Credit.earned(
                        sitting.quiz().question(question),
                        state.tries(),
                        sitting.quiz().rules().penalty());
        return new Act.Reveal(question, earned);
    }

    Act.Move move(int place) {
        running();
        sitting.questionAt(place);
        if (sitting.quiz().rules().oneWay()) {
            Refused.when(place < sitting.position(), Refused.Reason.NO_WAY_BACK);
            Refused.when(place > sitting.position() + 1, Refused.Reason.ONE_AT_A_TIME);
        }
        return new Act.Move(place);
    }

    Act.Flag flag(QuestionKey question, boolean on) {
        running();
        sitting.state(question);
        return new Act.Flag(question, on);
    }

    Act.Finish finish(Ending how) {
        running();
        return new Act.Finish(
                how,
                sitting.progress().marked(sitting.quiz(), sitting.quiz().rules()),
                sitting.progress().voidedBy(sitting.quiz(), sitting.paper().questions()));
    }

    private QuestionState answerable(QuestionKey question) {
        running();
        QuestionState state = sitting.state(question);
        Refused.when(state.closed(), Refused.Reason.CLOSED);
        boolean elsewhere = !sitting.questionAt(sitting.position()).equals(question);
        Refused.when(sitting.quiz().rules().oneWay() && elsewhere, Refused.Reason.NO_WAY_BACK);
        return state;
    }

    private void running() {
        Refused.when(sitting.finished(), Refused.Reason.FINISHED);
    }

    private void inPractice() {
        boolean practice = sitting.quiz().rules().behaviour() == Behaviour.PRACTICE;
        Refused.when(!practice, Refused.Reason.ONLY_IN_PRACTICE);
    }

    private @Nullable Certainty asked(@Nullable Certainty certainty) {
        return sitting.quiz().rules().certainty() == CertaintyMode.OFF ? null : certainty;
    }
}
