package org.palpate.ui.teaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Declined;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.ui.kit.Dates;

/** Asks what to assign, and until when. */
class AssignDialog extends Dialog {

    private static final int USUAL_DAYS = 7;
    private static final int USUAL_HOUR = 18;

    private final Select<LearningModule> module = new Select<>();
    private final RadioButtonGroup<Assignment.What> what = new RadioButtonGroup<>();
    private final DateTimePicker due = new DateTimePicker("Due");
    private final Div message = new Div();
    private final Dates dates;
    private final Assigning assigning;

    /** Does the assigning. */
    @FunctionalInterface
    interface Assigning {

        /** Assigns; throws {@link Declined} when it cannot be. */
        void assign(ModuleKey module, Assignment.What what, @Nullable Instant due);
    }

    AssignDialog(LearningModules modules, Dates dates, Assigning assigning) {
        this.dates = dates;
        this.assigning = assigning;
        setHeaderTitle("Assign to the class");
        module.setLabel("Module");
        module.setItems(modules.all());
        module.setItemLabelGenerator(LearningModule::title);
        module.addValueChangeListener(event -> offer(event.getValue()));
        what.setLabel("What");
        what.setItemLabelGenerator(AssignDialog::label);
        due.setLocale(Locale.UK);
        due.setStep(Duration.ofMinutes(15));
        due.setMin(dates.today());
        due.setValue(dates.today().plusDays(USUAL_DAYS).withHour(USUAL_HOUR));
        due.setHelperText(
                "In the school's time zone, %s. Leave it empty for no due date."
                        .formatted(dates.zone()));
        due.setDatePlaceholder("Date");
        due.setTimePlaceholder("Time");
        message.addClassNames("message", "wrong");
        message.getElement().setAttribute("role", "alert");
        var form = new Div(module, what, due, message);
        form.addClassName("form");
        add(form);
        var assign = new Button("Assign", click -> assign());
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), assign);
        offer(null);
    }

    /** A module without a quiz can only be assigned whole. */
    private void offer(@Nullable LearningModule chosen) {
        boolean hasQuiz = chosen != null && chosen.quiz() != null;
        what.setItems(
                hasQuiz
                        ? new Assignment.What[] {Assignment.What.QUIZ, Assignment.What.MODULE}
                        : new Assignment.What[] {Assignment.What.MODULE});
        what.setValue(hasQuiz ? Assignment.What.QUIZ : Assignment.What.MODULE);
    }

    private static String label(Assignment.What what) {
        return switch (what) {
            case MODULE -> "The whole module: its lessons and its quiz";
            case QUIZ -> "Its quiz alone";
        };
    }

    private void assign() {
        LearningModule chosen = module.getValue();
        if (chosen == null) {
            message.setText("Choose a module first.");
            return;
        }
        var typed = due.getValue();
        if (due.isInvalid() && typed == null) {
            message.setText("The due date is not complete: give a date and a time, or clear both.");
            return;
        }
        try {
            assigning.assign(
                    chosen.key(), what.getValue(), typed == null ? null : dates.resolve(typed));
            close();
        } catch (Declined declined) {
            message.setText(declined.sentence());
        }
    }
}
