package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Unfinished;
import org.palpate.words.Counted;

/** Which questions of a quiz, or how many of which topic or difficulty. */
class QuestionFields extends Div {

    private final Function<Topic, String> names;
    private final Runnable changed;
    private final Select<Which> which = new Select<>();
    private final Div rows = Bits.stack();
    private final Button more = new Button("Another kind of questions", click -> addRow(null));
    private final CheckboxGroup<Question> chosen = new CheckboxGroup<>("Questions of the module");
    private final Div list = new Div(chosen);
    private final Paragraph sum = Bits.text("", "quiet", "small");
    private List<Topic> topics = List.of();

    /** The ways to choose. */
    private enum Which {
        KINDS("So many of a topic or difficulty"),
        CHOSEN("These questions");

        private final String words;

        Which(String words) {
            this.words = words;
        }
    }

    QuestionFields(Function<Topic, String> names, Runnable changed) {
        this.names = names;
        this.changed = changed;
        addClassName("form");
        Choices.offer(which, "Questions", List.of(Which.values()), one -> one.words, changed);
        which.addValueChangeListener(event -> show());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        list.addClassName("pick-list");
        chosen.addValueChangeListener(event -> {
            say();
            changed.run();
        });
        sum.getElement().setAttribute("role", "status");
        add(which, rows, more, list, sum);
        show();
    }

    /** Starts from a quiz; what was chosen of another is forgotten. */
    void offer(Quiz quiz) {
        which.setValue(null);
        which.setEmptySelectionCaption(
                "%s: %d drawn from %d"
                        .formatted(Choices.AS_WRITTEN, quiz.size(), quiz.bank().size()));
        topics = quiz.bank().stream().map(one -> one.about().topic()).distinct().sorted().toList();
        rows.removeAll();
        chosen.setItems(quiz.bank());
        chosen.setItemLabelGenerator(this::label);
        show();
    }

    private String label(Question question) {
        return "%s (%s, %s)"
                .formatted(
                        Isolated.of(question.about().stem()),
                        names.apply(question.about().topic()),
                        Titles.of(question.about().difficulty()));
    }

    private void show() {
        boolean kinds = which.getValue() == Which.KINDS;
        rows.setVisible(kinds);
        more.setVisible(kinds);
        list.setVisible(which.getValue() == Which.CHOSEN);
        if (kinds && kinds().isEmpty()) {
            addRow(null);
        }
        say();
    }

    private void say() {
        sum.setVisible(which.getValue() != null);
        int all =
                which.getValue() == Which.CHOSEN
                        ? chosen.getValue().size()
                        : kinds().stream().mapToInt(DrawRow::number).sum();
        sum.setText(Counted.of(all, "question") + " in all.");
    }

    private List<DrawRow> kinds() {
        return rows.getChildren()
                .filter(DrawRow.class::isInstance)
                .map(DrawRow.class::cast)
                .toList();
    }

    private void addRow(@Nullable Draw draw) {
        var row =
                new DrawRow(
                        topics,
                        names,
                        () -> {
                            say();
                            changed.run();
                        },
                        this::remove);
        rows.add(row);
        more.setEnabled(kinds().size() < QuizSetting.MOST_DRAWS);
        if (draw != null) {
            row.fill(draw);
        }
    }

    private void remove(DrawRow row) {
        rows.remove(row);
        more.setEnabled(true);
        more.focus();
        say();
        changed.run();
    }

    /** Fills in what is set; questions that are there no more cannot be ticked. */
    void fill(List<Draw> draws) {
        if (draws.isEmpty()) {
            return;
        }
        if (draws.stream().noneMatch(draw -> draw.fixed().isEmpty())) {
            which.setValue(Which.CHOSEN);
            Set<QuestionKey> keys = new LinkedHashSet<>();
            draws.forEach(draw -> keys.addAll(draw.fixed()));
            chosen.setValue(
                    new LinkedHashSet<>(
                            chosen.getListDataView()
                                    .getItems()
                                    .filter(one -> keys.contains(one.key()))
                                    .toList()));
            return;
        }
        which.setValue(Which.KINDS);
        rows.removeAll();
        draws.forEach(this::addRow);
        say();
    }

    /**
     * What was chosen; none as the module has it.
     *
     * @throws Unfinished when something is missing, or the quiz has fewer
     */
    List<Draw> draws(Quiz quiz) {
        Which way = which.getValue();
        if (way == null) {
            return List.of();
        }
        if (way == Which.CHOSEN) {
            List<QuestionKey> keys =
                    quiz.bank().stream()
                            .filter(chosen.getValue()::contains)
                            .map(Question::key)
                            .toList();
            if (keys.isEmpty()) {
                throw new Unfinished("Tick at least one question.", chosen);
            }
            return List.of(Draw.fixed(keys));
        }
        List<DrawRow> kinds = kinds();
        if (kinds.isEmpty()) {
            throw new Unfinished("Say how many questions of which kind there are.", more);
        }
        List<Draw> draws = new ArrayList<>();
        kinds.forEach(row -> draws.add(row.draw()));
        if (draws.stream().mapToInt(Draw::count).sum() > QuizSetting.MOST_QUESTIONS) {
            throw new Unfinished(
                    "Ask for at most %d questions in all.".formatted(QuizSetting.MOST_QUESTIONS),
                    which);
        }
        var asked = new QuizSetting(null, null, null, null, null, draws);
        for (QuizSetting.Lack lack : asked.lacking(quiz)) {
            kinds.get(draws.indexOf(lack.draw())).refuse(quiz, lack);
        }
        return draws;
    }
}
