package org.palpate.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;

/**
 * How many questions of each exam domain a paper asks, and how they are drawn: over the sections of
 * the lessons rather than many of one, so that a domain is asked in its breadth; mixed over the
 * domains; and no two of one section in a row where it can be.
 *
 * @param places how many questions of each domain, by its code; 0 or more
 */
public record Blueprint(Map<String, Integer> places) {

    /** A copy. */
    public Blueprint {
        places = Map.copyOf(places);
    }

    /**
     * A question that may be drawn.
     *
     * @param domain the code it counts for
     * @param section the section of a lesson it comes from; empty if none
     * @param had whether the learner was asked it before
     */
    public record Candidate(QuestionKey key, String domain, String section, boolean had) {}

    /**
     * Draws the questions, in the order they are asked in; the same candidates and seed give the
     * same ones on every machine. Of a section, those the learner has not had come first.
     *
     * @throws IllegalArgumentException if a domain has fewer questions than places, or two
     *     candidates have one key
     */
    public List<QuestionKey> draw(List<Candidate> candidates, long seed) {
        Require.distinct("A draw by domains", "question", candidates, Candidate::key);
        Chance chance = new Chance(seed);
        List<Candidate> mixed = chance.shuffled(candidates);
        Map<String, Integer> used = new HashMap<>();
        List<Candidate> drawn = new ArrayList<>();
        // Small domains choose first, so that a section is left to the one that has no other.
        List<String> domains =
                places.keySet().stream()
                        .sorted(
                                Comparator.comparing((String domain) -> of(domain, mixed).size())
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        for (String domain : domains) {
            drawn.addAll(spread(of(domain, mixed), places.getOrDefault(domain, 0), used));
        }
        return inOrder(chance.shuffled(drawn)).stream().map(Candidate::key).toList();
    }

    private static List<Candidate> of(String domain, List<Candidate> candidates) {
        return candidates.stream().filter(one -> one.domain().equals(domain)).toList();
    }

    private static List<Candidate> spread(
            List<Candidate> from, int many, Map<String, Integer> used) {
        Require.that(
                from.size() >= many,
                "%s questions are asked for in a domain that has %s",
                many,
                from.size());
        Set<Candidate> left = new HashSet<>(from);
        List<Candidate> drawn = new ArrayList<>();
        while (drawn.size() < many) {
            Candidate next =
                    from.stream()
                            .filter(left::contains)
                            .min(
                                    Comparator.comparing((Candidate one) ->
                                                    used.getOrDefault(section(one), 0))
                                            .thenComparing(Candidate::had))
                            .orElseThrow();
            left.remove(next);
            drawn.add(next);
            used.merge(section(next), 1, Integer::sum);
        }
        return drawn;
    }

    /** The first that does not follow its like; of a section that would meet itself otherwise. */
    private static List<Candidate> inOrder(List<Candidate> mixed) {
        List<Candidate> left = new ArrayList<>(mixed);
        List<Candidate> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Map<String, Long> sections =
                    left.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Blueprint::section, Collectors.counting()));
            String last = order.isEmpty() ? "" : section(order.getLast());
            Function<Candidate, Boolean> meets = one -> section(one).equals(last);
            Candidate next =
                    left.stream()
                            .min(
                                    Comparator.comparing(meets)
                                            .thenComparing(one ->
                                                    sections.getOrDefault(section(one), 0L) * 2
                                                            <= left.size()))
                            .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** A question without a section has one of its own. */
    private static String section(Candidate one) {
        return one.section().isEmpty() ? "#" + one.key() : one.section();
    }
}
