package org.palpate.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.Result;
import org.palpate.people.Person;
import org.palpate.people.PersonId;

/**
 * A class's grades: learners by assignments, with what was decided by hand and what it comes to.
 *
 * @param columns what is published to the class, in its order
 * @param grading how the class counts
 */
public record GradeSheet(
        SchoolClass schoolClass, List<Assignment> columns, Grading grading, List<Row> rows) {

    /** A sheet with its lists copied. */
    public GradeSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Where the standings and the decisions of a class meet. */
    static GradeSheet of(
            ClassStandings standings, Map<Cell.Place, GradeDecision> decisions, Grading grading) {
        List<Assignment> columns = standings.published();
        return new GradeSheet(
                standings.schoolClass(),
                columns,
                grading,
                standings.rows().stream()
                        .map(row ->
                                Row.of(
                                        row.learner(),
                                        columns,
                                        columns.stream()
                                                .map(column -> completion(row, column, decisions))
                                                .toList(),
                                        grading))
                        .toList());
    }

    private static Completion completion(
            ClassStandings.Row row, Assignment column, Map<Cell.Place, GradeDecision> decisions) {
        return new Completion(
                row.in(column), decisions.get(new Cell.Place(column.id(), row.learner().id())));
    }

    /**
     * The mean in one of the columns, by its place from 0, over all learners who have a grade in
     * it; missing work is in it where the class counts it as 0.
     */
    public Optional<Double> mean(int column) {
        OptionalDouble mean =
                column(column).stream()
                        .flatMap(cell -> cell.worth().stream())
                        .mapToDouble(Double::doubleValue)
                        .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /** Everybody's cells in one of the columns, by its place from 0, in the order of the rows. */
    public List<Cell> column(int place) {
        return rows.stream().map(row -> row.cells().get(place)).toList();
    }

    /** How many learners a published assignment is for; who is excused is not asked. */
    public long asked(Assignment assignment) {
        return column(columns.indexOf(assignment)).stream().filter(Cell::isAsked).count();
    }

    /** How many of those asked have begun an attempt that may count for an assignment. */
    public long begun(Assignment assignment) {
        int place = columns.indexOf(assignment);
        return place < 0
                ? 0
                : column(place).stream()
                        .filter(cell -> cell.isAsked() && cell.standing().attempts() > 0)
                        .count();
    }

    /** How many of those asked have done an assignment, or were given a grade in its place. */
    public long done(Assignment assignment) {
        return column(columns.indexOf(assignment)).stream()
                .filter(cell -> cell.isAsked() && cell.completion().isDone())
                .count();
    }

    /**
     * One learner's cells, in the order of the columns.
     *
     * @param total what they come to by the rule of the class
     */
    public record Row(Person learner, List<Cell> cells, ClassGrade total) {

        /** A row with its cells copied. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * A learner's row as the class counts.
         *
         * @param work on each of the columns
         */
        public static Row of(
                Person learner, List<Assignment> columns, List<Completion> work, Grading grading) {
            List<Result> results =
                    IntStream.range(0, columns.size())
                            .mapToObj(place -> work.get(place).result(columns.get(place)))
                            .toList();
            ClassGrade total = ClassGrade.of(grading, results);
            return new Row(
                    learner,
                    IntStream.range(0, columns.size())
                            .mapToObj(place ->
                                    new Cell(
                                            work.get(place).standing(),
                                            work.get(place).decision(),
                                            total.of(columns.get(place).id()).orElseThrow()))
                            .toList(),
                    total);
        }

        /** The class grade so far, 0 to 100; empty while nothing counts. */
        public Optional<Double> grade() {
            return total.grade();
        }
    }

    /**
     * A learner's grade in an assignment.
     *
     * @param decision what was decided by hand; null when nothing was, or it was taken back
     * @param counted how it is counted in the class grade
     */
    public record Cell(
            Standing standing, @Nullable GradeDecision decision, ClassGrade.Line counted) {

        /** Which cell of a class's sheet. */
        public record Place(AssignmentId assignment, PersonId learner) {}

        /** What the cell comes to. */
        public Completion completion() {
            return new Completion(standing, decision);
        }

        /** The grade, or 0 for missing work that counts so; empty where there is neither. */
        public Optional<Double> worth() {
            return grade().or(() -> Optional.ofNullable(counted.value()));
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
