package org.palpate.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.Map;
import org.palpate.attempt.MendingPreview;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Table;

/** Who would move from what to what if a key were mended: one's own learners by name. */
class WhoMoves extends Div {

    WhoMoves(MendingPreview preview, People people, Dates dates) {
        addClassName("stack");
        add(new H3("Who moves"), Bits.text(summary(preview)));
        if (preview.moves().isEmpty()) {
            return;
        }
        Map<PersonId, Person> names =
                people.find(
                        preview.moves().stream()
                                .map(MendingPreview.Move::learner)
                                .distinct()
                                .toList());
        var table = new Table("Who moves", "Learner", "Attempt", "Begun", "Grade now", "Then");
        preview.moves().stream()
                .sorted(
                        Comparator.comparing(
                                        (MendingPreview.Move move) -> name(names, move.learner()),
                                        String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(MendingPreview.Move::number))
                .forEach(move ->
                        table.row(
                                Table.text(name(names, move.learner())),
                                Table.text(String.valueOf(move.number())),
                                Table.text(dates.full(move.startedAt())),
                                Table.text(GradeWords.percent(move.before())),
                                Table.text(GradeWords.percent(move.after()))));
        add(table);
    }

    private static String name(Map<PersonId, Person> names, PersonId id) {
        Person person = names.get(id);
        return person == null ? "Somebody" : person.name();
    }

    private static String summary(MendingPreview preview) {
        var words = new StringBuilder();
        if (preview.looked() == 0) {
            return "Nobody has finished an attempt with this question yet; the key counts for everybody from now on.";
        }
        words.append(
                "%s this question. Of your learners' grades, %s."
                        .formatted(
                                preview.looked() == 1
                                        ? "1 finished attempt has"
                                        : "%d finished attempts have".formatted(preview.looked()),
                                preview.moves().isEmpty()
                                        ? "none changes"
                                        : preview.moves().size() == 1
                                                ? "1 changes"
                                                : preview.moves().size() + " change"));
        if (preview.elsewhere() > 0) {
            words.append(
                    preview.elsewhere() == 1
                            ? " 1 attempt of somebody else is marked again as well."
                            : " %d attempts of other people are marked again as well."
                                    .formatted(preview.elsewhere()));
        }
        if (preview.spared() > 0) {
            words.append(
                    preview.spared() == 1
                            ? " 1 attempt would lose and keeps its grade."
                            : " %d attempts would lose and keep their grades."
                                    .formatted(preview.spared()));
        }
        return words.toString();
    }
}
