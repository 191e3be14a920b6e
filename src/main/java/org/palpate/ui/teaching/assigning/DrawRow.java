package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.question.Topic;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;
import org.springframework.util.StringUtils;

/** So many questions of one topic, of one difficulty, or of both. */
class DrawRow extends Div {

    private final TypedField<Integer> count =
            Fields.wholeNumber("How many", 1, QuizSetting.MOST_QUESTIONS);
    private final Select<Topic> topic = new Select<>();
    private final Select<Integer> difficulty = new Select<>();

    DrawRow(
            List<Topic> topics,
            Function<Topic, String> names,
            Runnable changed,
            Consumer<DrawRow> removed) {
        addClassNames("row", "fields", "draw-row");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "A kind of questions");
        Choices.offer(topic, "On which topic", topics, names, changed);
        topic.setEmptySelectionCaption("Any topic");
        Choices.offer(
                difficulty,
                "How hard",
                List.of(1, 2, 3),
                one -> StringUtils.capitalize(Titles.of(one.intValue())),
                changed);
        difficulty.setEmptySelectionCaption("Any difficulty");
        count.addValueChangeListener(event -> changed.run());
        var remove = new Button("Remove", click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel("Remove this kind of questions");
        add(count, topic, difficulty, remove);
    }

    void fill(Draw draw) {
        topic.setValue(draw.topic());
        difficulty.setValue(draw.difficulty());
        count.write(draw.count());
    }

    /** How many, as far as it is typed. */
    int number() {
        try {
            Integer typed = count.typed();
            return typed == null ? 0 : typed;
        } catch (Refusal notYet) {
            return 0;
        }
    }

    Draw draw() {
        Integer typed = count.typed();
        if (typed == null) {
            throw new Unfinished("Write how many questions there are of this kind.", count);
        }
        return new Draw(topic.getValue(), difficulty.getValue(), null, List.of(), typed);
    }

    /** Says at the field how many there are. */
    void refuse(Quiz quiz, QuizSetting.Lack lack) {
        long fitting = quiz.bank().stream().filter(lack.draw()::takes).count();
        String sentence =
                fitting < lack.draw().count()
                        ? "The quiz has %d of this kind: ask for at most %d."
                                .formatted(fitting, fitting)
                        : "The other kinds leave %d for this one: ask for at most %d."
                                .formatted(lack.there(), lack.there());
        throw new Unfinished(sentence, count);
    }
}
