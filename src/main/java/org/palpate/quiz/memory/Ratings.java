package org.palpate.quiz.memory;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Certainty;

/**
 * How an answer rates: wrong is {@link Rating#AGAIN}, and so is what is less than 60 % right; right
 * and a guess is {@link Rating#HARD}; right is {@link Rating#GOOD}; right, sure, and quicker than
 * half the learner's own answers to questions of that type is {@link Rating#EASY}.
 */
public final class Ratings {

    /** From what share on a partly right answer counts as recalled. */
    public static final double RECALLED_FROM = 0.6;

    /** From how many answers on a median says how quick a learner is. */
    public static final int FEWEST_FOR_A_MEDIAN = 5;

    /** Three fifths added up from parts may come out a hair below 0.6. */
    private static final double ROUNDING = 1e-9;

    private Ratings() {}

    /** Whether an answer that earned this share of its question, 0 to 1, counts as recalled. */
    public static boolean isRecalled(double fraction) {
        return fraction + ROUNDING >= RECALLED_FROM;
    }

    /**
     * What an answer rates.
     *
     * @param fraction the share of the question earned, 0 to 1
     * @param certainty how sure the learner was; {@code null} if it was not said
     * @param taken how long the answer took; {@code null} if it is not known
     * @param median the learner's own for that type of question; empty if it is not known
     */
    public static Rating of(
            double fraction,
            @Nullable Certainty certainty,
            @Nullable Duration taken,
            Optional<Duration> median) {
        if (!isRecalled(fraction)) {
            return Rating.AGAIN;
        }
        if (certainty == Certainty.GUESS) {
            return Rating.HARD;
        }
        boolean quick =
                taken != null && median.filter(usual -> taken.compareTo(usual) < 0).isPresent();
        return certainty == Certainty.SURE && quick ? Rating.EASY : Rating.GOOD;
    }

    /**
     * How long half of these answers took at most; empty below {@value #FEWEST_FOR_A_MEDIAN}, since
     * a few answers are no pace to be quicker than.
     */
    public static Optional<Duration> median(Collection<Duration> taken) {
        if (taken.size() < FEWEST_FOR_A_MEDIAN) {
            return Optional.empty();
        }
        List<Duration> sorted = taken.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }
}
