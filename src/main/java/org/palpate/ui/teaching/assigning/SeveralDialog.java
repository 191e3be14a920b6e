package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.Window;
import org.palpate.classroom.several.SeveralAssignments;
import org.palpate.classroom.several.SeveralAssignments.Moved;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;
import org.palpate.words.Counted;

/** Publishes, moves or deletes several assignments of a class at once; by date. */
class SeveralDialog extends FormDialog {

    private final CheckboxGroup<Moved> which = new CheckboxGroup<>("Which");
    private final RadioButtonGroup<Doing> doing = new RadioButtonGroup<>("What to do");
    private final RadioButtonGroup<Boolean> later = new RadioButtonGroup<>("Which way");
    private final TypedField<Integer> days =
            Fields.wholeNumber("Days", 1, SeveralAssignments.MOST_DAYS);
    private final Div moving = new Div();
    private final Assigning doors;
    private final ClassId id;
    private final Runnable done;

    /** What is done to all that are ticked. */
    private enum Doing {
        MOVE("Move their dates", "Move the dates"),
        PUBLISH("Publish the drafts among them", "Publish the drafts"),
        DELETE("Delete them", "Delete…");

        private final String words;
        private final String verb;

        Doing(String words, String verb) {
            this.words = words;
            this.verb = verb;
        }
    }

    SeveralDialog(Assigning doors, ClassId id, Runnable done) {
        super("Several assignments at once");
        this.doors = doors;
        this.id = id;
        this.done = done;
        doing.setItems(Doing.values());
        doing.setItemLabelGenerator(one -> one.words);
        doing.setValue(Doing.MOVE);
        later.setItems(true, false);
        later.setItemLabelGenerator(one -> one ? "Later" : "Earlier");
        later.setValue(true);
        days.write(7);
        days.setHelperText("Times of day stay, also when the clocks change in between.");
        moving.addClassName("form");
        moving.add(
                later,
                days,
                Bits.text(
                        "Dates that single learners were given for themselves stay as they are.",
                        "quiet",
                        "small"));
        which.setItemLabelGenerator(this::line);
        var all = new Button("Tick all", click -> tickAll());
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var form = new Div(doing, moving, which, Bits.row(all));
        form.addClassName("form");
        add(form);
        draw();
        Button act = mainAct(Doing.MOVE.verb, this::act);
        doing.addValueChangeListener(event -> {
            act.setText(event.getValue().verb);
            moving.setVisible(event.getValue() == Doing.MOVE);
            changed();
            draw();
        });
        later.addValueChangeListener(event -> draw());
        days.addValueChangeListener(event -> {
            changed();
            draw();
        });
        which.addValueChangeListener(event -> changed());
        getFooter().add(act);
    }

    private void tickAll() {
        which.setValue(which.getListDataView().getItems().collect(Collectors.toSet()));
    }

    /** Draws the lines with what becomes of them; what was ticked stays ticked. */
    private void draw() {
        Set<AssignmentId> ticked = ticked();
        List<Moved> shown = doors.several().moved(asking(), id, shownDays());
        which.setItems(shown);
        which.setValue(
                shown.stream()
                        .filter(one -> ticked.contains(one.assignment().id()))
                        .collect(Collectors.toSet()));
    }

    private Set<AssignmentId> ticked() {
        return which.getValue().stream()
                .map(one -> one.assignment().id())
                .collect(Collectors.toSet());
    }

    /** By how many days the lines are drawn; 0 while that is not typed, or not asked. */
    private int shownDays() {
        if (doing.getValue() != Doing.MOVE || days.isInvalid()) {
            return 0;
        }
        Integer typed = days.typed();
        return typed == null ? 0 : later.getValue() ? typed : -typed;
    }

    private String line(Moved one) {
        Assignment assignment = one.assignment();
        Window before = assignment.window();
        List<String> parts = new ArrayList<>();
        if (assignment.draft()) {
            parts.add("draft");
        }
        date(parts, "opens", before.opensAt(), one.after().opensAt());
        date(parts, "due", before.dueAt(), one.after().dueAt());
        date(parts, "closes", before.closesAt(), one.after().closesAt());
        if (!one.hasDates()) {
            parts.add("no dates");
        }
        boolean moves = !before.equals(one.after());
        Instant now = doors.dates().now();
        if (moves && (one.after().isPastDue(now) || one.after().hasClosed(now))) {
            parts.add("over already by then");
        }
        return Titles.of(assignment, doors.modules()) + ": " + String.join("; ", parts);
    }

    /** "due 12/05/2026 6:00 PM → 12/12/2026 6:00 PM". */
    private void date(
            List<String> parts, String verb, @Nullable Instant before, @Nullable Instant after) {
        if (before == null || after == null) {
            return;
        }
        Dates dates = doors.dates();
        String was = verb + " " + dates.until(before);
        parts.add(before.equals(after) ? was : was + " → " + dates.until(after));
    }

    private void act() {
        Set<AssignmentId> ids = ticked();
        if (ids.isEmpty()) {
            throw new Unfinished("Tick at least one assignment.", which);
        }
        switch (doing.getValue()) {
            case MOVE -> {
                if (days.typed() == null) {
                    throw new Unfinished("Say by how many days.", days);
                }
                reached(() -> doors.several().move(asking(), id, ids, shownDays()));
            }
            case PUBLISH -> reached(() -> doors.several().publish(asking(), id, ids));
            case DELETE -> askToDelete(ids);
        }
    }

    private void askToDelete(Set<AssignmentId> ids) {
        String titles =
                which.getValue().stream()
                        .map(Moved::assignment)
                        .sorted(Assignment.BY_DATE)
                        .map(one -> "“%s”".formatted(Titles.of(one, doors.modules())))
                        .collect(Collectors.joining(", "));
        var ask =
                new Confirmation(
                        "Delete %s?".formatted(Counted.of(ids.size(), "assignment")),
                        "%s: gone from the learners' Today and from the gradebook, with the dates and comments given to single learners. Nothing has to wait for them any more. Attempts already made stay with their learners."
                                .formatted(titles),
                        "Delete",
                        () -> reached(() -> doors.several().withdraw(asking(), id, ids)));
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }

    private void reached(Runnable act) {
        try {
            act.run();
        } catch (UnknownAssignment gone) {
            throw new Refusal(
                    "One of them was taken back in the meantime. Close this and look at the list.");
        }
        done.run();
    }

    private PersonId asking() {
        return doors.visitor().require();
    }
}
