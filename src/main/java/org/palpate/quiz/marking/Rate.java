package org.palpate.quiz.marking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often or how much for each of something: {@code breaths per minute}, {@code /min}, {@code
 * times a week}, {@code m/s}.
 *
 * @param of what there is so much of; empty where it is left out
 * @param each for each of which
 */
record Rate(String of, String each) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(.*?)(?: ?/ ?|(?:^| )(?:per|an?|each|every) )(.+)");

    /** The rate a unit is; empty for any other unit. */
    private static Optional<Rate> of(String unit) {
        Matcher parts = WRITTEN.matcher(unit.strip());
        return parts.matches()
                ? Optional.of(new Rate(parts.group(1).strip(), parts.group(2).strip()))
                : Optional.empty();
    }

    /** Whether two units are one rate; what is counted may be left out, a measure may not. */
    static boolean areSame(String one, String other) {
        Optional<Rate> first = of(one);
        Optional<Rate> second = of(other);
        return first.isPresent() && second.isPresent() && first.get().isSame(second.get());
    }

    private boolean isSame(Rate rate) {
        boolean same =
                Units.isSame(of, rate.of)
                        || of.isEmpty() && isCounted(rate.of)
                        || rate.of.isEmpty() && isCounted(of);
        return same && Units.isSame(each, rate.each);
    }

    private static boolean isCounted(String what) {
        return Units.known(what).isEmpty();
    }
}
