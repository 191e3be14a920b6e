package org.palpate.progress;

import java.util.Arrays;
import java.util.List;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.statistics.Interval;
import org.palpate.recall.KnownCard;

/**
 * How often a learner is right when they say to be so sure.
 *
 * @param answers how many answers they said so of, 0 or more
 * @param right how many of these were right
 */
public record Sureness(Certainty certainty, int answers, int right) {

    /** Below so many answers no share is told. */
    public static final int FEWEST = 5;

    /**
     * Where being sure begins and ends to be wise: below two in three an answer is best called a
     * guess, above four in five sure (see {@link Certainty}).
     */
    private static final double GUESS_ENDS = 2.0 / 3;

    private static final double SURE_BEGINS = 0.8;

    /** What the answers say of how sure the learner is. */
    public enum Finding {
        /** Too few answers to say. */
        TOO_FEW,
        /** As right as so sure people should be, as far as can be told. */
        FITS,
        /** Less often right than that. */
        TOO_SURE,
        /** More often right than that. */
        TOO_UNSURE
    }

    /** Of all answers of which it was said, for each degree, the least sure first. */
    public static List<Sureness> of(List<KnownCard> cards) {
        return Arrays.stream(Certainty.values())
                .map(certainty -> {
                    List<KnownCard.Answer> said =
                            cards.stream()
                                    .flatMap(card -> card.answers().stream())
                                    .filter(answer -> answer.certainty() == certainty)
                                    .toList();
                    return new Sureness(
                            certainty,
                            said.size(),
                            (int) said.stream().filter(one -> one.rating().isRecalled()).count());
                })
                .toList();
    }

    /** How many were wrong. */
    public int wrong() {
        return answers - right;
    }

    /** The share that was right, 0 to 1; 0 while there is none. */
    public double share() {
        return answers == 0 ? 0 : (double) right / answers;
    }

    /**
     * What can be told of it: a fault only where it is one at both ends of the interval in which
     * the true share lies.
     */
    public Finding finding() {
        if (answers < FEWEST) {
            return Finding.TOO_FEW;
        }
        Interval truth = Interval.ofShare(share(), answers);
        return switch (certainty) {
            case GUESS -> truth.low() > GUESS_ENDS ? Finding.TOO_UNSURE : Finding.FITS;
            case FAIRLY ->
                    truth.high() < GUESS_ENDS
                            ? Finding.TOO_SURE
                            : truth.low() > SURE_BEGINS ? Finding.TOO_UNSURE : Finding.FITS;
            case SURE -> truth.high() < SURE_BEGINS ? Finding.TOO_SURE : Finding.FITS;
        };
    }
}
