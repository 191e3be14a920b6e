package org.palpate.ui.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.words.Counted;

/** A learner's own terms in words. */
public final class OwnTerms {

    private OwnTerms() {}

    /** "time × 1.5, +1 attempt, +3 days"; empty when the learner has none. */
    public static String summary(Accommodation terms) {
        List<String> parts = new ArrayList<>();
        if (terms.untimed()) {
            parts.add("no time limit");
        } else if (terms.timeFactor() > 1) {
            parts.add("time × " + factor(terms.timeFactor()));
        }
        if (terms.extraAttempts() > 0) {
            parts.add("+" + Counted.of(terms.extraAttempts(), "attempt"));
        }
        if (terms.extraDays() > 0) {
            parts.add("+" + Counted.of(terms.extraDays(), "day"));
        }
        return String.join(", ", parts);
    }

    /** "1.5", "2": without needless digits. */
    public static String factor(double factor) {
        return BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
    }
}
