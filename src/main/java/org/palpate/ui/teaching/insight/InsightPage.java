package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palpate.attempt.practice.PracticeTime;
import org.palpate.attempt.practice.PracticeTimes;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.people.People;
import org.palpate.people.Role;
import org.palpate.progress.ClassInsight;
import org.palpate.progress.Insights;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Routes;

/** What a class knows, what it is sure of and wrong about, and practice on what it knows least. */
@Route(Pages.INSIGHT)
@RolesAllowed("INSTRUCTOR")
public class InsightPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 7;
    private static final int HOUR = 18;

    private final Insights insights;
    private final PracticeTimes practice;
    private final People people;
    private final Assignments assignments;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "What the class knows";

    InsightPage(
            Insights insights,
            PracticeTimes practice,
            People people,
            Assignments assignments,
            LearningModules modules,
            Visitor visitor,
            Dates dates) {
        this.insights = insights;
        this.practice = practice;
        this.people = people;
        this.assignments = assignments;
        this.modules = modules;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "broad");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        try {
            show(insights.of(visitor.require(), Routes.schoolClass(event.getRouteParameters())));
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void show(ClassInsight found) {
        ClassId id = found.schoolClass().id();
        title = "What the class knows: " + Isolated.of(found.schoolClass().name());
        removeAll();
        var head =
                Bits.head(
                        "What the class knows",
                        "By the first answers to everything assigned, before any feedback.",
                        new Anchor(Pages.schoolClass(id), Isolated.of(found.schoolClass().name())));
        add(head);
        if (found.byTopic().columns().isEmpty()) {
            add(
                    Bits.empty(
                            "No answers yet",
                            "Assign a quiz. Once the first learners have finished it, this page fills."),
                    practice(id));
            return;
        }
        found.weakest().ifPresent(weakest -> add(weakest(found, weakest)));
        Outline names = modules.outline();
        add(
                Bits.section(
                        "By topic",
                        new HeatTable(
                                "The class by topic",
                                id,
                                found.byTopic(),
                                key -> names.nameOf(new Topic(key)))),
                Bits.section(
                        "By domain of the license exam",
                        new HeatTable(
                                "The class by domain of the license exam",
                                id,
                                found.byDomain(),
                                names::nameOfDomain)),
                Bits.section("Sure and wrong", new SureAndWrongList(found.sureAndWrong())),
                practice(id));
    }

    private Component practice(ClassId id) {
        List<PracticeTime> times = practice.of(visitor.require(), id);
        return PracticeTable.section(
                id, times, people.find(times.stream().map(PracticeTime::learner).toList()), dates);
    }

    private Component weakest(ClassInsight found, ClassInsight.Weakest weakest) {
        ClassId id = found.schoolClass().id();
        String topic = modules.outline().nameOf(weakest.topic()).toLowerCase(Locale.ROOT);
        var card =
                Bits.card(
                        Bits.text("Weakest topic", "eyebrow"),
                        Bits.text(
                                "The class knows the least about %s: %s."
                                        .formatted(topic, ShareWords.sentence(weakest.share()))));
        Optional<Assignment> set = goingOn(found, weakest);
        if (set.isPresent()) {
            card.add(Bits.text(isAssigned(set.get()), "quiet"));
            return card;
        }
        var assign =
                new Button(
                        "Assign practice on " + topic,
                        click -> {
                            AssignmentId made =
                                    assignments.assign(
                                            visitor.require(),
                                            id,
                                            AssignmentPlan.practice(
                                                            weakest.practice(), weakest.topic())
                                                    .due(inAWeek()));
                            card.removeAll();
                            card.add(done(id, made, topic));
                        });
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.setDisableOnClick(true);
        card.add(
                Bits.row(
                        assign,
                        Bits.text(
                                "Up to %d questions on it from “%s”, due in a week."
                                        .formatted(Quiz.PRACTICE, title(weakest.practice())),
                                "quiet")));
        return card;
    }

    /** Practice on the topic that the whole class has until a day to come. */
    private Optional<Assignment> goingOn(ClassInsight found, ClassInsight.Weakest weakest) {
        return found.schoolClass().assignments().stream()
                .filter(set -> !set.draft() && set.plan().audience().wholeClass())
                .filter(set -> weakest.topic().equals(set.plan().topic()))
                .filter(set -> !set.isPastDue(dates.now()) && !set.window().hasClosed(dates.now()))
                .findFirst();
    }

    private String isAssigned(Assignment set) {
        Instant due = set.dueAt();
        String until = due == null ? "" : ", due " + dates.until(due);
        return "“%s” is assigned%s.".formatted(Titles.of(set, modules), until);
    }

    private String title(ModuleKey module) {
        return Titles.of(module, modules);
    }

    private Instant inAWeek() {
        return dates.resolve(dates.today().plusDays(DAYS).withHour(HOUR));
    }

    private Component done(ClassId id, AssignmentId made, String topic) {
        var undo =
                new Button(
                        "Take it back",
                        click -> {
                            assignments.withdraw(visitor.require(), id, made);
                            show(insights.of(visitor.require(), id));
                        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var words =
                Bits.text(
                        "Practice on %s is assigned to the class, due in a week.".formatted(topic));
        words.getElement().setAttribute("role", "status");
        return Bits.stack(words, Bits.row(undo));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
