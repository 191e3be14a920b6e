package org.palpate.quiz.question;

/** A hole in a text: the learner types into it or chooses for it. */
public sealed interface Gap permits TypedGap, ChosenGap {

    /** What the gap is worth among the gaps of its question, more than 0, usually 1. */
    double weight();

    /** What belongs in the gap, as shown when the answer is told. */
    String answer();
}
