package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.palpate.attempt.regrading.RegradePreview;
import org.palpate.people.NameOrder;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.progress.MovedGrades;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;
import org.palpate.words.Counted;

/**
 * Who would move from what to what if a key were fixed: one's own learners by name, first in
 * gradebooks, then attempt by attempt.
 */
class WhoMoves extends Div {

    private static final Comparator<String> BY_NAME = NameOrder.COMPARATOR;

    private final Map<PersonId, Person> persons;
    private final RegradeDesk desk;

    WhoMoves(RegradePreview preview, RegradeDesk desk) {
        this.desk = desk;
        this.persons =
                desk.people()
                        .find(
                                preview.moves().stream()
                                        .map(RegradePreview.Move::learner)
                                        .distinct()
                                        .toList());
        addClassName("stack");
        add(new H3("Whose grade changes"), Bits.text(summary(preview)));
        if (!preview.moves().isEmpty()) {
            add(grades(desk.grades().by(desk.visitor().require(), preview)), attempts(preview));
        }
    }

    private Component grades(List<MovedGrades.Moved> moved) {
        if (moved.isEmpty()) {
            return Bits.text(
                    "No grade in a gradebook changes: the attempts are not those that count, or were made for nothing assigned.",
                    "quiet");
        }
        var table =
                new Table(
                        "Grades in gradebooks", "Learner", "In the gradebook", "Grade now", "Then");
        moved.stream()
                .sorted(Comparator.comparing(one -> name(one.learner()), BY_NAME))
                .forEach(one ->
                        table.row(
                                Table.text(name(one.learner())),
                                Table.text(
                                        "%s, %s"
                                                .formatted(
                                                        Titles.of(one.assignment(), desk.modules()),
                                                        Isolated.of(one.assignment().className()))),
                                Table.text(GradeWords.percent(one.before())),
                                Table.text(GradeWords.percent(one.after()))));
        return table;
    }

    private Table attempts(RegradePreview preview) {
        var table = new Table("Attempts", "Learner", "Attempt", "Grade now", "Then");
        preview.moves().stream()
                .sorted(
                        Comparator.comparing(
                                        (RegradePreview.Move move) -> name(move.learner()), BY_NAME)
                                .thenComparing(RegradePreview.Move::number))
                .forEach(move ->
                        table.row(
                                Table.text(name(move.learner())),
                                Table.text(
                                        "%d, begun %s"
                                                .formatted(
                                                        move.number(),
                                                        desk.dates().day(move.startedAt()))),
                                Table.text(GradeWords.percent(move.before())),
                                Table.text(GradeWords.percent(move.after()))));
        return table;
    }

    private String name(PersonId id) {
        Person person = persons.get(id);
        return person == null ? "Somebody" : Isolated.of(person.name());
    }

    private static String summary(RegradePreview preview) {
        var words = new StringBuilder();
        if (preview.looked() == 0) {
            return "Nobody has finished an attempt with this question yet; the key counts for everybody from now on.";
        }
        words.append(
                "%s this question. Of your learners' attempts, %s."
                        .formatted(
                                Counted.of(
                                        preview.looked(),
                                        "finished attempt has",
                                        "finished attempts have"),
                                preview.moves().isEmpty()
                                        ? "none changes"
                                        : Counted.of(preview.moves().size(), "changes", "change")));
        if (preview.alike() > 0) {
            words.append(
                    Counted.sentence(
                            preview.alike(),
                            " 1 more is regraded and comes to the same grade.",
                            " %d more are regraded and come to the same grade."));
        }
        if (preview.elsewhere() > 0) {
            words.append(
                    Counted.sentence(
                            preview.elsewhere(),
                            " 1 attempt of somebody else is regraded as well.",
                            " %d attempts of other people are regraded as well."));
        }
        if (preview.spared() > 0) {
            words.append(
                    Counted.sentence(
                            preview.spared(),
                            " 1 attempt would lose and keeps its grade.",
                            " %d attempts would lose and keep their grades."));
        }
        return words.toString();
    }
}
