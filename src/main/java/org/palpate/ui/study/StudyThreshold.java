package org.palpate.ui.study;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.UnknownAttempt;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassTies;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.OwnAttempt;
import org.palpate.ui.study.taking.AttemptView;

/** Whether a module, lesson, quiz or own attempt is there. */
@SpringComponent
class StudyThreshold implements Threshold {

    /** Pages that show what classes assign, or what it makes of one's work. */
    private static final Set<Class<?>> SHOW_CLASSES =
            Set.of(
                    HomePage.class,
                    ModulePage.class,
                    LessonPage.class,
                    QuizPage.class,
                    ResultPage.class,
                    ProgressPage.class);

    private final VisibleModules modules;
    private final ModuleAtHand atHand;
    private final Attempts attempts;
    private final AssignedQuizzes assigned;
    private final ClassTies ties;
    private final Visitor visitor;
    private final JoinPage.Codes codes;

    StudyThreshold(
            VisibleModules modules,
            ModuleAtHand atHand,
            Attempts attempts,
            AssignedQuizzes assigned,
            ClassTies ties,
            Visitor visitor,
            JoinPage.Codes codes) {
        this.modules = modules;
        this.atHand = atHand;
        this.attempts = attempts;
        this.assigned = assigned;
        this.ties = ties;
        this.visitor = visitor;
        this.codes = codes;
    }

    @Override
    public void cross(Class<?> page, RouteParameters parameters) {
        if (page == ModulePage.class || page == FlashcardsPage.class) {
            module(parameters);
        } else if (page == LessonPage.class) {
            module(parameters)
                    .lesson(Addresses.lesson(parameters))
                    .orElseThrow(NotFoundException::new);
        } else if (page == QuizPage.class) {
            quiz(parameters);
        } else if (page == AttemptView.class || page == ResultPage.class) {
            visitor.signedIn().ifPresent(person -> attempt(person, parameters));
        } else if (page == JoinPage.class) {
            visitor.signedIn()
                    .ifPresent(
                            person -> codes.cross(person.id(), parameters.get("code").orElse("")));
        }
    }

    /**
     * That one is still in the classes one was in: what they assigned stands on the page. An
     * attempt that goes on is one's own, whatever becomes of a class.
     */
    @Override
    public Optional<BooleanSupplier> rightToStay(Class<?> page, RouteParameters parameters) {
        return SHOW_CLASSES.contains(page)
                ? visitor.signedIn().map(Person::id).map(this::inTheSameClasses)
                : Optional.empty();
    }

    private BooleanSupplier inTheSameClasses(PersonId learner) {
        Set<ClassId> joined = ties.of(learner);
        return joined.isEmpty() ? () -> true : () -> ties.of(learner).containsAll(joined);
    }

    /** Also one that has left the courses, for whoever has begun it. */
    private LearningModule module(RouteParameters parameters) {
        return atHand.find(Addresses.module(parameters));
    }

    private void quiz(RouteParameters parameters) {
        PersonId person = visitor.known().orElse(null);
        modules.find(person, Addresses.module(parameters))
                .flatMap(module -> assigned.find(person, module.key(), Addresses.quiz(parameters)))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Who is not signed in is led to the sign-in, whatever the address says: {@link OwnAttempt}.
     */
    private void attempt(Person person, RouteParameters parameters) {
        try {
            attempts.see(person.id(), Addresses.attempt(parameters));
        } catch (SignInFirst onlyForGuests) {
            // The page leads on to the quiz.
        } catch (UnknownAttempt notTheirs) {
            throw new NotFoundException();
        }
    }
}
