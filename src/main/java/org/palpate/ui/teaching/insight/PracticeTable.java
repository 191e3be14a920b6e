package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.palpate.attempt.practice.PracticeTime;
import org.palpate.classroom.ClassId;
import org.palpate.people.NameOrder;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;

/** Who of a class practices on their own, and how long; what they answer stays theirs. */
final class PracticeTable {

    private PracticeTable() {}

    static Section section(
            ClassId id, List<PracticeTime> times, Map<PersonId, Person> persons, Dates dates) {
        var onlyThat =
                Bits.text(
                        "Practice is private: you see that somebody practiced and how long, and no answer.",
                        "quiet");
        if (times.isEmpty()) {
            return Bits.section(
                    "Own practice", onlyThat, Bits.text("Nobody has practiced on their own yet."));
        }
        var table =
                new Table("Own practice in the class", "Learner", "Practices", "Time", "Latest");
        times.stream()
                .sorted(Comparator.comparing(one -> nameOf(one, persons), NameOrder.COMPARATOR))
                .forEach(one ->
                        table.row(
                                Table.link(
                                        GradePages.learner(id, one.learner()),
                                        Isolated.of(nameOf(one, persons))),
                                Table.text(String.valueOf(one.times())),
                                Table.text(Dates.length(one.spent())),
                                Table.text(dates.full(one.latest()))));
        return Bits.section("Own practice", onlyThat, table);
    }

    private static String nameOf(PracticeTime one, Map<PersonId, Person> persons) {
        Person person = persons.get(one.learner());
        return person == null ? "" : person.name();
    }
}
