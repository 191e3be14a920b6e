package org.palpate.ui.study.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.Rules;

/** What a learner may look back at when, in sentences before the quiz begins. */
public final class LookBackWords {

    private LookBackWords() {}

    /**
     * The sentences.
     *
     * @param closes whether the quiz closes to the learner, so that what waits for that comes
     */
    public static List<String> of(Rules rules, boolean closes) {
        if (rules.behaviour() == Behaviour.PRACTICE) {
            return List.of("You see at once whether an answer is right, and why.");
        }
        ReviewPolicy review = rules.review();
        if (review.rightAfter().equals(EnumSet.allOf(ReviewPart.class))) {
            return List.of("You see at the end what was right, and why.");
        }
        List<String> said = new ArrayList<>();
        said.add("Nothing is told before the end.");
        said.add(
                review.rightAfter().isEmpty()
                        ? "When you are done you cannot look back at it."
                        : "When you are done you see %s.".formatted(list(review.rightAfter())));
        Set<ReviewPart> later = EnumSet.noneOf(ReviewPart.class);
        later.addAll(review.afterClosing());
        later.removeAll(review.rightAfter());
        if (closes && !later.isEmpty()) {
            said.add("Once it is closed you also see %s.".formatted(list(later)));
        }
        return said;
    }

    private static String list(Set<ReviewPart> parts) {
        List<String> words = parts.stream().sorted().map(LookBackWords::of).toList();
        return words.size() == 1
                ? words.getFirst()
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
                        + " and "
                        + words.getLast();
    }

    private static String of(ReviewPart part) {
        return switch (part) {
            case OWN_ANSWERS -> "your answers";
            case RIGHT_OR_WRONG -> "which were right";
            case MARKS -> "your grade";
            case RIGHT_ANSWER -> "the right answers";
            case EXPLANATIONS -> "the reasons";
        };
    }
}
