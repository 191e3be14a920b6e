package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.progress.Gradebook;
import org.palpate.progress.LearnersWork;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.teaching.parts.CellWords;

/** The grade that counts, and how to decide it by hand, with a reason. */
class GradeCard extends Div {

    private final TypedField<Double> grade = Fields.number("Grade, 0 to 100", 0, 100, 1);
    private final TextField reason = new TextField("Reason");
    private final Refusals.Told message = new Refusals.Told(this);
    private final Deciding deciding;

    /** Does the deciding. */
    @FunctionalInterface
    interface Deciding {

        /** Decides; throws {@link Refusal} when it cannot be. */
        void decide(GradeDecision.Kind kind, @Nullable Double grade, String reason);
    }

    GradeCard(LearnersWork work, Deciding deciding) {
        this.deciding = deciding;
        addClassName("card");
        GradeSheet.Cell cell = work.cell();
        var words = CellWords.of(cell);
        var now = Bits.text(words.grade().isEmpty() ? "No grade" : words.grade(), "big-grade");
        add(Bits.row(now, Bits.badge(words.state(), "")));
        Double earned = cell.standing().grade();
        if (cell.decision() != null) {
            add(
                    Bits.text(
                            earned == null
                                    ? "Nothing was earned so far."
                                    : "Earned: %s.".formatted(GradeWords.percent(earned)),
                            "quiet"));
        }
        Fields.count(
                reason, Gradebook.LONGEST_REASON, "Kept with the change. The learner reads it.");
        var fields = new Div(grade, reason);
        fields.addClassName("grade-fields");
        var acts =
                Bits.row(
                        act("Set the grade", GradeDecision.Kind.SET, true),
                        act("Excuse", GradeDecision.Kind.EXCUSED, false));
        if (cell.decision() != null) {
            acts.add(act("Back to what was earned", GradeDecision.Kind.AS_EARNED, false));
        }
        add(fields, message, acts);
    }

    private Button act(String words, GradeDecision.Kind kind, boolean primary) {
        var button = new Button(words, click -> decide(kind));
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void decide(GradeDecision.Kind kind) {
        Refusals.tell(
                () ->
                        deciding.decide(
                                kind,
                                kind == GradeDecision.Kind.SET ? grade.typed() : null,
                                reason.getValue()),
                message::setText);
    }
}
