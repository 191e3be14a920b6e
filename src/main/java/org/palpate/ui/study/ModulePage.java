package org.palpate.ui.study;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.content.StudyCards;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeWords;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.certificates.CertificateDesk;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.SetForYou;
import org.palpate.words.Counted;

/** One module: its lessons with what was read, its quiz with the best score, what it rests on. */
@Route(Pages.MODULE)
@AnonymousAllowed
public class ModulePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LearningModules modules;
    private final ModuleAtHand atHand;
    private final ModuleRecords records;
    private final Attempts attempts;
    private final AssignedQuizzes assigned;
    private final Visitor visitor;
    private final Dates dates;
    private final CertificateDesk certificates;
    private String title = "";

    ModulePage(
            LearningModules modules,
            ModuleAtHand atHand,
            ModuleRecords records,
            Attempts attempts,
            AssignedQuizzes assigned,
            Visitor visitor,
            Dates dates,
            CertificateDesk certificates) {
        this.modules = modules;
        this.atHand = atHand;
        this.records = records;
        this.attempts = attempts;
        this.assigned = assigned;
        this.visitor = visitor;
        this.dates = dates;
        this.certificates = certificates;
        addClassNames("page", "reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.module(event.getRouteParameters()));
    }

    /** Draws a module. */
    void show(ModuleKey key) {
        LearningModule module = atHand.find(key);
        show(
                visitor.known()
                        .flatMap(person -> records.find(person, key))
                        .orElseGet(() -> new ModuleRecord(module, Set.of(), List.of(), List.of())));
    }

    private void show(ModuleRecord record) {
        LearningModule module = record.module();
        title = Isolated.of(module.title());
        removeAll();
        var head =
                Bits.head(
                        Isolated.of(module.title()),
                        module.summary(),
                        new Anchor(Pages.MODULES, "Modules"));
        add(head, atHand.notice(module), Bits.section("Lessons", lessons(record)));
        if (module.quiz() != null) {
            var set =
                    new SetForYou(
                            visitor.signedIn().map(p -> assigned.of(p.id())).orElse(List.of()),
                            module);
            add(Bits.section("Quiz", set, quiz(record, module.quiz()), practice(record)));
        }
        int cards = StudyCards.of(module).size();
        if (cards > 0) {
            add(
                    Bits.row(
                            Bits.linkButton(
                                    AidPages.flashcards(module.key()),
                                    "Flashcards (%d)".formatted(cards),
                                    false)));
        }
        if (!module.glossary().isEmpty()) {
            add(Bits.section("Key terms", new KeyTerms(module.glossary())));
        }
        add(about(module));
    }

    private static OrderedList lessons(ModuleRecord record) {
        var list = new OrderedList();
        list.addClassName("lesson-list");
        for (Lesson lesson : record.module().lessons()) {
            boolean read = record.read().contains(lesson.key());
            var tick = new Span("✓");
            tick.addClassName("tick");
            tick.setClassName("done", read);
            tick.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", read ? "Read" : "Not read yet");
            var minutes = new Span("%d min".formatted(lesson.minutes()));
            minutes.addClassNames("quiet", "small");
            list.add(
                    new ListItem(
                            new Anchor(
                                    Pages.lesson(record.module().key(), lesson.key()),
                                    tick,
                                    new Span(Isolated.of(lesson.title())),
                                    minutes)));
        }
        return list;
    }

    private Div quiz(ModuleRecord record, Quiz quiz) {
        var card = Bits.card(new com.vaadin.flow.component.html.H3(Isolated.of(quiz.title())));
        if (!quiz.summary().isEmpty()) {
            card.add(Bits.text(quiz.summary(), "quiet"));
        }
        var facts = Bits.row(Bits.badge(Counted.of(quiz.size(), "question"), ""));
        record.best().ifPresent(best -> facts.add(best(best, quiz)));
        card.add(facts);
        record.hidden()
                .ifPresent(shown -> card.add(Bits.text(GradeWords.notShown(shown), "quiet")));
        Optional<String> obstacle =
                record.open().isPresent()
                        ? Optional.empty()
                        : visitor.known().flatMap(person -> obstacle(person, record, quiz));
        obstacle.ifPresent(sentence -> card.add(Bits.text(sentence, "message", "due")));
        String act =
                record.open().isPresent()
                        ? "Continue the quiz"
                        : obstacle.isPresent()
                                ? "About this quiz"
                                : record.finished().isEmpty() ? "Take the quiz" : "Take it again";
        String address =
                record.open()
                        .filter(attempt -> visitor.signedIn().isEmpty() || !attempt.asGuest())
                        .map(attempt -> Pages.attempt(attempt.id()))
                        .orElse(Pages.quiz(record.module().key(), quiz.key()));
        if (record.open().isPresent() || atHand.isOpen(record.module().key())) {
            card.add(Bits.row(Bits.linkButton(address, act, obstacle.isEmpty())));
        }
        visitor.signedIn()
                .flatMap(person -> certificates.of(person.id(), record.module().key()))
                .ifPresent(certificate -> card.add(Bits.row(certificate)));
        return card;
    }

    /** The best score, and whether it passes by the mark that holds for its attempt. */
    private Span best(OwnSummary attempt, Quiz quiz) {
        double grade = Objects.requireNonNullElse(attempt.grade(), 0.0);
        PassMark mark =
                visitor.known()
                        .map(person -> assigned.passMarks(person).of(attempt, quiz))
                        .orElse(quiz.rules().passes());
        boolean passed = mark.isReachedBy(grade);
        return Bits.badge(
                "Best score %s: %s (%d %% passes)"
                        .formatted(
                                GradeWords.percent(grade),
                                passed ? "passed" : "below the pass mark",
                                mark.grade()),
                passed ? "right" : "due");
    }

    /** Practice on single topics that is open. */
    private static Div practice(ModuleRecord record) {
        Div open = Bits.stack();
        record.practice().reversed().stream()
                .filter(attempt -> !attempt.isFinished())
                .forEach(attempt -> open.add(new OpenAttemptCard(attempt)));
        open.setVisible(open.getChildren().findAny().isPresent());
        return open;
    }

    private Optional<String> obstacle(PersonId learner, ModuleRecord record, Quiz quiz) {
        return AnotherTry.at(record.module().key(), quiz.key(), learner, attempts, modules, dates)
                .obstacle();
    }

    private static Div about(LearningModule module) {
        var about = Bits.stack();
        if (!module.notice().isEmpty()) {
            var notice = Bits.text(module.notice(), "message");
            about.add(notice);
        }
        if (!module.sources().isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("quiet", "small");
            module.sources().forEach(source -> list.add(new ListItem(source)));
            about.add(Bits.section("What this module rests on", list));
        }
        return about;
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
