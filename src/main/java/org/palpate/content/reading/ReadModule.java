package org.palpate.content.reading;

import java.util.List;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleFiles;
import org.palpate.content.Problem;

/**
 * A module as read, right or wrong: what could be made of it, and every problem found.
 *
 * @param landmarks what others can point at in it
 * @param linksOut links to other modules, which only who knows those can check
 * @param quizzesOut quizzes of other modules that its lessons have, likewise
 * @param problems grows until all modules of a reading have been looked at together
 */
record ReadModule(
        ModuleFiles files,
        LearningModule module,
        Landmarks landmarks,
        List<LessonLink> linksOut,
        List<QuizMark> quizzesOut,
        List<Problem> problems) {

    /** Whether it can be shown: advice does not keep it from that. */
    boolean isGood() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
