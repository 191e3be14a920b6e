package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * An answer that is several things together: {@code tibia and fibula}, {@code ilium, ischium and
 * pubis}. They are a set: all of them have to be there and nothing else, in any order, whatever
 * stands between them. Each is compared as an answer by itself.
 */
final class AllOf {

    /** What an author joins them with; commas alone join three or more. */
    private static final Pattern JOINED = Pattern.compile("(?i) (?:and|plus) | ?& ?| \\+ |,.*,");

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?i)(?:,? (?:and|plus|as well as)|[,;] ?(?:and|&)?| ?[&/]| \\+) (?:also |the )?"
                            + "|[,;&/]|(?<=\\p{L})\\+(?=\\p{L})");

    /** More of them are no short answer. */
    private static final int MOST = 8;

    /** What a question asks for in its own order, in pairs. */
    private static final List<List<String>> IN_ORDER =
            List.of(
                    List.of("origin", "insertion"),
                    List.of("systolic", "diastolic"),
                    List.of("agonist", "antagonist"),
                    List.of("first", "second"),
                    List.of("1st", "2nd"),
                    List.of("cause", "effect"),
                    List.of("sensory", "motor"),
                    List.of("afferent", "efferent"),
                    List.of("proximal", "distal"),
                    List.of("superior", "inferior"),
                    List.of("upper", "lower"),
                    List.of("medial", "lateral"),
                    List.of("anterior", "posterior"),
                    List.of("left", "right"),
                    List.of("before", "after"));

    /** Words of a question that asks for a sequence. */
    private static final Set<String> IN_SEQUENCE =
            Set.of(
                    "1st", "next", "finally", "begin", "start", "step", "path", "pathway",
                    "through");

    private AllOf() {}

    /** Whether a question asks for several things in its own order. */
    static boolean areInOrder(List<String> stem) {
        return NumberList.areInOrder(stem)
                || stem.stream().anyMatch(IN_SEQUENCE::contains)
                || IN_ORDER.stream().anyMatch(stem::containsAll);
    }

    /** What a list comes to; empty if it is none, or does not name the same things. */
    static Optional<Match> of(String typed, KnownAnswers known) {
        List<List<String>> said = readings(typed);
        if (said.isEmpty() || known.number().isPresent() || known.isInOrder()) {
            return Optional.empty();
        }
        Optional<Match> doubt = Optional.empty();
        for (String answer : known.accepted()) {
            List<List<String>> wanted =
                    JOINED.matcher(PlainText.of(answer)).find() ? readings(answer) : List.of();
            for (List<String> parts : wanted) {
                for (List<String> given : said) {
                    Optional<Match> match = together(given, parts, known);
                    if (match.filter(Match::fits).isPresent()) {
                        return match;
                    }
                    doubt = doubt.or(() -> match);
                }
            }
        }
        return doubt;
    }

    /**
     * The things a text names, also with the word they share said with each: {@code medial and
     * lateral rotation}, {@code gluteus medius and minimus}.
     */
    private static List<List<String>> readings(String text) {
        String plain = PlainText.of(text).replaceFirst("(?i)^both ", "").replaceFirst("[.;,]$", "");
        List<String> parts = Arrays.stream(BETWEEN.split(plain)).map(String::strip).toList();
        if (parts.size() < 2 || parts.size() > MOST || parts.contains("")) {
            return List.of();
        }
        List<List<String>> readings = new ArrayList<>();
        readings.add(parts);
        String first = parts.getFirst();
        String last = parts.getLast();
        if (last.contains(" ")) {
            String shared = last.substring(last.lastIndexOf(' '));
            readings.add(
                    parts.stream()
                            .map(part -> words(part) < words(last) ? part + shared : part)
                            .toList());
        }
        if (first.contains(" ")) {
            String shared = first.substring(0, first.lastIndexOf(' ') + 1);
            readings.add(
                    parts.stream().map(part -> words(part) == 1 ? shared + part : part).toList());
        }
        return readings;
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private static Optional<Match> together(
            List<String> given, List<String> wanted, KnownAnswers known) {
        if (given.size() != wanted.size()) {
            return Optional.empty();
        }
        List<List<Match>> matches = new ArrayList<>();
        for (String one : given) {
            List<Match> row =
                    wanted.stream()
                            .map(part -> AnatomyMatcher.match(one, known.with(part)))
                            .toList();
            if (row.stream().noneMatch(match -> match.fits() || match.isDoubtful())) {
                return Optional.empty();
            }
            matches.add(row);
        }
        return paired(matches, Match::fits)
                .or(() -> paired(matches, match -> match.fits() || match.isDoubtful()))
                .map(AllOf::sum);
    }

    /** One match for each, no two with the same part. */
    private static Optional<List<Match>> paired(
            List<List<Match>> matches, Predicate<Match> counts) {
        return paired(matches, counts, List.of(), Set.of());
    }

    private static Optional<List<Match>> paired(
            List<List<Match>> matches,
            Predicate<Match> counts,
            List<Match> found,
            Set<Integer> taken) {
        if (found.size() == matches.size()) {
            return Optional.of(found);
        }
        List<Match> row = matches.get(found.size());
        for (int part = 0; part < row.size(); part++) {
            if (!taken.contains(part) && counts.test(row.get(part))) {
                List<Match> more = new ArrayList<>(found);
                more.add(row.get(part));
                Set<Integer> used = new HashSet<>(taken);
                used.add(part);
                Optional<List<Match>> all = paired(matches, counts, more, used);
                if (all.isPresent()) {
                    return all;
                }
            }
        }
        return Optional.empty();
    }

    /** The doubt if there is one, else what was overlooked first. */
    private static Match sum(List<Match> matches) {
        return matches.stream()
                .filter(Match::isDoubtful)
                .findFirst()
                .or(() -> matches.stream().filter(one -> !one.because().isEmpty()).findFirst())
                .orElse(new Match(true, ""));
    }
}
