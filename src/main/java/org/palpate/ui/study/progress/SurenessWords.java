package org.palpate.ui.study.progress;

import org.palpate.progress.Sureness;
import org.palpate.quiz.Certainty;
import org.palpate.words.Counted;

/** How sure somebody was against how often they were right, in plain words. */
final class SurenessWords {

    private SurenessWords() {}

    /** What a degree's answers say, in one or two sentences. */
    static String sentence(Sureness one) {
        String counted = "%d of %d".formatted(one.right(), one.answers());
        return switch (one.finding()) {
            case TOO_FEW ->
                    "You have said “%s” of %s so far: too few to say more."
                            .formatted(said(one.certainty()), Counted.of(one.answers(), "answer"));
            case FITS ->
                    "When you said “%s”, %s were right: %s"
                            .formatted(said(one.certainty()), counted, fits(one.certainty()));
            case TOO_SURE ->
                    "When you said “%s”, only %s were right. You are surer than you are right: look at these first."
                            .formatted(said(one.certainty()), counted);
            case TOO_UNSURE ->
                    "When you said “%s”, %s were right. You know more than you think."
                            .formatted(said(one.certainty()), counted);
        };
    }

    private static String fits(Certainty certainty) {
        return switch (certainty) {
            case GUESS -> "you know when you do not know.";
            case FAIRLY -> "that fits.";
            case SURE -> "you can trust it.";
        };
    }

    /** "Answers you were sure of". */
    static String heading(Certainty certainty) {
        return switch (certainty) {
            case GUESS -> "Answers you called a guess";
            case FAIRLY -> "Answers you were fairly sure of";
            case SURE -> "Answers you were sure of";
        };
    }

    /** "A guess", "Fairly sure", "Sure". */
    static String name(Certainty certainty) {
        return switch (certainty) {
            case GUESS -> "A guess";
            case FAIRLY -> "Fairly sure";
            case SURE -> "Sure";
        };
    }

    private static String said(Certainty certainty) {
        return switch (certainty) {
            case GUESS -> "a guess";
            case FAIRLY -> "fairly sure";
            case SURE -> "sure";
        };
    }
}
