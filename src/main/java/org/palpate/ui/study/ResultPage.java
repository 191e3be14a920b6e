package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.regrading.GradesRegraded;
import org.palpate.classroom.SignUps;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.progress.OwnStandings;
import org.palpate.quiz.CertaintyMode;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.CertaintyWords;
import org.palpate.ui.study.parts.OwnAttempt;
import org.palpate.ui.study.parts.ReadAgain;

/**
 * How an attempt went: the grade, and every question with what was answered, what is right, and
 * why.
 */
@Route(Pages.RESULT)
@AnonymousAllowed
public class ResultPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Attempts attempts;
    private final GradesRegraded gradesRegraded;
    private final AssignedQuizzes assigned;
    private final OwnStandings standings;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final ModuleAtHand atHand;
    private final SignUps signUps;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "Result";

    ResultPage(
            Attempts attempts,
            GradesRegraded gradesRegraded,
            AssignedQuizzes assigned,
            OwnStandings standings,
            LearningModules modules,
            VisibleModules visible,
            ModuleAtHand atHand,
            SignUps signUps,
            Visitor visitor,
            Dates dates) {
        this.attempts = attempts;
        this.gradesRegraded = gradesRegraded;
        this.assigned = assigned;
        this.standings = standings;
        this.modules = modules;
        this.visible = visible;
        this.atHand = atHand;
        this.signUps = signUps;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "quiz", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addresses.attempt(event.getRouteParameters());
        OwnAttempt.open(
                event,
                visitor,
                learner -> {
                    attempts.result(learner, id)
                            .ifPresentOrElse(this::show, () -> event.forwardTo(Pages.attempt(id)));
                    gradesRegraded.tell(learner, id);
                });
    }

    private void show(AttemptResult result) {
        LearningModule module = modules.at(result.revision());
        title = "Result: " + Isolated.of(result.quizTitle());
        removeAll();
        add(head(result, module), grade(result));
        visitor.known()
                .ifPresent(learner ->
                        add(
                                AfterClosing.of(
                                        result, assigned.begunWith(learner, result.id()), dates),
                                new DecidedForYou(standings.of(learner), module.key(), modules)));
        result.markedAgain().forEach(again -> add(new RegradedCard(again, dates)));
        if (visitor.signedIn().isEmpty()) {
            add(new KeepItCard(signUps.areOpen()));
        }
        boolean hasInstructor = visitor.guest().isEmpty();
        var review = new OrderedList();
        review.addClassName("review");
        result.questions()
                .forEach(question ->
                        review.add(
                                new ReviewItem(
                                        question,
                                        module,
                                        result.certaintyMode(),
                                        hasInstructor
                                                ? text -> note(result, question, text)
                                                : null)));
        add(Bits.section("Your answers", review), new ReadAgain(module, visible, visitor));
    }

    private void note(AttemptResult result, AttemptResult.Reviewed question, String text) {
        var learner = visitor.known().orElseThrow(NotFoundException::new);
        attempts.note(learner, result.id(), CommandId.fresh(), question.asked().key(), text);
        attempts.result(learner, result.id()).ifPresent(this::show);
    }

    private Header head(AttemptResult result, LearningModule module) {
        String heading = Isolated.of(result.quizTitle()) + ": your result";
        if (!atHand.isThere(module.key())) {
            return Bits.head(heading, "");
        }
        return Bits.head(
                heading, "", new Anchor(Pages.module(module.key()), Isolated.of(module.title())));
    }

    private Div grade(AttemptResult result) {
        Double grade = result.grade();
        boolean told =
                result.questions().stream().anyMatch(question -> question.fraction() != null);
        var words =
                Bits.stack(
                        Bits.text(
                                told
                                        ? OutcomeWords.of(result)
                                        : "Your answers are handed in. "
                                                + OutcomeWords.notTold(result),
                                "lead"),
                        scale(result),
                        Bits.row(
                                verdict(result),
                                Bits.badge("Attempt %d".formatted(result.number()), ""),
                                Bits.badge("Finished " + dates.full(result.finishedAt()), ""),
                                Bits.badge(
                                        "Took "
                                                + Dates.length(
                                                        Duration.between(
                                                                result.startedAt(),
                                                                result.finishedAt())),
                                        "")),
                        Bits.row(
                                again(result),
                                atHand.isThere(result.module())
                                        ? Bits.linkButton(
                                                Pages.module(result.module()),
                                                "Back to the module",
                                                false)
                                        : Bits.linkButton(Pages.MODULES, "All modules", false)));
        var card = Bits.card();
        if (grade != null) {
            card.add(new GradeDial(grade, result.passMark()));
        }
        if (grade == null && told) {
            words.add(Bits.text(GradeWords.notShown(result.gradeShown()), "quiet"));
        }
        card.add(words);
        card.addClassName("grade-card");
        return card;
    }

    /** How certainty marks become the grade; nothing where they do not count. */
    private static Component scale(AttemptResult result) {
        boolean marked = result.certaintyMode() == CertaintyMode.MARKED && result.grade() != null;
        return marked
                ? Bits.text(
                        "You earned %s certainty marks. %s %s 100 %%: as many as everything right would earn by guessing. %s"
                                .formatted(
                                        CertaintyWords.marks(result.earned()),
                                        CertaintyWords.marks(result.possible()),
                                        result.possible() == 1 ? "makes" : "make",
                                        CertaintyWords.LIMITS),
                        "quiet")
                : new Div();
    }

    /** Failing is said as plainly as passing; nothing of either while the grade may not be seen. */
    private static Component verdict(AttemptResult result) {
        int mark = result.passMark().grade();
        if (result.passed()) {
            return Bits.badge("✓ Passed: %d %% passes".formatted(mark), "right");
        }
        return result.failed()
                ? Bits.badge("✗ Below the pass mark: %d %% passes".formatted(mark), "wrong")
                : Bits.badge("%d %% passes".formatted(mark), "");
    }

    /** Offers another try, or says why there is none. */
    private Component again(AttemptResult result) {
        PersonId learner = visitor.known().orElseThrow(NotFoundException::new);
        return AnotherTry.at(result.module(), result.quizKey(), learner, attempts, modules, dates)
                .obstacle()
                .<Component>map(sentence -> Bits.text(sentence, "quiet"))
                .orElseGet(() ->
                        Bits.linkButton(
                                Pages.quiz(result.module(), result.quizKey()), "Try again", true));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
