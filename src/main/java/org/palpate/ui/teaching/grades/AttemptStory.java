package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.attempt.AttemptRecord;
import org.palpate.attempt.AttemptSummary;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.Remark;
import org.palpate.quiz.Step;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Sentences;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Table;
import org.palpate.ui.question.QuestionField;
import org.palpate.ui.teaching.parts.CellWords;

/** One attempt told from beginning to end: every answer beside its key, and every step. */
class AttemptStory extends Div {

    private final AttemptRecord attempt;
    private final LearningModule module;
    private final Dates dates;

    AttemptStory(AttemptRecord attempt, LearningModules modules, Dates dates) {
        this.attempt = attempt;
        this.module = modules.at(attempt.revision());
        this.dates = dates;
        addClassName("card");
        AttemptSummary summary = attempt.summary();
        Instant end = summary.finishedAt();
        add(
                Bits.row(
                        Bits.text("Attempt %d".formatted(summary.number()), "eyebrow"),
                        end == null
                                ? Bits.badge(
                                        "%d of %d answered"
                                                .formatted(summary.answered(), summary.questions()),
                                        "accent")
                                : Bits.badge(GradeWords.percent(summary.grade()), ""),
                        Bits.badge("Begun " + dates.full(summary.startedAt()), ""),
                        Bits.badge(
                                end == null
                                        ? "In progress"
                                        : "Took "
                                                + Dates.length(
                                                        Duration.between(summary.startedAt(), end)),
                                end == null ? "accent" : "")));
        var answers = new Details("Answers");
        answers.addOpenedChangeListener(opened -> {
            if (answers.getContent().findAny().isEmpty()) {
                answers.add(answers());
            }
        });
        var steps = new Details("Every step (%d)".formatted(attempt.steps().size()));
        steps.addOpenedChangeListener(opened -> {
            if (steps.getContent().findAny().isEmpty()) {
                steps.add(steps());
            }
        });
        add(answers, steps);
    }

    private OrderedList answers() {
        var list = new OrderedList();
        list.addClassName("review");
        attempt.answers().forEach(answer -> list.add(new ListItem(answer(answer))));
        return list;
    }

    private Div answer(AttemptRecord.Answer answer) {
        var field = QuestionField.of(answer.asked(), key -> module.figure(key).orElseThrow());
        field.show(answer.response());
        field.close(answer.key());
        field.judge(answer.feedback());
        var told =
                Bits.stack(
                        Bits.row(
                                Bits.text("Question %d".formatted(answer.number()), "eyebrow"),
                                verdict(answer),
                                Bits.text(Dates.length(answer.spent()), "quiet", "small")),
                        new H4(answer.asked().stem()),
                        field,
                        Bits.text("Answer: " + given(answer)),
                        Bits.text("Key: " + answer.feedback().rightAnswer(), "quiet"));
        if (!answer.feedback().keyFix().isEmpty()) {
            told.add(Bits.text(answer.feedback().keyFix(), "message", "due"));
        }
        if (answer.certainty() != null) {
            told.add(
                    Bits.text(
                            "Confidence: "
                                    + answer.certainty()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', ' '),
                            "quiet",
                            "small"));
        }
        if (!answer.note().isEmpty()) {
            told.add(Bits.text("Note to you: " + answer.note(), "message"));
        }
        return told;
    }

    private static Span verdict(AttemptRecord.Answer answer) {
        Double fraction = answer.fraction();
        if (answer.response().isBlank()) {
            return Bits.badge("Not answered", "due");
        }
        if (fraction == null) {
            return Bits.badge("Not marked yet", "");
        }
        return Bits.badge(
                CellWords.percent(100 * fraction),
                fraction == 1 ? "right" : fraction > 0 ? "due" : "wrong");
    }

    private static String given(AttemptRecord.Answer answer) {
        String words =
                answer.feedback().remarks().stream()
                        .map(Remark::given)
                        .filter(text -> !text.isEmpty())
                        .collect(
                                Collectors.collectingAndThen(Collectors.toList(), Sentences::list));
        return words.isEmpty() ? "none" : words;
    }

    private Table steps() {
        Map<QuestionKey, Integer> numbers = new HashMap<>();
        attempt.answers().forEach(answer -> numbers.put(answer.asked().key(), answer.number()));
        var words = new StepWords(numbers);
        var table = new Table("Every step of the attempt", "Time", "What happened");
        for (Step step : attempt.steps()) {
            table.row(Table.text(dates.precise(step.at())), Table.text(words.of(step.act())));
        }
        return table;
    }
}
