package org.palpate.quiz.statistics;

/** What the numbers of a question say plainly, for the page to put into words. */
public sealed interface Verdict {

    /**
     * Nothing can be said yet; it then is the only verdict.
     *
     * @param answers how many attempts were asked the question
     * @param enough from how many on there are verdicts: {@link QuestionStatistics#ENOUGH}
     */
    record TooFewAnswers(int answers, int enough) implements Verdict {}

    /**
     * Strong learners get this wrong more often than weak ones: check the key.
     *
     * @param discrimination the correlation with the rest of the paper, below 0
     * @param beyondChance whether its whole interval lies below 0; otherwise it may be bad luck
     */
    record StrongGetItWrong(double discrimination, boolean beyondChance) implements Verdict {}

    /**
     * A wrong answer was given by stronger learners than the right one: check the key, or word the
     * answer so that nobody can take it for right.
     *
     * @param choice the wrong answer and how strong its learners are
     * @param keyRest how strong those are who gave the right one: the mean share they earned of the
     *     rest of the paper, 0 to 1
     */
    record StrongerThanKey(ChoiceCount choice, double keyRest) implements Verdict {}

    /**
     * Almost everybody gets it right, so it tells nobody apart.
     *
     * @param facility the mean fraction, {@link QuestionStatistics#NEARLY_ALL} or more
     */
    record NearlyAllRight(double facility) implements Verdict {}

    /**
     * Almost nobody gets it right.
     *
     * @param facility the mean fraction, {@link QuestionStatistics#NEARLY_NONE} or less
     */
    record NearlyNoneRight(double facility) implements Verdict {}

    /**
     * Guessing would score as well.
     *
     * @param facility the mean fraction, 0 to 1
     * @param guess what guessing earns, 0 to 1, not below the facility
     */
    record GuessingDoesAsWell(double facility, double guess) implements Verdict {}

    /**
     * A wrong option nobody ever chose: it fools no one.
     *
     * @param choice the option
     */
    record NeverChosen(ChoiceCount choice) implements Verdict {}
}
