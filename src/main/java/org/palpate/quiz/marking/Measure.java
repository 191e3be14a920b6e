package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.quiz.marking.words.Numeral;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.question.Numeric;

/**
 * What a number is asked in.
 *
 * @param unit the unit a bare number is taken in; empty for none
 * @param units other units that count, as factors
 * @param about the words the question has for what is counted, in the singular: they may follow the
 *     number ("5 nerves")
 * @param spoken all its words: they may follow the number and its unit ("150 minutes a week")
 * @param bare whether the number may come without its unit
 * @param scale what kind of number it is
 */
record Measure(
        String unit,
        Map<String, BigDecimal> units,
        Set<String> about,
        Set<String> spoken,
        boolean bare,
        Scale scale) {

    /** Words between a number, its unit and what is counted: "150 minutes a week". */
    private static final Set<String> BETWEEN =
            Set.of("a", "an", "of", "the", "per", "each", "every", "in", "long", "total", "them");

    /** Days in a month, as far as whole months are counted in days. */
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    static Measure of(Numeric question) {
        Surroundings around = Surroundings.of(question.stem());
        return new Measure(
                question.unit(),
                question.units(),
                Counted.in(around),
                Counted.all(around),
                true,
                Scale.of(question, around));
    }

    /** Whether parts of a whole are asked for, in percent. */
    boolean isShare() {
        return unit.isEmpty()
                ? about.stream().anyMatch(word -> Units.isOf("share", word))
                : Units.isOf("share", unit);
    }

    /** Whether a part of one may be right, which has no unit. */
    boolean isOfParts() {
        return unit.isEmpty() && units.isEmpty() && !scale.whole() && !isShare();
    }

    /** Whether things are counted: there are no parts of them, and they have no unit. */
    boolean isOfThings() {
        return unit.isEmpty() && units.isEmpty() && scale.things();
    }

    /** Whether a year of the calendar is asked for: it has no part and no unit. */
    boolean isOfYears() {
        return unit.isEmpty() && units.isEmpty() && scale.whole() && about.contains("year");
    }

    /** Whether two numbers with a slash between them are a pair and never a fraction. */
    boolean isPressure() {
        return Units.isOf("pressure", unit) || about.contains("pressure");
    }

    /** Whether something after a number names a unit. */
    boolean hasUnit(String after) {
        return !after.isBlank()
                && (units.keySet().stream().anyMatch(other -> Units.isSame(other, after.strip()))
                        || Arrays.stream(after.strip().split(" "))
                                .anyMatch(word -> Units.known(word).isPresent()));
    }

    /** A number in the measure's unit. */
    BigDecimal inUnit(BigDecimal value, Conversion conversion) {
        return scale.whole() ? conversion.applyWhole(value) : conversion.apply(value);
    }

    /** What turns a number with its unit into the measure's: 90 days are 3 months. */
    Optional<Conversion> conversion(Numeral numeral) {
        BigDecimal days = numeral.value();
        boolean months =
                days.signum() > 0
                        && days.remainder(MONTH).signum() == 0
                        && days.remainder(WEEK).signum() != 0
                        && Units.isSame(numeral.rest().strip(), "day");
        Optional<BigDecimal> month =
                Units.isSame(unit, "month") ? Optional.of(BigDecimal.ONE) : listed("month");
        return month.filter(one -> months)
                .map(one -> Conversion.of(Numeral.quotient(one, MONTH)))
                .or(() -> conversion(numeral.rest()));
    }

    /** What turns a number with this after it into the measure's unit; empty if nothing does. */
    Optional<Conversion> conversion(String after) {
        String text = after.strip().replaceFirst("^(?:of )?(?:an? |the )", "");
        if (text.isEmpty()) {
            return bare ? Optional.of(Conversion.NONE) : Optional.empty();
        }
        return read(text).or(() -> inOtherMarks(text).flatMap(this::read));
    }

    /** {@code (degrees)}, {@code -degree} and {@code min/week} in words. */
    private static Optional<String> inOtherMarks(String text) {
        String words =
                text.replaceFirst("^-(?=\\p{L})", "")
                        .replaceFirst("^\\(([^()]+)\\)", "$1")
                        .replaceAll("(?<=\\p{L}) ?/ ?(?=\\p{L})", " per ")
                        .strip();
        return words.equals(text) || words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private Optional<Conversion> read(String text) {
        String[] words = text.split(" ");
        for (int unitWords = words.length; unitWords >= 0; unitWords--) {
            String named = String.join(" ", Arrays.asList(words).subList(0, unitWords));
            List<String> others = Arrays.asList(words).subList(unitWords, words.length);
            Set<String> known = unitWords == 0 ? about : spoken;
            if (others.stream().allMatch(word -> isAboutIt(word, known))) {
                Optional<Conversion> conversion = unitWords == 0 ? counted(words) : named(named);
                if (conversion.isPresent()) {
                    return conversion;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Things that are counted are no unit; a unit the question speaks of is, if it is the only one.
     */
    private Optional<Conversion> counted(String[] words) {
        boolean unit = Arrays.stream(words).anyMatch(word -> Units.known(word).isPresent());
        return !unit && this.unit.isEmpty() ? Optional.of(Conversion.NONE) : Optional.empty();
    }

    private static boolean isAboutIt(String word, Set<String> known) {
        List<String> plain = Term.of(word).plain();
        return BETWEEN.contains(word) || !plain.isEmpty() && known.containsAll(plain);
    }

    /** Whether a text begins with a unit that counts, whatever follows it. */
    boolean beginsWithUnit(String after) {
        String first = after.strip().split(" ")[0];
        return Units.known(first).isPresent() && read(first).isPresent();
    }

    /** Temperatures are turned over, changes of a temperature are not. */
    private Optional<Conversion> named(String named) {
        if (unit.isEmpty() && units.isEmpty()) {
            return isOnlyOneNamed(named) ? Optional.of(Conversion.NONE) : Optional.empty();
        }
        if (!unit.isEmpty() && Units.isSame(named, unit)) {
            return Optional.of(Conversion.NONE);
        }
        return listed(named)
                .map(Conversion::of)
                .or(() -> degrees(named))
                .or(() ->
                        Units.conversion(named, unit)
                                .filter(other -> other.keepsZero() || !scale.change()));
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
    private Optional<Conversion> degrees(String named) {
        boolean temperature = Units.isSame(unit, "celsius") || Units.isSame(unit, "fahrenheit");
        return temperature && Units.isSame(named, "degree")
                ? Optional.of(Conversion.NONE)
                : Optional.empty();
    }

    private boolean isOnlyOneNamed(String named) {
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
