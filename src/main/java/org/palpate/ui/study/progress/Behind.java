package org.palpate.ui.study.progress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.palpate.content.Outline;
import org.palpate.progress.DueDay;
import org.palpate.progress.KnownQuestion;
import org.palpate.progress.KnownQuestions;
import org.palpate.quiz.Certainty;
import org.palpate.recall.KnownCard;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;

/**
 * Which questions stand behind a figure of Progress.
 *
 * @param title what they have in common
 * @param belongs whether a question is one of them
 * @param counted which of a question's answers the figure counts
 * @param first what of them is told first
 */
record Behind(
        String title,
        Predicate<KnownQuestion> belongs,
        Predicate<KnownCard.Answer> counted,
        Order first) {

    /** How the questions are told. */
    enum Order {
        /** The least likely recalled first. */
        RECALL,
        /** Those of which an answer that counts was wrong first. */
        WRONG
    }

    /**
     * Those that an address asks for; empty where there is no such figure.
     *
     * @param figure one of {@code domain}, {@code topic}, {@code structure}, {@code sure} and
     *     {@code due}
     * @param key of the domain, topic or structure, how sure, or the day
     */
    static Optional<Behind> of(
            String figure, String key, Outline outline, KnownQuestions.All all, Dates dates) {
        Optional<Behind> named =
                switch (figure) {
                    case Figures.DOMAIN -> Optional.of(ofDomain(key, outline));
                    case Figures.TOPIC -> Optional.of(ofTopic(key, outline));
                    case Figures.STRUCTURE -> ofStructure(key, outline);
                    case Figures.SURE -> ofSure(key);
                    case Figures.DUE -> ofDue(key, dates);
                    default -> Optional.empty();
                };
        boolean isThere =
                figure.equals(Figures.SURE)
                        || all.domains().contains(key)
                        || outline.domains().stream().anyMatch(one -> one.key().equals(key));
        return named.filter(
                behind -> isThere || all.questions().stream().anyMatch(behind.belongs()));
    }

    private static Behind ofDomain(String key, Outline outline) {
        return new Behind(
                Isolated.of(outline.nameOfDomain(key)),
                question -> question.domain().equals(key),
                answer -> true,
                Order.RECALL);
    }

    private static Behind ofTopic(String key, Outline outline) {
        String name =
                outline.topics().stream()
                        .filter(one -> one.topic().key().equals(key))
                        .findFirst()
                        .map(one -> outline.nameOf(one.topic()))
                        .orElse(key);
        return new Behind(
                Isolated.of(name),
                question -> question.topic().key().equals(key),
                answer -> true,
                Order.RECALL);
    }

    private static Optional<Behind> ofStructure(String key, Outline outline) {
        return outline.structures().stream()
                .filter(one -> one.key().value().equals(key))
                .findFirst()
                .map(one ->
                        new Behind(
                                Isolated.of(one.name()),
                                question -> question.structures().contains(one.key()),
                                answer -> true,
                                Order.RECALL));
    }

    private static Optional<Behind> ofSure(String key) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> Figures.of(certainty).equals(key))
                .findFirst()
                .map(certainty ->
                        new Behind(
                                SurenessWords.heading(certainty),
                                question -> wasSaid(question.card(), certainty),
                                answer -> answer.certainty() == certainty,
                                Order.WRONG));
    }

    /** Whether what the figure counts of a question was right. */
    boolean wasRight(KnownQuestion question) {
        KnownCard card = question.card();
        return card != null && card.answers().stream().filter(counted).allMatch(Behind::isRight);
    }

    private static boolean isRight(KnownCard.Answer answer) {
        return answer.rating().isRecalled();
    }

    private static Optional<Behind> ofDue(String key, Dates dates) {
        LocalDate day;
        try {
            day = LocalDate.parse(key);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
        LocalDate today = dates.today().toLocalDate();
        return Optional.of(
                new Behind(
                        day.equals(today) ? "Due today" : "Due on " + dates.day(day),
                        question -> {
                            KnownCard card = question.card();
                            return card != null
                                    && DueDay.day(card, today, at -> dates.typed(at).toLocalDate())
                                            .equals(day);
                        },
                        answer -> true,
                        Order.RECALL));
    }

    private static boolean wasSaid(@Nullable KnownCard card, Certainty certainty) {
        return card != null
                && card.answers().stream().anyMatch(one -> one.certainty() == certainty);
    }
}
