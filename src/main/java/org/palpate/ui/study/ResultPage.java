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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.practice.DomainReport;
import org.palpate.attempt.practice.PracticeExams;
import org.palpate.attempt.regrading.GradesRegraded;
import org.palpate.classroom.SignUps;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.OwnStandings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.certificates.CertificateDesk;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.NoteDialog;
import org.palpate.ui.study.parts.OnlyMissed;
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
    private final CertificateDesk certificates;
    private String title = "Result";
    private final OnlyMissed onlyMissed = new OnlyMissed();

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
            Dates dates,
            CertificateDesk certificates) {
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
        this.certificates = certificates;
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
        title = "Result: " + Isolated.of(result.quizTitle());
        removeAll();
        ModuleKey module = result.subject().module();
        add(head(result, module), new ResultCard(result, dates, ways(result)));
        if (module != null) {
            visitor.known()
                    .ifPresent(learner ->
                            add(
                                    AfterClosing.of(
                                            result,
                                            assigned.begunWith(learner, result.id()),
                                            dates),
                                    new DecidedForYou(standings.of(learner), module, modules)));
        }
        if (!result.domains().isEmpty() && result.score().grade() != null) {
            add(DomainTable.section(DomainReport.of(result)));
        }
        result.score().markedAgain().forEach(again -> add(new RegradedCard(again, dates)));
        if (visitor.signedIn().isEmpty()) {
            add(new KeepItCard(signUps.areOpen()));
        }
        boolean hasInstructor = visitor.guest().isEmpty() && module != null;
        var review = new OrderedList();
        review.addClassName("review");
        result.questions()
                .forEach(question ->
                        review.add(
                                new ReviewItem(
                                        question,
                                        modules.at(question.home().revision()),
                                        result.certaintyMode(),
                                        hasInstructor ? noteOn(result, question) : null)));
        add(
                Bits.section("Your answers", onlyMissed.choice(result, review), review),
                new ReadAgain(asked(result), visible, visitor));
    }

    private List<LearningModule> asked(AttemptResult result) {
        return result.questions().stream()
                .map(reviewed -> reviewed.home().revision())
                .distinct()
                .map(modules::at)
                .toList();
    }

    private Component noteOn(AttemptResult result, AttemptResult.Reviewed question) {
        return NoteDialog.button(
                NoteDialog.place(result.id(), question.number()),
                question.given().note(),
                text -> note(result, question, text));
    }

    private void note(AttemptResult result, AttemptResult.Reviewed question, String text) {
        var learner = visitor.known().orElseThrow(NotFoundException::new);
        attempts.note(learner, result.id(), CommandId.fresh(), question.asked().key(), text);
        attempts.result(learner, result.id()).ifPresent(this::show);
    }

    private Header head(AttemptResult result, @Nullable ModuleKey module) {
        String words = Isolated.of(result.quizTitle()) + ": your result";
        if (module == null) {
            return Bits.head(words, "", new Anchor(Pages.PROGRESS, "Progress"));
        }
        return atHand.isThere(module)
                ? Bits.head(words, "", new Anchor(Pages.module(module), titleOf(result, module)))
                : Bits.head(words, "");
    }

    private String titleOf(AttemptResult result, ModuleKey module) {
        return asked(result).stream()
                .filter(found -> found.key().equals(module))
                .map(found -> Isolated.of(found.title()))
                .findFirst()
                .orElse(module.value());
    }

    private Component ways(AttemptResult result) {
        ModuleKey module = result.subject().module();
        var ways = Bits.row();
        if (module != null) {
            ways.add(again(result, module));
            visitor.signedIn()
                    .filter(person -> result.passed())
                    .flatMap(person -> certificates.of(person.id(), module))
                    .ifPresent(ways::add);
        }
        if (visitor.signedIn().isPresent() && isToPractice(result)) {
            ways.add(
                    Bits.linkButton(
                            Pages.practiceMissed(result.id()),
                            "Practice what you missed",
                            module == null));
        }
        if (result.subject().quiz().equals(PracticeExams.KIND)) {
            ways.add(Bits.linkButton(Pages.PRACTICE_EXAM, "Another practice exam", false));
        }
        ways.add(
                module == null
                        ? Bits.linkButton(Pages.PRACTICE, "Choose what to practice", false)
                        : back(module));
        return ways;
    }

    /** Only what was missed and whose answer is shown can be practiced. */
    private static boolean isToPractice(AttemptResult result) {
        return result.missed().stream().anyMatch(one -> one.told().answer() != null);
    }

    private Component back(ModuleKey module) {
        return atHand.isThere(module)
                ? Bits.linkButton(Pages.module(module), "Back to the module", false)
                : Bits.linkButton(Pages.MODULES, "All modules", false);
    }

    /** Offers another try, or says why there is none. */
    private Component again(AttemptResult result, ModuleKey module) {
        PersonId learner = visitor.known().orElseThrow(NotFoundException::new);
        return AnotherTry.at(module, result.subject().quiz(), learner, attempts, modules, dates)
                .obstacle()
                .<Component>map(sentence -> Bits.text(sentence, "quiet"))
                .orElseGet(() ->
                        Bits.linkButton(
                                Pages.quiz(module, result.subject().quiz()), "Try again", true));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
