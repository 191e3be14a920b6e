package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.ClassId;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.CalendarAddress;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.paging.PagedCards;

/** A class's assignments on its page: the list, and what can be done with it. */
public class AssignmentSection extends Div {

    /** On a phone such a card is about 320 px high. */
    private static final int CARDS = 8;

    private final Assigning doors;
    private final Runnable reload;
    private final PagedCards list = new PagedCards("Assignments", CARDS);
    private final Div none =
            Bits.empty(
                    "Nothing assigned",
                    "Assign a module or its quiz; learners find it under Today.");
    private final Details calendar = new Details("Calendar of this class");
    private final Refusals.Told message = new Refusals.Told(this);
    private @Nullable GradeSheet shown;

    /**
     * An empty section.
     *
     * @param reload draws the page anew after something was done
     */
    public AssignmentSection(Assigning doors, Runnable reload) {
        this.doors = doors;
        this.reload = reload;
        addClassName("stack");
        var assign = new Button("Assign something", click -> open(shown(), null));
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var copy =
                new Button(
                        "Copy assignments from another class…",
                        click -> new CopyDialog(doors, shown().schoolClass(), reload).open());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var several =
                new Button(
                        "Several at once…",
                        click ->
                                new SeveralDialog(doors, shown().schoolClass().id(), reload)
                                        .open());
        several.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(Bits.row(assign, copy, several), message, none, list, calendar);
    }

    /**
     * Shows a class's assignments. What can be pressed above the list stays: it must not be drawn
     * anew under somebody's hand when the class changes; so do the page and the search of the list.
     */
    public void show(GradeSheet found) {
        shown = found;
        drawCalendar(found.schoolClass().id());
        List<Div> cards =
                new AssignmentList(found, doors.modules(), doors.dates()).cards(acts(found));
        none.setVisible(cards.isEmpty());
        list.setVisible(!cards.isEmpty());
        list.replace(cards);
    }

    private GradeSheet shown() {
        if (shown == null) {
            throw new IllegalStateException("The section shows no class yet");
        }
        return shown;
    }

    /** Only once: it has nothing to do with what changes while the page is watched. */
    private void drawCalendar(ClassId id) {
        if (calendar.getContent().findAny().isEmpty()) {
            calendar.add(
                    new CalendarAddress(
                            "Everything published to this class: when it opens, is due and closes.",
                            doors.feeds().token(asking(), id),
                            () -> doors.feeds().renew(asking(), id)));
        }
    }

    private AssignmentList.Acts acts(GradeSheet found) {
        ClassId id = found.schoolClass().id();
        return new AssignmentList.Acts() {
            @Override
            public void edit(Assignment assignment) {
                open(found, assignment);
            }

            @Override
            public void publish(Assignment assignment) {
                attempt(() -> doors.assignments().publish(asking(), id, assignment.id()));
            }

            @Override
            public void takeBack(Assignment assignment) {
                new Confirmation(
                                "Take back “%s”?".formatted(Titles.of(assignment, doors.modules())),
                                "It disappears from the learners' Today, and nothing has to wait for it any more. Attempts already made stay with their learners.",
                                "Take back",
                                () ->
                                        attempt(() ->
                                                doors.assignments()
                                                        .withdraw(asking(), id, assignment.id())))
                        .open();
            }
        };
    }

    private void open(GradeSheet found, @Nullable Assignment existing) {
        message.setText("");
        ClassId id = found.schoolClass().id();
        List<Person> learners = found.rows().stream().map(GradeSheet.Row::learner).toList();
        var others =
                found.schoolClass().assignments().stream()
                        .filter(other -> existing == null || !other.id().equals(existing.id()))
                        .toList();
        new AssignDialog(
                        doors.visible().assignable(asking()),
                        doors.modules(),
                        doors.dates(),
                        learners,
                        doors.groups().in(asking(), id),
                        others,
                        existing == null
                                ? null
                                : new AssignDialog.Existing(existing, found.begun(existing)),
                        (plan, draft) -> {
                            if (existing != null) {
                                doors.assignments().change(asking(), id, existing.id(), plan);
                            } else if (draft) {
                                doors.assignments().draft(asking(), id, plan);
                            } else {
                                doors.assignments().assign(asking(), id, plan);
                            }
                            reload.run();
                        })
                .open();
    }

    private void attempt(Runnable act) {
        message.setText("");
        Refusals.tell(
                () -> {
                    act.run();
                    reload.run();
                },
                message::setText);
    }

    private PersonId asking() {
        return doors.visitor().require();
    }
}
