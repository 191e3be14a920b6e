package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palpate.attempt.regrading.Regraded;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;

/** Grades that moved because a question's key was fixed: whose, from what to what, and why. */
class RegradedTable extends Div {

    private static final int MOST = 100;

    RegradedTable(List<Regraded> all, LearningModules modules, People people, Dates dates) {
        List<Regraded> changes = all.stream().limit(MOST).toList();
        Map<PersonId, String> names =
                people.names(
                        changes.stream()
                                .flatMap(change -> Stream.of(change.learner(), change.by()))
                                .distinct()
                                .toList());
        var table =
                new Table(
                        "Grades changed by a regrade",
                        "When",
                        "Learner",
                        "Attempt",
                        "Change",
                        "Reason",
                        "By");
        for (Regraded change : changes) {
            table.row(
                    Table.text(dates.full(change.at())),
                    Table.text(DecisionTable.name(names, change.learner())),
                    Table.text("%d at “%s”".formatted(change.number(), title(change, modules))),
                    Table.text(
                            "%s → %s"
                                    .formatted(
                                            GradeWords.percent(change.before()),
                                            GradeWords.percent(change.after()))),
                    Table.text(change.why()),
                    Table.text(DecisionTable.name(names, change.by())));
        }
        add(table);
        if (all.size() > MOST) {
            add(
                    Bits.text(
                            "The latest %d of %d. Each learner's own stand with their attempts."
                                    .formatted(MOST, all.size()),
                            "quiet",
                            "small"));
        }
    }

    private static String title(Regraded change, LearningModules modules) {
        return Isolated.of(Titles.of(change.module(), modules));
    }
}
