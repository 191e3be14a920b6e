package org.palpate.progress;

import java.util.List;
import java.util.Map;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.Person;

/** A class with everybody's standing in everything published to it. */
public record ClassStandings(SchoolClass schoolClass, List<Row> rows) {

    /** One learner's standings, by assignment. */
    public record Row(Person learner, Map<AssignmentId, Standing> standings) {

        /** A row with its standings copied. */
        public Row {
            standings = Map.copyOf(standings);
        }

        /** The standing in one assignment. */
        public Standing in(Assignment assignment) {
            Standing standing = standings.get(assignment.id());
            if (standing == null) {
                throw new IllegalArgumentException(
                        "The row has no standing for assignment " + assignment.id().value());
            }
            return standing;
        }
    }

    /** Standings with the rows copied. */
    public ClassStandings {
        rows = List.copyOf(rows);
    }

    /** What is published to the class: nobody stands anywhere in a draft. */
    public List<Assignment> published() {
        return published(schoolClass);
    }

    static List<Assignment> published(SchoolClass schoolClass) {
        return schoolClass.assignments().stream().filter(a -> !a.draft()).toList();
    }
}
