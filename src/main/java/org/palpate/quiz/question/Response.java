package org.palpate.quiz.question;

/** What a learner gave to a question: raw, unmarked, of whatever kind the page sent. */
public sealed interface Response
        permits Blank, Chosen, ChosenSet, Said, Typed, Matched, Arranged, Filled, Pointed, Placed {

    /** No answer. */
    Response BLANK = new Blank();

    /**
     * Whether nothing was answered: an empty set or text is blank too, and never a wrong answer.
     */
    boolean isBlank();
}
