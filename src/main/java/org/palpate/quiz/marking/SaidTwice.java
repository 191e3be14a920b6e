package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.WordList;
import org.palpate.quiz.question.PlainText;

/**
 * An answer that is said in two ways at once: {@code sacroiliac joint (SIJ)}, {@code
 * petrissage/kneading}, {@code dorsal or posterior}. It is right if one way is, and every other one
 * is right too or only explains it: by its initials, by other words for the same thing, in brackets
 * also by a part of the name or by the group it belongs to ({@code belongs.txt}). Something else is
 * never carried along.
 */
final class SaidTwice {

    private static final Pattern BRACKETS =
            Pattern.compile("([^()\\[\\]]*)[(\\[]([^()\\[\\]]+)[)\\]]([^()\\[\\]]*)");

    private static final Pattern OR = Pattern.compile("(?i) ?/ ?| or | = ");

    /** What stands between answers that are all right by themselves. */
    private static final Pattern AND = Pattern.compile("(?i),? and |, ?| ?& ?");

    /**
     * What may stand beside a name.
     *
     * @param name the name
     * @param same other words for it
     * @param groups what it is one of
     */
    private record Beside(String name, Set<String> same, Set<String> groups) {}

    private static final List<Beside> BESIDE =
            WordList.entries("belongs.txt").stream().map(SaidTwice::beside).toList();

    private final KnownAnswers known;
    private final Function<String, Match> match;

    private SaidTwice(KnownAnswers known, Function<String, Match> match) {
        this.known = known;
        this.match = match;
    }

    private static Beside beside(String entry) {
        String[] sides = entry.split("(?=[=<])");
        List<String> same = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        Arrays.stream(sides)
                .skip(1)
                .forEach(side ->
                        (side.startsWith("=") ? same : groups)
                                .add(Term.of(side.substring(1)).joined()));
        return new Beside(sides[0].strip(), Set.copyOf(same), Set.copyOf(groups));
    }

    /**
     * What an answer said in several ways comes to; empty if it is not one, or none is right.
     *
     * @param match compares one way by itself
     */
    static Optional<Match> of(String typed, KnownAnswers known, Function<String, Match> match) {
        if (known.number().isPresent() || !known.ratios().isEmpty()) {
            return Optional.empty();
        }
        var said = new SaidTwice(known, match);
        String plain = PlainText.of(typed);
        Matcher brackets = BRACKETS.matcher(plain);
        if (!brackets.matches()) {
            List<String> ways = ways(plain);
            return ways.size() < 2 ? said.all(AND.split(plain)) : said.judged(ways, false);
        }
        Match open = match.apply(plain.replaceAll("[()\\[\\]]", ""));
        if (open.fits()) {
            return Optional.of(open);
        }
        String outside = (brackets.group(1).strip() + " " + brackets.group(3).strip()).strip();
        List<String> ways = new ArrayList<>(ways(outside));
        ways.addAll(ways(brackets.group(2)));
        return said.judged(ways, true);
    }

    private static List<String> ways(String text) {
        return Arrays.stream(OR.split(text.strip()))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }

    private Optional<Match> all(String[] ways) {
        List<Match> matches = Arrays.stream(ways).map(match).toList();
        return ways.length > 1 && matches.stream().allMatch(Match::fits)
                ? Optional.of(matches.getFirst())
                : Optional.empty();
    }

    private Optional<Match> judged(List<String> ways, boolean brackets) {
        List<String> right = ways.stream().filter(way -> match.apply(way).fits()).toList();
        if (right.isEmpty()) {
            return Optional.empty();
        }
        for (String way : ways) {
            if (!right.contains(way)
                    && right.stream().noneMatch(name -> explains(way, name, brackets))) {
                String because = known.reason(known.typed(way)).orElse("");
                return because.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Match(false, because));
            }
        }
        return Optional.of(match.apply(right.getFirst()));
    }

    private boolean explains(String way, String name, boolean brackets) {
        Term term = Term.of(way);
        return isInitials(way, name)
                || isBeside(term, brackets)
                || brackets && isPart(term) && way.chars().noneMatch(Character::isDigit);
    }

    private static boolean isInitials(String way, String name) {
        StringBuilder initials = new StringBuilder();
        Term.all(name).forEach(word -> initials.append(word.written().charAt(0)));
        return initials.length() > 1
                && PlainText.folded(way.replace(".", "")).contentEquals(initials);
    }

    private boolean isBeside(Term term, boolean brackets) {
        String said = term.joined();
        return BESIDE.stream()
                .filter(one -> one.same().contains(said) || brackets && one.groups().contains(said))
                .anyMatch(one -> known.isRight(known.typed(one.name())));
    }

    /** Some of the words of the name, in their order. */
    private boolean isPart(Term term) {
        return known.right().stream()
                .anyMatch(way -> Collections.indexOfSubList(way.plain(), term.plain()) >= 0);
    }
}
