package org.palpate.quiz.marking;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words a question has for what is counted, in the singular; they may follow the number. */
final class Counted {

    /** How many words after "how many" say what is counted. */
    private static final int REACH = 5;

    /** "Beats per minute" are one unit. */
    private static final int LONGEST_UNIT = 3;

    private Counted() {}

    /** Those after "how many", or all of the question and the text. */
    static Set<String> in(Surroundings around) {
        List<String> stem = around.stem();
        for (int i = 0; i + 1 < stem.size(); i++) {
            if (stem.get(i).equals("how")
                    && Set.of("many", "much", "long", "often").contains(stem.get(i + 1))) {
                return near(around, stem.subList(i + 2, Math.min(stem.size(), i + 2 + REACH)));
            }
        }
        return near(around, stem);
    }

    /** All of them: behind a number with its unit any of them says only what is asked. */
    static Set<String> all(Surroundings around) {
        return near(around, around.stem());
    }

    /**
     * The unit a question asks a number in: that directly after "how many"; empty for none. A
     * "calorie" is none, for it says as often a kilocalorie.
     */
    static String unit(Surroundings around) {
        List<String> stem = around.stem();
        int from = Collections.indexOfSubList(stem, List.of("how", "many")) + 2;
        for (int to = Math.min(stem.size(), from + LONGEST_UNIT); from > 1 && to > from; to--) {
            String unit = String.join(" ", stem.subList(from, to));
            if (unit.length() > 1 && Units.known(unit).isPresent()) {
                return Units.isSame(unit, "cal") ? "" : unit;
            }
        }
        return "";
    }

    private static Set<String> near(Surroundings around, List<String> asked) {
        List<String> before = around.before();
        List<String> after = around.after();
        Set<String> near = new HashSet<>(asked);
        near.addAll(after.subList(0, Math.min(after.size(), REACH)));
        near.addAll(before.subList(Math.max(0, before.size() - REACH), before.size()));
        return near;
    }
}
