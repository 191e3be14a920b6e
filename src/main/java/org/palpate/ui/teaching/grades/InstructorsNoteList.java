package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.palpate.classroom.ClassId;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.progress.InstructorsNote;
import org.palpate.progress.InstructorsNotes;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/** What instructors wrote about a learner for each other, and where they write more. */
class InstructorsNoteList extends Div {

    private final TextArea text = new TextArea("Note for those who teach this learner");
    private final Div written = Bits.stack();
    private final Refusals.Told message = new Refusals.Told(this);
    private final InstructorsNotes notes;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private final ClassId id;
    private final PersonId learner;

    InstructorsNoteList(
            InstructorsNotes notes,
            People people,
            Visitor visitor,
            Dates dates,
            ClassId id,
            PersonId learner) {
        this.notes = notes;
        this.people = people;
        this.visitor = visitor;
        this.dates = dates;
        this.id = id;
        this.learner = learner;
        addClassName("stack");
        Fields.limit(text, InstructorsNotes.LONGEST);
        text.setWidthFull();
        add(
                Bits.text(
                        "Read by everybody who teaches this learner. The learner sees it on no page; it is part of what they get when they download everything about themselves, and goes when their account is deleted.",
                        "quiet",
                        "small"),
                text,
                message,
                Bits.row(new Button("Keep the note", click -> write())),
                written);
        draw();
    }

    private void write() {
        Refusals.tell(
                () -> {
                    notes.write(visitor.require(), id, learner, text.getValue());
                    text.clear();
                    draw();
                },
                message::setText);
    }

    private void draw() {
        written.removeAll();
        List<InstructorsNote> all = notes.of(visitor.require(), id, learner);
        Map<PersonId, String> names =
                people.names(all.stream().map(InstructorsNote::by).distinct().toList());
        for (InstructorsNote note : all) {
            var card =
                    Bits.card(
                            Bits.text(
                                    "%s · %s"
                                            .formatted(
                                                    DecisionTable.name(names, note.by()),
                                                    dates.full(note.at())),
                                    "eyebrow"),
                            Bits.text(note.text(), "as-written"));
            if (note.by().equals(visitor.require())) {
                var remove = new Button("Remove", click -> askToRemove(note));
                remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                remove.setAriaLabel("Remove the note of " + dates.full(note.at()));
                card.add(Bits.row(remove));
            }
            written.add(card);
        }
    }

    private void askToRemove(InstructorsNote note) {
        new Confirmation(
                        "Remove this note?",
                        "It is gone for everybody and cannot be brought back.",
                        "Remove",
                        () -> {
                            notes.remove(visitor.require(), id, learner, note.id());
                            draw();
                        })
                .open();
    }
}
