package org.palpate.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.Person;
import org.palpate.people.PersonId;

/**
 * A class's grades: learners by assignments, with what was decided by hand.
 *
 * @param columns what is published to the class, in its order
 */
public record GradeSheet(SchoolClass schoolClass, List<Assignment> columns, List<Row> rows) {

    /** A sheet with its lists copied. */
    public GradeSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Where the standings and the decisions of a class meet. */
    static GradeSheet of(ClassStandings standings, Map<Cell.Place, GradeDecision> decisions) {
        return new GradeSheet(
                standings.schoolClass(),
                standings.published(),
                standings.rows().stream()
                        .map(row -> Row.of(row, standings.published(), decisions))
                        .toList());
    }

    /** The mean grade in one of the columns, by its place from 0, over all learners. */
    public Optional<Double> mean(int column) {
        return mean(column(column));
    }

    /** Everybody's cells in one of the columns, by its place from 0, in the order of the rows. */
    public List<Cell> column(int place) {
        return rows.stream().map(row -> row.cells().get(place)).toList();
    }

    /** How many learners a published assignment is for; who is excused is not asked. */
    public long asked(Assignment assignment) {
        return column(columns.indexOf(assignment)).stream().filter(Cell::isAsked).count();
    }

    /** How many of those asked have done an assignment, or were given a grade in its place. */
    public long done(Assignment assignment) {
        return column(columns.indexOf(assignment)).stream()
                .filter(cell -> cell.isAsked() && cell.completion().isDone())
                .count();
    }

    private static Optional<Double> mean(List<Cell> cells) {
        OptionalDouble mean =
                cells.stream()
                        .flatMap(cell -> cell.grade().stream())
                        .mapToDouble(Double::doubleValue)
                        .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /** One learner's cells, in the order of the columns. */
    public record Row(Person learner, List<Cell> cells) {

        /** A row with its cells copied. */
        public Row {
            cells = List.copyOf(cells);
        }

        private static Row of(
                ClassStandings.Row row,
                List<Assignment> columns,
                Map<Cell.Place, GradeDecision> decisions) {
            return new Row(
                    row.learner(),
                    columns.stream()
                            .map(assignment ->
                                    new Cell(
                                            row.in(assignment),
                                            decisions.get(
                                                    new Cell.Place(
                                                            assignment.id(), row.learner().id())),
                                            assignment.what() == Assignment.What.TOPIC))
                            .toList());
        }

        /** The mean of the grades there are, 0 to 100; what is excused or practice is left out. */
        public Optional<Double> mean() {
            return GradeSheet.mean(cells.stream().filter(cell -> !cell.practice()).toList());
        }
    }

    /**
     * A learner's grade in an assignment.
     *
     * @param decision what was decided by hand; null when nothing was, or it was taken back
     * @param practice whether it is practice on a topic, which no mean takes in
     */
    public record Cell(Standing standing, @Nullable GradeDecision decision, boolean practice) {

        /** Which cell of a class's sheet. */
        public record Place(AssignmentId assignment, PersonId learner) {}

        /** What the cell comes to. */
        public Completion completion() {
            return new Completion(standing, decision);
        }

        /** {@link Completion#isExcused}. */
        public boolean isExcused() {
            return completion().isExcused();
        }

        /** {@link Completion#isAsked}. */
        public boolean isAsked() {
            return completion().isAsked();
        }

        /** {@link Completion#isSetByHand}. */
        public boolean isSetByHand() {
            return completion().isSetByHand();
        }

        /** {@link Completion#isFailed}. */
        public boolean isFailed() {
            return completion().isFailed();
        }

        /** {@link Completion#grade}. */
        public Optional<Double> grade() {
            return completion().grade();
        }
    }
}
