package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.progress.ItemStatistics;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.statistics.QuestionStatistics;
import org.palpate.quiz.statistics.QuizStatistics;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Numbers;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.paging.PagedLines;

/** How well a quiz and its questions work, revision by revision. */
@Route(Pages.QUIZ_STATISTICS)
@RolesAllowed("INSTRUCTOR")
public class QuizStatisticsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** On a phone such a card is about 240 px high. */
    private static final int CARDS = 10;

    private final ItemStatistics statistics;
    private final Regrades regrades;
    private final VisibleModules modules;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "Item analysis";

    QuizStatisticsPage(
            ItemStatistics statistics,
            Regrades regrades,
            VisibleModules modules,
            Visitor visitor,
            Dates dates) {
        this.statistics = statistics;
        this.regrades = regrades;
        this.modules = modules;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        LearningModule module = module(modules, visitor.require(), event.getRouteParameters());
        Quiz quiz = Objects.requireNonNull(module.quiz());
        show(module, quiz, statistics.of(visitor.require(), module.key()));
    }

    /** The module an address names; one without a quiz leads nowhere here. */
    public static LearningModule module(
            VisibleModules modules, PersonId instructor, RouteParameters parameters) {
        return parameters
                .get("module")
                .filter(key -> key.matches("[a-z0-9-]{1,80}"))
                .flatMap(key -> modules.lastKnown(instructor, new ModuleKey(key)))
                .filter(found -> found.quiz() != null)
                .orElseThrow(NotFoundException::new);
    }

    private void show(LearningModule module, Quiz quiz, List<ItemStatistics.OfRevision> revisions) {
        title = Isolated.of(quiz.title()) + ": item analysis";
        removeAll();
        var head =
                Bits.head(
                        Isolated.of(quiz.title()),
                        "What each question tells, by first attempts.",
                        new Anchor(Pages.STATISTICS, "All quizzes"));
        add(head, Bits.section("On paper", new PrintCard(module, quiz, regrades, visitor, dates)));
        if (revisions.isEmpty()) {
            add(
                    Bits.empty(
                            "No finished attempt yet",
                            "Once learners of your classes have finished this quiz, its numbers appear here."));
        }
        for (ItemStatistics.OfRevision revision : revisions) {
            add(
                    Bits.section(
                            "Attempts since " + dates.day(revision.since()),
                            whole(revision.numbers()),
                            Bits.text("What wants a look comes first.", "quiet", "small"),
                            questions(module.key(), revision)));
        }
    }

    private static Div whole(QuizStatistics numbers) {
        var list = new Numbers();
        list.with("Attempts", String.valueOf(numbers.attempts()));
        list.with("Mean grade", points(numbers.mean()));
        list.with("Median", points(numbers.median()));
        list.with("Standard deviation", points(numbers.deviation()));
        var rarer = new Numbers();
        rarer.with("Internal consistency", plain(numbers.consistency()));
        rarer.with("Error ratio", plain(numbers.errorRatio()));
        rarer.with("Standard error", points(numbers.standardError()));
        rarer.with("Skewness", plain(numbers.skewness()));
        rarer.with("Kurtosis", plain(numbers.kurtosis()));
        var card = Bits.card(list, new Details("More statistics", rarer));
        if (numbers.tooFew()) {
            card.add(
                    Bits.text(
                            "Too few attempts to judge by: from %d on the questions are judged. The numbers are a first impression."
                                    .formatted(QuestionStatistics.ENOUGH),
                            "message",
                            "due"));
        }
        return card;
    }

    private static Div questions(ModuleKey module, ItemStatistics.OfRevision revision) {
        var cards = Bits.stack();
        var frame = Bits.stack(cards);
        var lines = new PagedLines("Questions", CARDS, cards, frame);
        revision.numbers().questions().stream()
                .filter(question -> question.attempts() > 0)
                .sorted(VerdictWords.WANTS_A_LOOK_FIRST)
                .forEach(numbers ->
                        lines.add(
                                new QuestionNumbers(
                                        module,
                                        revision.quiz().question(numbers.question()),
                                        numbers)));
        revision.quiz().bank().stream()
                .filter(question -> question.about().isVoided())
                .forEach(question -> lines.add(leftOut(module, question)));
        return frame;
    }

    private static Div leftOut(ModuleKey module, Question question) {
        return Bits.card(
                new H3(question.stem()),
                Bits.row(Bits.badge("Does not count", "")),
                Bits.text(
                        "Its key was fixed so that it counts for nothing; it is left out of all numbers here.",
                        "quiet"),
                Bits.row(
                        Bits.linkButton(
                                Pages.question(module, question.key()),
                                "The question and its key",
                                false)));
    }

    private static String points(@Nullable Double value) {
        return value == null ? "–" : String.format(java.util.Locale.ROOT, "%.1f", value);
    }

    private static String plain(@Nullable Double value) {
        return value == null ? "–" : String.format(java.util.Locale.ROOT, "%.2f", value);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
