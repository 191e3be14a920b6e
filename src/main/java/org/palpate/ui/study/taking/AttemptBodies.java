package org.palpate.ui.study.taking;

import java.util.function.Consumer;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * Makes the questions of an attempt wherever they are taken, with the doors that taking asks.
 *
 * @param attempts where answers go
 * @param assigned what an attempt was begun for
 * @param modules what is asked about
 * @param visible which of it may be read again
 * @param visitor who takes it
 * @param dates how moments are said
 */
@Component
public record AttemptBodies(
        Attempts attempts,
        AssignedQuizzes assigned,
        LearningModules modules,
        VisibleModules visible,
        Visitor visitor,
        Dates dates) {

    /** The questions of an attempt that goes on, on its own page. */
    AttemptBody onPage(PersonId learner, AttemptState found, Consumer<AttemptId> whenFinished) {
        return new AttemptBody(this, learner, found, false, whenFinished);
    }

    /**
     * The questions of an attempt that goes on, within a lesson.
     *
     * @param whenFinished told when the attempt is over; the questions are of no use then
     */
    public AttemptBody inLesson(
            PersonId learner, AttemptState found, Consumer<AttemptId> whenFinished) {
        return new AttemptBody(this, learner, found, true, whenFinished);
    }
}
