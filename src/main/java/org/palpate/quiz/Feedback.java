package org.palpate.quiz;

import java.util.List;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.RightAnswer;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Sentences;

/**
 * What a learner may be told once a response is marked.
 *
 * @param mark what the response earns, before tries and certainty are counted
 * @param remarks one for each thing the learner chose or wrote
 * @param soFar what is right in a response that is not all right, in a sentence; may be empty
 * @param rightAnswer the key in plain words
 * @param explanation why the right answer is right; may be empty
 * @param source what it rests on; may be empty
 * @param section lesson and anchor to read again, {@code lesson#anchor}; may be empty
 * @param keyFix what was decided about the key since the author wrote it; empty if nothing
 */
public record Feedback(
        Mark mark,
        List<Remark> remarks,
        String soFar,
        String rightAnswer,
        String explanation,
        String source,
        String section,
        String keyFix) {

    /** Keeps a copy of its own. */
    public Feedback {
        remarks = List.copyOf(remarks);
    }

    /** The feedback on a response, whatever it is. */
    public static Feedback on(Question question, Response response) {
        About about = question.about();
        Mark mark = Marking.mark(question, response);
        List<Remark> remarks = Remarks.on(question, response);
        return new Feedback(
                mark,
                remarks,
                SoFar.of(question, response, mark, remarks),
                RightAnswer.of(question),
                explanation(about),
                about.source(),
                about.section(),
                keyFix(about));
    }

    /** The same without the right answer and its explanation, while there are tries left. */
    public Feedback withoutAnswer() {
        return new Feedback(mark, remarks, soFar, "", "", "", section, "");
    }

    /** The same for an attempt that a fixed key did not mark again. */
    public Feedback leftAsItWas() {
        return keyFix.isEmpty()
                ? this
                : new Feedback(
                        mark,
                        remarks,
                        soFar,
                        rightAnswer,
                        explanation,
                        source,
                        section,
                        Sentences.joined(keyFix, "In this attempt it stays as it was marked."));
    }

    /**
     * What the author wrote explains the author's key; it says nothing for another in its place.
     */
    private static String explanation(About about) {
        return about.keyFix() instanceof KeyFix.NewKey fixed && !fixed.formerCounts()
                ? ""
                : about.explanation();
    }

    private static String keyFix(About about) {
        KeyFix keyFix = about.keyFix();
        return keyFix == null ? "" : keyFix.sentence();
    }
}
