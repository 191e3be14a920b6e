package org.palpate.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.ModuleKey;
import org.palpate.people.Person;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.statistics.Interval;

/**
 * What a class knows and does not know, by what it answered first to everything assigned to it.
 *
 * @param byTopic learners by topics
 * @param byDomain learners by domains of the license exam
 * @param sureAndWrong what learners were sure of and wrong about, safety first, then by how many
 * @param weakest the topic the class knows least, with practice on it; empty while too little was
 *     answered
 */
public record ClassInsight(
        SchoolClass schoolClass,
        HeatMap byTopic,
        HeatMap byDomain,
        List<SureAndWrong> sureAndWrong,
        Optional<Weakest> weakest) {

    /** Below this many answers a share says nothing yet. */
    public static final int ENOUGH = 5;

    /**
     * Learners by columns.
     *
     * @param all the class as a whole, by column
     */
    public record HeatMap(List<String> columns, Map<String, Share> all, List<Row> rows) {}

    /** One learner's shares, by column; a column without answers is missing. */
    public record Row(Person learner, Map<String, Share> shares) {}

    /**
     * How much of the answers was right.
     *
     * @param right the mean share right, 0 to 1
     * @param answers how many there are, 1 or more
     */
    public record Share(double right, int answers) {

        /** Whether it says nothing yet. */
        public boolean tooFew() {
            return answers < ENOUGH;
        }

        /** Where the truth may lie, in 95 of 100 such cases. */
        public Interval interval() {
            return Interval.ofShare(right, answers);
        }
    }

    /**
     * A question some answered wrongly and were sure of.
     *
     * @param safety whether it is about who may be treated and where, so that an error may hurt
     * @param wrong how many were sure and wrong
     * @param sure how many were sure at all
     * @param section the paragraph to read, as questions name it
     */
    public record SureAndWrong(
            ModuleKey module,
            QuestionKey question,
            String stem,
            String rightAnswer,
            String section,
            boolean safety,
            int wrong,
            int sure) {}

    /** The topic the class knows least, and a quiz that practices it. */
    public record Weakest(Topic topic, Share share, ModuleKey practice) {}
}
