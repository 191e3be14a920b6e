package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.attempt.regrading.RegradePreview;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.attempt.regrading.Regrades.Plan;
import org.palpate.quiz.question.KeyFix;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.question.QuestionField;

/**
 * Fixes a question's key in two steps: what shall count, then who moves by it. The right answer is
 * given the way a learner gives one. Whatever is changed after the second step leads back to the
 * first.
 */
class FixKeyForm extends Div {

    /** What can be done about a question. */
    private enum Way {
        NEW_KEY("Another answer is right"),
        FULL_MARKS("Everybody gets full credit"),
        VOID("The question does not count");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>("What shall count?");
    private final QuestionField answer;
    private final Checkbox formerCounts = new Checkbox("The former answer counts as well", true);
    private final Checkbox onlyRaise = new Checkbox("Only raise grades", true);
    private final TextArea reason = new TextArea("Reason");
    private final Refusals.Told message = new Refusals.Told(this);
    private final Div preview = Bits.stack();

    private final QuestionToFix question;
    private final RegradeDesk desk;
    private final Consumer<ChangedKey> whenFixed;

    FixKeyForm(QuestionToFix question, RegradeDesk desk, Consumer<ChangedKey> whenFixed) {
        this.question = question;
        this.desk = desk;
        this.whenFixed = whenFixed;
        answer = question.fieldForKey();
        addClassName("card");
        preview.getElement().setAttribute("aria-live", "polite");
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> one.words);
        way.setValue(Way.NEW_KEY);
        Fields.count(reason, Regrades.LONGEST_REASON, "Those whose grade changes read it.");
        reason.setWidthFull();
        onlyRaise.setHelperText(
                "Whoever would lose keeps what they have. Without this, the grades of your own learners may also fall.");
        var rightAnswer =
                Bits.stack(
                        new H3("The right answer"),
                        Bits.text("Answer the question as it should be answered.", "quiet"),
                        answer,
                        formerCounts);
        way.addValueChangeListener(
                change -> rightAnswer.setVisible(change.getValue() == Way.NEW_KEY));
        var look = new Button("See whose grade changes", click -> preview());
        backToTheFirstStepOnEveryChange();
        add(way, rightAnswer, reason, onlyRaise, message, Bits.row(look), preview);
    }

    private void backToTheFirstStepOnEveryChange() {
        way.addValueChangeListener(change -> clear());
        answer.onChange(response -> clear());
        formerCounts.addValueChangeListener(change -> clear());
        onlyRaise.addValueChangeListener(change -> clear());
        reason.addValueChangeListener(change -> clear());
    }

    private void clear() {
        message.setText("");
        preview.removeAll();
    }

    private Plan plan() {
        String why = reason.getValue().strip();
        KeyFix keyFix =
                switch (way.getValue()) {
                    case NEW_KEY ->
                            new KeyFix.NewKey(answer.response(), formerCounts.getValue(), why);
                    case FULL_MARKS -> new KeyFix.FullMarks(why);
                    case VOID -> new KeyFix.Voided(why);
                };
        return new Plan(
                question.module().key(), question.written().key(), keyFix, onlyRaise.getValue());
    }

    private void preview() {
        clear();
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        Plan plan = plan();
        Refusals.tell(() -> preview(plan), message::setText);
    }

    private void preview(Plan plan) {
        RegradePreview found = desk.regrades().preview(desk.visitor().require(), plan);
        var fix = new Button("Fix the answer key", click -> fix(plan));
        fix.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fix.setDisableOnClick(true);
        preview.add(new WhoMoves(found, desk), Bits.row(fix));
    }

    private void fix(Plan plan) {
        boolean done =
                Refusals.tell(
                        () -> whenFixed.accept(desk.regrades().fix(desk.visitor().require(), plan)),
                        message::setText);
        if (!done) {
            preview.removeAll();
        }
    }
}
