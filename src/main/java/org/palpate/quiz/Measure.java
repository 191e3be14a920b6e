package org.palpate.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a number is asked in.
 *
 * @param unit the unit a bare number is taken in; empty for none
 * @param units other units that count, as factors
 * @param about the words the question has for what is counted, in the singular: they may follow the
 *     number ("5 nerves")
 * @param bare whether the number may come without its unit
 */
record Measure(String unit, Map<String, BigDecimal> units, Set<String> about, boolean bare) {

    /** Words between a number, its unit and what is counted: "150 minutes a week". */
    private static final Set<String> BETWEEN =
            Set.of("a", "an", "of", "the", "per", "each", "every", "in", "long", "total");

    static Measure of(Numeric question) {
        return new Measure(
                question.unit(),
                question.units(),
                Surroundings.of(question.stem()).counted(),
                true);
    }

    /** What turns a number with this after it into the measure's unit; empty if nothing does. */
    Optional<BigDecimal> factor(String after) {
        String text = after.strip().replaceFirst("^(?:of )?(?:an? |the )", "");
        if (text.isEmpty()) {
            return bare ? Optional.of(BigDecimal.ONE) : Optional.empty();
        }
        String[] words = text.split(" ");
        for (int unitWords = words.length; unitWords >= 0; unitWords--) {
            String named = String.join(" ", Arrays.asList(words).subList(0, unitWords));
            List<String> others = Arrays.asList(words).subList(unitWords, words.length);
            if (others.stream().allMatch(this::isAboutIt)) {
                Optional<BigDecimal> factor = unitWords == 0 ? counted(words) : named(named);
                if (factor.isPresent()) {
                    return factor;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Things that are counted are no unit; a unit the question speaks of is, if it is the only one.
     */
    private Optional<BigDecimal> counted(String[] words) {
        boolean unit = Arrays.stream(words).anyMatch(word -> Units.known(word).isPresent());
        return !unit && this.unit.isEmpty() ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    private boolean isAboutIt(String word) {
        List<String> plain = Term.of(word).plain();
        return BETWEEN.contains(word) || !plain.isEmpty() && about.containsAll(plain);
    }

    private Optional<BigDecimal> named(String named) {
        if (unit.isEmpty() && units.isEmpty()) {
            return isTheOnlyOneSpokenOf(named) ? Optional.of(BigDecimal.ONE) : Optional.empty();
        }
        if (!unit.isEmpty() && Units.isSame(named, unit)) {
            return Optional.of(BigDecimal.ONE);
        }
        return listed(named).or(() -> degrees(named)).or(() -> Units.factor(named, unit));
    }

    private Optional<BigDecimal> listed(String named) {
        return Optional.ofNullable(units.get(named))
                .or(() ->
                        units.entrySet().stream()
                                .filter(other -> Units.isSame(named, other.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst());
    }

    /** "37 degrees" where degrees Celsius are asked for. */
    private Optional<BigDecimal> degrees(String named) {
        boolean temperature = Units.isSame(unit, "celsius") || Units.isSame(unit, "fahrenheit");
        return temperature && Units.isSame(named, "degree")
                ? Optional.of(BigDecimal.ONE)
                : Optional.empty();
    }

    private boolean isTheOnlyOneSpokenOf(String named) {
        Optional<Units.Known> unit = Units.known(named);
        if (unit.isEmpty()) {
            return false;
        }
        Set<Units.Known> spokenOf =
                about.stream()
                        .flatMap(word -> Units.known(word).stream())
                        .filter(other -> other.kind().equals(unit.get().kind()))
                        .collect(Collectors.toSet());
        return spokenOf.equals(Set.of(unit.get()));
    }

    /** The units that count, in words. */
    String inWords() {
        List<String> names = new ArrayList<>();
        names.add(unit.isEmpty() ? "a number without a unit" : unit);
        names.addAll(units.keySet());
        return String.join(" or ", names);
    }
}
