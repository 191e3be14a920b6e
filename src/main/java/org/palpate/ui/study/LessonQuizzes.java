package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.palpate.classroom.SignUps;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.taking.AttemptBodies;

/** What stands in a lesson where its author put a quiz, for whoever reads it. */
@SpringComponent
class LessonQuizzes {

    private final VisibleModules visible;
    private final StartDoors doors;
    private final AttemptBodies bodies;
    private final SignUps signUps;

    LessonQuizzes(VisibleModules visible, StartDoors doors, AttemptBodies bodies, SignUps signUps) {
        this.visible = visible;
        this.doors = doors;
        this.bodies = bodies;
        this.signUps = signUps;
    }

    /**
     * The quiz; a word where the reader's own module has none any more, and nothing where it is in
     * a module that they may not see.
     *
     * @param reading the module that is read
     * @param lesson where sign-in leads back to
     * @param of the module that the quiz is in
     */
    Optional<Component> at(LearningModule reading, LessonKey lesson, ModuleKey of, String key) {
        Optional<LearningModule> open = visible.find(doors.visitor().known().orElse(null), of);
        Optional<Quiz> quiz =
                open.map(LearningModule::quiz)
                        .filter(found -> found.key().equals(key))
                        .filter(found -> found.rules().behaviour() != Behaviour.EXAM);
        if (open.isPresent() && quiz.isPresent()) {
            var offer =
                    new QuizStart.Offer(
                            open.get(), quiz.get(), Pages.lesson(reading.key(), lesson));
            return Optional.of(new LessonQuiz(doors, bodies, offer, signUps));
        }
        return of.equals(reading.key())
                ? Optional.of(Bits.text("The quiz that was here is not offered any more.", "quiet"))
                : Optional.empty();
    }
}
