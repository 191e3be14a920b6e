package org.palpate.ui.teaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.Declined;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Titles;

/** Copies what another class was set: shows it on its new dates first, then copies the ticked. */
class CopyDialog extends Dialog {

    private final Select<SchoolClass> from = new Select<>();
    private final DatePicker firstDay = new DatePicker("New first date");
    private final CheckboxGroup<Assignment> which = new CheckboxGroup<>("Copy these");
    private final Div message = new Div();
    private final Assigning doors;
    private final SchoolClass to;
    private final Runnable copied;

    CopyDialog(Assigning doors, SchoolClass to, Runnable copied) {
        this.doors = doors;
        this.to = to;
        this.copied = copied;
        setHeaderTitle("Copy assignments from another class");
        from.setLabel("Class");
        from.setItems(
                doors.classes().taughtBy(asking()).stream()
                        .filter(other -> !other.id().equals(to.id()))
                        .toList());
        from.setItemLabelGenerator(SchoolClass::name);
        from.addValueChangeListener(event -> choose(event.getValue()));
        firstDay.setLocale(Locale.UK);
        firstDay.setHelperText(
                "The first date of all moves here, the others by as many days. Times of day stay.");
        firstDay.addValueChangeListener(event -> preview(which.getValue()));
        which.setItemLabelGenerator(this::line);
        which.addValueChangeListener(event -> message.setText(""));
        message.addClassNames("message", "wrong");
        message.getElement().setAttribute("role", "alert");
        var form = new Div(from, firstDay, which, message);
        form.addClassName("form");
        add(form);
        firstDay.setVisible(false);
        which.setVisible(false);
        var copy = new Button("Copy as drafts", click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), copy);
    }

    private void choose(SchoolClass chosen) {
        message.setText("");
        LocalDate old = doors.copies().firstDay(asking(), chosen.id()).orElse(null);
        firstDay.setVisible(old != null);
        which.setVisible(true);
        firstDay.setValue(old);
        preview(Set.of());
        which.setValue(which.getListDataView().getItems().collect(Collectors.toSet()));
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
        LocalDate typed = firstDay.getValue();
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
        parts.add(due == null ? "no due date" : "due " + dates.full(due));
        Instant closesAt = assignment.window().closesAt();
        if (closesAt != null) {
            parts.add("closes " + dates.full(closesAt));
        }
        return Titles.of(assignment, doors.modules()) + ": " + String.join("; ", parts);
    }

    private void copy() {
        SchoolClass chosen = from.getValue();
        Set<AssignmentId> ids =
                which.getValue().stream().map(Assignment::id).collect(Collectors.toSet());
        if (chosen == null) {
            message.setText("Choose a class first.");
            return;
        }
        if (ids.isEmpty()) {
            message.setText("Tick at least one assignment.");
            return;
        }
        try {
            doors.copies().copy(asking(), chosen.id(), to.id(), ids, newFirstDay());
            close();
            copied.run();
        } catch (Declined declined) {
            message.setText(declined.sentence());
        }
    }

    private PersonId asking() {
        return doors.visitor().require();
    }
}
