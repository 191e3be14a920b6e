package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.Collectors;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.regrading.GradeNews;
import org.palpate.classroom.JoinedClass;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.progress.GradeWords;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.OwnStanding;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.ClassRequestCards;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.study.daily.DailyOffer;

/** The daily questions, what is assigned, what to go on with, and what might come next. */
class Today extends Div {

    private final List<ModuleRecord> records;
    private final LearningModules modules;
    private final Dates dates;

    Today(
            Person person,
            DailyOffer daily,
            List<ModuleRecord> records,
            List<OwnSummary> open,
            List<OwnStanding> assignments,
            List<JoinedClass> joined,
            List<GradeNews> news,
            ClassRequestCards requests,
            LearningModules modules,
            Dates dates) {
        this.modules = modules;
        this.records = records;
        this.dates = dates;
        addClassName("page");
        add(Bits.head("Today", "Hello, " + Isolated.of(person.name()) + "."));
        add(Bits.section("Daily questions", daily));
        add(requests);
        if (!news.isEmpty()) {
            add(Bits.section("Your grades changed", changed(news)));
        }
        if (!assignments.isEmpty()) {
            add(
                    Bits.section(
                            "Assigned to you",
                            assigned(assignments),
                            Bits.row(
                                    new Anchor(
                                            GradePages.GRADES,
                                            "Your grade so far and how it is counted"))));
        }
        List<ModuleRecord> reading =
                records.stream()
                        .filter(r -> r.isBegun() && !r.isDone())
                        .filter(r -> r.open().isEmpty())
                        .toList();
        boolean nothingBegun = open.isEmpty() && reading.isEmpty();
        if (!nothingBegun) {
            add(Bits.section("Go on", goOn(open, reading)));
        }
        if (assignments.isEmpty() && nothingBegun && requests.getComponentCount() == 0) {
            add(startSomething(joined));
        }
        add(
                Bits.section(
                        "Study on your own",
                        Bits.row(
                                Bits.linkButton(Pages.PRACTICE, "My own practice", false),
                                Bits.linkButton(Pages.PRACTICE_EXAM, "Practice exam", false),
                                Bits.linkButton(AidPages.NOTES, "My notes", false))));
        add(Bits.section("Join a class", new JoinByCode()));
    }

    private static Component changed(List<GradeNews> news) {
        var cards = Bits.cards();
        for (GradeNews one : news) {
            cards.addCard(
                    Bits.card(
                            new H3(
                                    "%s: %s → %s"
                                            .formatted(
                                                    Isolated.of(one.quizTitle()),
                                                    GradeWords.percent(one.before()),
                                                    GradeWords.percent(one.after()))),
                            Bits.text(one.why(), "quiet"),
                            Bits.row(
                                    Bits.linkButton(
                                            Pages.result(one.attempt()),
                                            "See the result",
                                            false))));
        }
        return cards;
    }

    private Component assigned(List<OwnStanding> assignments) {
        var cards = Bits.cards();
        for (OwnStanding own : assignments) {
            Titles.module(own.assignment(), modules)
                    .ifPresent(
                            module -> cards.addCard(new AssignedCard(own, module, modules, dates)));
        }
        return cards;
    }

    private static Component goOn(List<OwnSummary> open, List<ModuleRecord> reading) {
        var cards = Bits.cards();
        open.forEach(attempt -> cards.addCard(new OpenAttemptCard(attempt)));
        reading.forEach(record -> cards.addCard(nextLesson(record)));
        return cards;
    }

    private static Div nextLesson(ModuleRecord record) {
        var card = Bits.card(new H3(Isolated.of(record.module().title())));
        record.nextLesson()
                .ifPresentOrElse(
                        lesson ->
                                card.add(
                                        Bits.text("Next: " + Isolated.of(lesson.title()), "quiet"),
                                        Bits.row(
                                                Bits.linkButton(
                                                        Pages.lesson(
                                                                record.module().key(),
                                                                lesson.key()),
                                                        "Continue reading",
                                                        false))),
                        () ->
                                card.add(
                                        Bits.text("Everything read. The quiz is next.", "quiet"),
                                        Bits.row(
                                                Bits.linkButton(
                                                        Pages.module(record.module().key()),
                                                        "To the quiz",
                                                        false))));
        return card;
    }

    private Component startSomething(List<JoinedClass> joined) {
        boolean allDone = !records.isEmpty() && records.stream().allMatch(ModuleRecord::isDone);
        return allDone
                ? Bits.empty(
                        "All done",
                        "You have read and answered everything.",
                        Bits.linkButton(Pages.PROGRESS, "See your progress", true))
                : Bits.empty(
                        joined.isEmpty() ? "Nothing waits for you" : "Nothing is assigned yet",
                        wayOn(joined),
                        Bits.linkButton(Pages.MODULES, "Choose a module", true));
    }

    private static String wayOn(List<JoinedClass> joined) {
        return joined.isEmpty()
                ? "Open a module and start reading, or join your class with the code from your instructor."
                : "You are in %s. What your instructor assigns appears here; until then, open any module and start reading."
                        .formatted(
                                joined.stream()
                                        .map(JoinedClass::name)
                                        .map(Isolated::of)
                                        .collect(Collectors.joining(" and ")));
    }
}
