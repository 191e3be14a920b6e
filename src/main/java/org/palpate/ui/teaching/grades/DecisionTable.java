package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;

/** Every change of a grade by hand: who, when, what, and why. */
class DecisionTable extends Div {

    DecisionTable(
            List<GradeDecision> decisions,
            List<Assignment> assignments,
            LearningModules modules,
            People people,
            Dates dates) {
        Map<PersonId, String> names =
                people.names(
                        decisions.stream()
                                .flatMap(change -> Stream.of(change.learner(), change.by()))
                                .distinct()
                                .toList());
        var table =
                new Table(
                        "Grades changed by hand",
                        "When",
                        "Learner",
                        "Assignment",
                        "Change",
                        "Reason",
                        "By");
        Map<AssignmentId, String> titles =
                assignments.stream()
                        .collect(Collectors.toMap(Assignment::id, one -> Titles.of(one, modules)));
        for (GradeDecision change : decisions) {
            table.row(
                    Table.text(dates.full(change.at())),
                    Table.text(name(names, change.learner())),
                    Table.text(
                            titles.getOrDefault(change.assignment(), "An assignment taken back")),
                    Table.text(words(change)),
                    Table.text(change.reason()),
                    Table.text(name(names, change.by())));
        }
        add(table);
    }

    static String name(Map<PersonId, String> names, PersonId id) {
        String name = names.get(id);
        return name == null ? "Somebody who left" : Isolated.of(name);
    }

    /** "75 % earned, set to 83 %". */
    static String words(GradeDecision change) {
        Double earned = change.earned();
        String before = earned == null ? "nothing earned" : GradeWords.percent(earned) + " earned";
        Double grade = change.grade();
        return switch (change.kind()) {
            case SET ->
                    "%s, set to %s"
                            .formatted(before, grade == null ? "–" : GradeWords.percent(grade));
            case EXCUSED -> before + ", excused";
            case AS_EARNED -> "back to what was earned (%s)".formatted(before);
        };
    }
}
