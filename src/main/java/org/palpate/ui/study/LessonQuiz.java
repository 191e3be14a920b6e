package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.AttemptState;
import org.palpate.classroom.SignUps;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.taking.AttemptBodies;

/**
 * A quiz within a lesson: what to expect, then its questions, then how it went, all in one place.
 * It is the attempt that the quiz's own page would go on with. What has a clock, or is set as an
 * exam, is taken on a page of its own, where nothing stands beside it.
 */
class LessonQuiz extends Section {

    private final StartDoors doors;
    private final AttemptBodies bodies;
    private final QuizStart.Offer offer;
    private final SignUps signUps;
    private final H2 heading = new H2();

    /** The quiz that is offered, for whoever reads. */
    LessonQuiz(StartDoors doors, AttemptBodies bodies, QuizStart.Offer offer, SignUps signUps) {
        this.doors = doors;
        this.bodies = bodies;
        this.offer = offer;
        this.signUps = signUps;
        Quiz quiz = offer.quiz();
        addClassName("lesson-quiz");
        setId(Lesson.QUIZ_ID + quiz.key());
        heading.setText(Isolated.of(quiz.title()));
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", quiz.title());
        begin();
    }

    private void begin() {
        removeAll();
        add(heading);
        if (!offer.quiz().summary().isEmpty()) {
            add(Bits.text(offer.quiz().summary(), "quiet"));
        }
        add(new QuizStart(doors, offer, this::take));
    }

    private void take(AttemptId id) {
        PersonId learner = doors.visitor().welcome();
        AttemptState found = doors.attempts().see(learner, id);
        if (found.finished()) {
            tell(id);
        } else if (found.deadline() != null || found.taken().behaviour() == Behaviour.EXAM) {
            UI.getCurrent().navigate(Pages.attempt(id));
        } else {
            removeAll();
            var questions = bodies.inLesson(learner, found, this::tell);
            add(questions);
            questions.focusStem();
        }
    }

    private void tell(AttemptId id) {
        Optional<AttemptResult> result =
                doors.visitor().known().flatMap(who -> doors.attempts().result(who, id));
        if (result.isEmpty()) {
            UI.getCurrent().navigate(Pages.result(id));
            return;
        }
        removeAll();
        add(heading, new ResultCard(result.get(), doors.dates(), ways(id)));
        if (doors.visitor().signedIn().isEmpty()) {
            add(new KeepItCard(signUps.areOpen()));
        }
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }

    private Component ways(AttemptId id) {
        var ways = Bits.row(Bits.linkButton(Pages.result(id), "See each answer and why", true));
        ModuleKey module = offer.module().key();
        doors.visitor()
                .known()
                .map(learner ->
                        AnotherTry.at(
                                module,
                                offer.quiz().key(),
                                learner,
                                doors.attempts(),
                                doors.modules(),
                                doors.dates()))
                .ifPresent(again ->
                        ways.add(
                                again.obstacle()
                                        .<Component>map(why -> Bits.text(why, "quiet"))
                                        .orElseGet(() -> new Button("Try again", go -> begin()))));
        return ways;
    }
}
