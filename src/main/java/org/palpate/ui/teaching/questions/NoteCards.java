package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palpate.attempt.LearnersNote;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.paging.PagedCards;

/** What learners wrote, with who and when. */
class NoteCards extends Div {

    /** On a phone such a card is about 280 px high. */
    private static final int CARDS = 9;

    /**
     * Cards for notes.
     *
     * @param below what stands under a note
     */
    NoteCards(
            List<LearnersNote> notes,
            People people,
            Dates dates,
            Function<LearnersNote, List<Component>> below) {
        Map<PersonId, Person> names =
                people.find(notes.stream().map(LearnersNote::learner).distinct().toList());
        var cards = new PagedCards("Notes from learners", CARDS);
        for (LearnersNote note : notes) {
            Person learner = names.get(note.learner());
            var card =
                    Bits.card(
                            Bits.text(
                                    "%s · %s"
                                            .formatted(
                                                    learner == null
                                                            ? "Somebody"
                                                            : Isolated.of(learner.name()),
                                                    dates.full(note.at())),
                                    "eyebrow"),
                            new H3(note.text()));
            below.apply(note).forEach(card::add);
            cards.addCard(card);
        }
        add(cards);
    }
}
