package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;

/** What learners may look back at when: one of the usual ways, or ticked part by part. */
class LookBackFields extends Div {

    private static final Set<ReviewPart> ALL = EnumSet.allOf(ReviewPart.class);

    private final Select<Back> back = new Select<>();
    private final CheckboxGroup<ReviewPart> done = parts("When they are done they see");
    private final CheckboxGroup<ReviewPart> closed = parts("Once it is closed they see");

    /** The usual ways. */
    private enum Back {
        EVERYTHING("Everything as soon as they are done", ALL),
        GRADE(
                "Their answers and grade when done, everything once it is closed",
                Set.of(ReviewPart.OWN_ANSWERS, ReviewPart.MARKS)),
        LATER("Nothing before it is closed, then everything", Set.of()),
        CHOSEN("As ticked below", Set.of());

        private final String words;
        private final Set<ReviewPart> rightAfter;

        Back(String words, Set<ReviewPart> rightAfter) {
            this.words = words;
            this.rightAfter = rightAfter;
        }

        ReviewPolicy policy() {
            return new ReviewPolicy(Set.of(), rightAfter, ALL);
        }
    }

    LookBackFields(Runnable changed) {
        addClassName("form");
        Choices.offer(back, "Looking back", List.of(Back.values()), one -> one.words, changed);
        back.setEmptySelectionCaption("As usual for how it is taken");
        back.addValueChangeListener(event -> show());
        done.addValueChangeListener(event -> changed.run());
        closed.addValueChangeListener(event -> changed.run());
        add(back, done, closed);
        show();
    }

    private static CheckboxGroup<ReviewPart> parts(String label) {
        var group = new CheckboxGroup<ReviewPart>(label);
        group.setItems(ReviewPart.values());
        group.setItemLabelGenerator(LookBackFields::words);
        return group;
    }

    private static String words(ReviewPart part) {
        return switch (part) {
            case OWN_ANSWERS -> "Their answers";
            case RIGHT_OR_WRONG -> "Which were right";
            case MARKS -> "Their grade";
            case RIGHT_ANSWER -> "The right answers";
            case EXPLANATIONS -> "The reasons";
        };
    }

    private void show() {
        boolean chosen = back.getValue() == Back.CHOSEN;
        done.setVisible(chosen);
        closed.setVisible(chosen);
    }

    void fill(@Nullable ReviewPolicy policy) {
        if (policy == null) {
            back.setValue(null);
            return;
        }
        for (Back one : Back.values()) {
            if (one != Back.CHOSEN && one.policy().equals(policy)) {
                back.setValue(one);
                return;
            }
        }
        back.setValue(Back.CHOSEN);
        done.setValue(policy.rightAfter());
        closed.setValue(policy.afterClosing());
    }

    /** What was chosen; null as the module, or the behavior, has it. */
    @Nullable ReviewPolicy chosen() {
        Back chosen = back.getValue();
        if (chosen == null || !isVisible()) {
            return null;
        }
        return chosen == Back.CHOSEN
                ? new ReviewPolicy(Set.of(), done.getValue(), closed.getValue())
                : chosen.policy();
    }
}
