package org.palpate.ui.teaching;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassTies;
import org.palpate.classroom.Classes;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.people.PersonId;
import org.palpate.progress.Gradebook;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.grades.LearnerPage;
import org.palpate.ui.teaching.grades.WorkPage;
import org.palpate.ui.teaching.parts.Routes;
import org.palpate.ui.teaching.questions.QuestionPage;
import org.palpate.ui.teaching.questions.QuizStatisticsPage;

/** Whether a class is one's own, and what an address names in it or in a quiz is there. */
@SpringComponent
class TeachingThreshold implements Threshold {

    private final Classes classes;
    private final ClassTies ties;
    private final Gradebook gradebook;
    private final VisibleModules modules;
    private final Visitor visitor;

    TeachingThreshold(
            Classes classes,
            ClassTies ties,
            Gradebook gradebook,
            VisibleModules modules,
            Visitor visitor) {
        this.classes = classes;
        this.ties = ties;
        this.gradebook = gradebook;
        this.modules = modules;
        this.visitor = visitor;
    }

    @Override
    public void cross(Class<?> page, RouteParameters parameters) {
        if (!page.getPackageName().startsWith(getClass().getPackageName())) {
            return;
        }
        try {
            if (page == WorkPage.class) {
                gradebook.work(
                        visitor.require(),
                        Routes.schoolClass(parameters),
                        Routes.assignment(parameters),
                        Routes.learner(parameters));
            } else if (page == LearnerPage.class) {
                taught(Routes.schoolClass(parameters), Routes.learner(parameters));
            } else if (parameters.get("class").isPresent()) {
                classes.find(visitor.require(), Routes.schoolClass(parameters));
            } else if (page == QuizStatisticsPage.class) {
                QuizStatisticsPage.module(modules, visitor.require(), parameters);
            } else if (page == QuestionPage.class) {
                QuestionPage.question(modules, visitor.require(), parameters);
            }
        } catch (UnknownClass | UnknownAssignment notYours) {
            throw new NotFoundException();
        }
    }

    private void taught(ClassId id, PersonId learner) {
        if (!ties.isTaughtBy(visitor.require(), id, learner)) {
            throw new NotFoundException();
        }
    }

    /** That the class is still one's own, and the learner whose work it shows is still in it. */
    @Override
    public Optional<BooleanSupplier> rightToStay(Class<?> page, RouteParameters parameters) {
        if (!page.getPackageName().startsWith(getClass().getPackageName())
                || parameters.get("class").isEmpty()) {
            return Optional.empty();
        }
        PersonId instructor = visitor.require();
        ClassId id = Routes.schoolClass(parameters);
        if (page == WorkPage.class || page == LearnerPage.class) {
            PersonId learner = Routes.learner(parameters);
            return Optional.of(() -> ties.isTaughtBy(instructor, id, learner));
        }
        return Optional.of(() -> ties.isTaughtBy(instructor, id));
    }
}
