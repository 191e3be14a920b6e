package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.statistics.ChoiceCount;
import org.palpate.quiz.statistics.Interval;
import org.palpate.quiz.statistics.MoreAnswers;
import org.palpate.quiz.statistics.QuestionStatistics;
import org.palpate.quiz.statistics.SureCount;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Numbers;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.teaching.parts.CellWords;

/** One question's numbers, and what they say plainly. */
class QuestionNumbers extends Div {

    private final Question question;

    QuestionNumbers(ModuleKey module, Question question, QuestionStatistics numbers) {
        this.question = question;
        addClassName("card");
        add(new H3(question.stem()));
        var verdicts = Bits.stack();
        numbers.verdicts()
                .forEach(verdict ->
                        verdicts.add(
                                Bits.text(
                                        VerdictWords.of(verdict, this::words),
                                        "message",
                                        VerdictWords.isSerious(verdict) ? "wrong" : "quiet")));
        int more = MoreAnswers.needed(numbers.attempts(), numbers.discrimination().interval());
        if (more > 0) {
            verdicts.add(
                    Bits.text(
                            "Whether it tells strong learners from weak ones cannot be said yet: that needs about %d more answers."
                                    .formatted(more),
                            "quiet"));
        }
        add(verdicts, figures(numbers), new Details("More statistics", rarer(numbers)));
        if (!numbers.answers().choices().isEmpty()) {
            add(new Details("What was answered", choices(numbers)));
        }
        if (!numbers.answers().certainty().isEmpty()) {
            add(new Details("How sure, and how right", certainty(numbers)));
        }
        add(
                Bits.row(
                        Bits.linkButton(
                                Pages.question(module, question.key()),
                                "The question and its key",
                                false)));
    }

    private static Numbers figures(QuestionStatistics numbers) {
        var list = new Numbers();
        list.with(
                "Asked",
                numbers.unanswered() == 0
                        ? String.valueOf(numbers.attempts())
                        : "%d, %d left open".formatted(numbers.attempts(), numbers.unanswered()));
        list.with("Facility", share(numbers.ease().facility(), numbers.ease().interval()));
        list.with(
                "Discrimination",
                share(numbers.discrimination().index(), numbers.discrimination().interval()));
        Duration median = numbers.answers().medianTime();
        list.with("Median time", median == null ? "–" : Dates.length(median));
        return list;
    }

    private static Numbers rarer(QuestionStatistics numbers) {
        var list = new Numbers();
        list.with("Efficiency", percent(numbers.discrimination().efficiency()));
        list.with("Weight, intended", percent(numbers.share().intended()));
        list.with("Weight, effective", percent(numbers.share().effective()));
        list.with("Guessing earns", percent(numbers.guess()));
        return list;
    }

    private Table choices(QuestionStatistics numbers) {
        var table =
                new Table("What was answered", "Answer", "Right", "Learners", "Their rest, mean");
        for (ChoiceCount choice : numbers.answers().choices()) {
            table.row(
                    Table.text(words(choice)),
                    Table.text(choice.right() ? "✓" : ""),
                    Table.text("%d (%s)".formatted(choice.learners(), percent(choice.share()))),
                    Table.text(percent(choice.rest())));
        }
        return table;
    }

    private static Table certainty(QuestionStatistics numbers) {
        var table = new Table("How sure, and how right", "Certainty", "Answers", "Right");
        for (SureCount count : numbers.answers().certainty()) {
            table.row(
                    Table.text(
                            switch (count.certainty()) {
                                case GUESS -> "A guess";
                                case FAIRLY -> "Fairly sure";
                                case SURE -> "Sure";
                            }),
                    Table.text(String.valueOf(count.answers())),
                    Table.text(share(count.right(), count.interval())));
        }
        return table;
    }

    /** Options by their texts, everything else as it was given. */
    private String words(ChoiceCount choice) {
        Stream<Option> options =
                switch (question) {
                    case SingleChoice q -> q.options().stream();
                    case MultipleResponse q -> q.options().stream();
                    default -> Stream.empty();
                };
        String given =
                options.filter(option -> option.key().value().equals(choice.choice()))
                        .map(Option::text)
                        .findFirst()
                        .orElse(choice.choice().replace('-', ' '));
        return choice.part().isEmpty() ? given : choice.part() + ": " + given;
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : CellWords.percent(100 * share);
    }

    private static String share(@Nullable Double value, @Nullable Interval interval) {
        if (value == null) {
            return "–";
        }
        return interval == null
                ? percent(value)
                : String.format(
                        Locale.ROOT,
                        "%s (%d to %d %%)",
                        percent(value),
                        Math.round(100 * interval.low()),
                        Math.round(100 * interval.high()));
    }
}
