package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Window;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.classroom.allowances.GivenAllowance;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.AllowanceWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DayAndTime;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.TypedField;

/** Dates, attempts and a comment for one learner alone in one assignment. */
class AllowanceCard extends Div {

    private final DayAndTime due;
    private final DayAndTime closes;
    private final TypedField<Integer> attempts =
            Fields.wholeNumber("Extra attempts", 0, Allowance.MOST_ATTEMPTS);
    private final TextArea comment = new TextArea("Comment for the learner");
    private final Refusals.Told message = new Refusals.Told(this);
    private final Allowance before;
    private final Dates dates;

    /** Does the giving. */
    @FunctionalInterface
    interface Giving {

        /** Gives it in place of what was; throws {@link Refusal} when it cannot be. */
        void give(Allowance what);
    }

    /**
     * A card of what the learner has now.
     *
     * @param assignment as the class has it
     * @param given what the learner was given last, also if it was taken back; null for nothing
     * @param by who gave it; empty when nobody did
     */
    AllowanceCard(
            Assignment assignment,
            @Nullable GivenAllowance given,
            String by,
            Dates dates,
            Giving giving) {
        this.before = given == null ? Allowance.NONE : given.what();
        this.dates = dates;
        addClassNames("card", "form");
        due = Fields.dayAndTime("Due for this learner", "Empty: as the class.", dates);
        closes =
                Fields.dayAndTime(
                        "Closes for this learner",
                        "Empty: as the class, or when it is due for this learner if that is later.",
                        dates);
        due.fill(before.dueAt());
        closes.fill(before.closesAt());
        attempts.write(before.extraAttempts());
        attempts.setHelperText("On top of what the learner would have.");
        Fields.count(comment, Allowance.LONGEST_COMMENT, "The learner reads it at the assignment.");
        comment.setValue(before.comment());
        say("");
        add(Bits.text(classDates(assignment.window()), "quiet"));
        if (given != null) {
            add(Bits.text(settled(given, by), "message"));
        }
        var save = act("Save for this learner", () -> giving.give(typed()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts = Bits.row(save);
        if (!before.isNone()) {
            acts.add(act("Take all of it back", () -> giving.give(Allowance.NONE)));
        }
        add(
                due,
                closes,
                attempts,
                comment,
                Bits.text(
                        "An attempt that is going on keeps the end it began with. Your name and the time are kept with it.",
                        "quiet",
                        "small"),
                message,
                acts);
    }

    private String classDates(Window window) {
        Instant dueAt = window.dueAt();
        Instant closesAt = window.closesAt();
        return "The class: %s, %s."
                .formatted(
                        dueAt == null ? "no due date" : "due " + dates.until(dueAt),
                        closesAt == null ? "never closes" : "closes " + dates.until(closesAt));
    }

    private String settled(GivenAllowance given, String by) {
        return given.what().isNone()
                ? "Taken back by %s, %s.".formatted(by, dates.full(given.at()))
                : "For this learner: %s. Set by %s, %s."
                        .formatted(
                                AllowanceWords.summary(given.what(), dates),
                                by,
                                dates.full(given.at()));
    }

    private Button act(String words, Runnable what) {
        var button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            say("");
            Refusals.tell(what, this::say);
            button.setEnabled(true);
        });
        return button;
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
    }

    private Allowance typed() {
        return new Allowance(
                due.instant(before.dueAt()),
                closes.instant(before.closesAt()),
                Optional.ofNullable(attempts.typed()).orElse(0),
                comment.getValue());
    }
}
