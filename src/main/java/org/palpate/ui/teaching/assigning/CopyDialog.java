package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Unfinished;

/** Copies what another class was set: shows it on its new dates first, then copies the ticked. */
class CopyDialog extends FormDialog {

    private final Select<SchoolClass> from = new Select<>();
    private final DatePicker firstDay;
    private final CheckboxGroup<Assignment> which = new CheckboxGroup<>("Copy these");
    private final Assigning doors;
    private final SchoolClass to;
    private final Runnable copied;

    CopyDialog(Assigning doors, SchoolClass to, Runnable copied) {
        super("Copy assignments from another class");
        this.doors = doors;
        this.to = to;
        this.copied = copied;
        firstDay = Fields.day("New first date", doors.dates().form());
        from.setLabel("Class");
        from.setItems(
                doors.classes().taughtBy(asking()).stream()
                        .filter(other -> !other.id().equals(to.id()))
                        .toList());
        from.setItemLabelGenerator(one -> Isolated.of(one.name()));
        from.addValueChangeListener(event -> choose(event.getValue()));
        firstDay.setHelperText(
                "The first date of all moves here, the others by as many days. Times of day stay.");
        firstDay.addValueChangeListener(event -> {
            if (!firstDay.isInvalid()) {
                preview(which.getValue());
            }
        });
        which.setItemLabelGenerator(this::line);
        which.setHelperText(
                "Each is for the whole class until you change it: groups and chosen learners stay behind. Weights and categories come along.");
        which.addValueChangeListener(event -> changed());
        var form = new Div(from, firstDay, which);
        form.addClassName("form");
        add(form);
        firstDay.setVisible(false);
        which.setVisible(false);
        getFooter().add(mainAct("Copy as drafts", this::copy));
    }

    private void choose(SchoolClass chosen) {
        changed();
        LocalDate proposed =
                doors.copies()
                        .firstDay(asking(), chosen.id())
                        .map(old -> sameWeekday(old, doors.dates().today().toLocalDate()))
                        .orElse(null);
        firstDay.setVisible(proposed != null);
        which.setVisible(true);
        firstDay.setValue(proposed);
        preview(Set.of());
        which.setValue(
                which.getListDataView()
                        .getItems()
                        .filter(one -> Titles.lost(one, doors.modules()).isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** The next such day of the week from tomorrow on; a day that is still to come stays. */
    private static LocalDate sameWeekday(LocalDate old, LocalDate today) {
        return old.isAfter(today) ? old : today.with(TemporalAdjusters.next(old.getDayOfWeek()));
    }

    /** Draws the lines with the new dates; what was ticked stays ticked. */
    private void preview(Set<Assignment> ticked) {
        SchoolClass chosen = from.getValue();
        if (chosen == null) {
            return;
        }
        Set<AssignmentId> ids = ticked.stream().map(Assignment::id).collect(Collectors.toSet());
        List<Assignment> shown = doors.copies().preview(asking(), chosen.id(), newFirstDay());
        which.setItems(shown);
        which.setValue(
                shown.stream().filter(a -> ids.contains(a.id())).collect(Collectors.toSet()));
    }

    private LocalDate newFirstDay() {
        LocalDate typed = Fields.day(firstDay, "New first date");
        return typed == null ? doors.dates().today().toLocalDate() : typed;
    }

    private String line(Assignment assignment) {
        Dates dates = doors.dates();
        var parts = new ArrayList<String>();
        Instant opensAt = assignment.window().opensAt();
        if (opensAt != null) {
            parts.add("opens " + dates.full(opensAt));
        }
        Instant due = assignment.dueAt();
        parts.add(due == null ? "no due date" : "due " + dates.until(due));
        Instant closesAt = assignment.window().closesAt();
        if (closesAt != null) {
            parts.add("closes " + dates.until(closesAt));
        }
        if (assignment.window().isPastDue(dates.now())
                || assignment.window().hasClosed(dates.now())) {
            parts.add("over already: give it a later date before you publish it");
        }
        if (Titles.lost(assignment, doors.modules()).isPresent()) {
            parts.add("nobody can begin it any more, so it cannot be copied");
        }
        return Titles.of(assignment, doors.modules()) + ": " + String.join("; ", parts);
    }

    private void copy() {
        SchoolClass chosen = from.getValue();
        Set<AssignmentId> ids =
                which.getValue().stream().map(Assignment::id).collect(Collectors.toSet());
        if (chosen == null) {
            throw new Unfinished("Choose a class first.", from);
        }
        if (ids.isEmpty()) {
            throw new Unfinished("Tick at least one assignment.", which);
        }
        doors.copies().copy(asking(), chosen.id(), to.id(), ids, newFirstDay());
        copied.run();
    }

    private PersonId asking() {
        return doors.visitor().require();
    }
}
