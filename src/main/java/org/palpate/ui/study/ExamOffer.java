package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.attempt.practice.ExamDomain;
import org.palpate.attempt.practice.ExamPlan;
import org.palpate.attempt.practice.PracticeExams.Outlook;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.question.Sentences;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.words.Counted;

/**
 * A practice exam to begin: how long, and everything that is to be known before. What it is called,
 * which domains are thin and which are left out is said here first, and the exam keeps to it.
 */
class ExamOffer extends Div {

    private final Outlook outlook;
    private final Accommodation terms;
    private final Dates dates;
    private final Div told = Bits.stack();
    private final Div domains = Bits.stack();

    /**
     * An offer.
     *
     * @param outlook with at least one plan
     * @param chosen how many questions the one has that is chosen at first
     * @param begin begins the chosen one
     */
    ExamOffer(
            Outlook outlook,
            int chosen,
            Accommodation terms,
            Dates dates,
            Consumer<ExamPlan> begin) {
        this.outlook = outlook;
        this.terms = terms;
        this.dates = dates;
        addClassNames("card", "form");
        RadioButtonGroup<ExamPlan> size = new RadioButtonGroup<>("How long");
        size.setItems(outlook.plans());
        size.setItemLabelGenerator(this::length);
        size.setValue(
                outlook.plans().stream()
                        .filter(plan -> plan.questions() == chosen)
                        .findFirst()
                        .orElseGet(() -> outlook.plans().getFirst()));
        size.addValueChangeListener(event -> tell(event.getValue()));
        var start = new Button("Start the exam");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setId("start");
        start.addClickListener(click -> begin.accept(size.getValue()));
        told.setId("told");
        // On a phone the table is long: what is thin or missing is said over the button already.
        add(size, told, Bits.row(start), domains);
        tell(size.getValue());
    }

    private String length(ExamPlan plan) {
        String questions = Counted.of(plan.questions(), "question");
        return terms.untimed()
                ? questions
                : "%s, %s".formatted(questions, Dates.length(TimeWords.own(plan.time(), terms)));
    }

    private void tell(ExamPlan plan) {
        told.removeAll();
        told.add(new H2(Isolated.of(plan.title())), facts(plan));
        notices(plan).forEach(told::add);
        domains.removeAll();
        domains.add(table(plan));
    }

    private Component facts(ExamPlan plan) {
        List<String> facts = new ArrayList<>();
        facts.add(
                "%s, drawn from %d that you may be asked."
                        .formatted(Counted.of(plan.questions(), "question"), outlook.available()));
        TimeWords.of(plan.time(), terms, null, dates::full).ifPresent(facts::add);
        facts.add("One way: you cannot go back to an earlier question.");
        facts.add(
                "Nothing is told before the end. Then you see every answer and why, and how it went in each domain.");
        facts.add(
                "Every answer is saved as you go. Close the page whenever you like and go on later, on any device%s"
                        .formatted(terms.untimed() ? "." : "; the time goes on meanwhile."));
        facts.add(
                "It is private and counts for no assignment: your instructors see that you practiced and for how long, never an answer or a grade.");
        var list = new UnorderedList();
        facts.forEach(fact -> list.add(new ListItem(fact)));
        return list;
    }

    private static List<Component> notices(ExamPlan plan) {
        List<ExamDomain> missing = plan.missing();
        List<Component> notices = new ArrayList<>();
        say(
                notices,
                plan.thin(),
                "is thin: there are fewer than %d questions for each one that its weight asks for. The report gives no figure for it."
                        .formatted(ExamDomain.ENOUGH),
                "are thin: there are fewer than %d questions for each one that their weights ask for. The report gives no figures for them."
                        .formatted(ExamDomain.ENOUGH));
        say(
                notices,
                plan.domains().stream().filter(ExamDomain::isShort).toList(),
                "has fewer questions than its weight asks for. The other domains get the rest.",
                "have fewer questions than their weights ask for. The other domains get the rest.");
        say(
                notices,
                missing.stream().filter(one -> !one.taught()).toList(),
                "is not taught here and is left out.",
                "are not taught here and are left out.");
        say(
                notices,
                missing.stream().filter(ExamDomain::taught).toList(),
                "is left out: its questions belong to a test or an exam, and come here once you were shown their answers.",
                "are left out: their questions belong to a test or an exam, and come here once you were shown their answers.");
        if (!missing.isEmpty()) {
            notices.add(
                    Bits.text(
                            "This is no license exam: it says nothing of what is left out.",
                            "message",
                            "due"));
        }
        return notices;
    }

    private static void say(
            List<Component> notices, List<ExamDomain> domains, String one, String several) {
        if (!domains.isEmpty()) {
            String names =
                    Sentences.names(
                            domains.stream().map(domain -> Isolated.of(domain.name())).toList());
            notices.add(
                    Bits.text(
                            names + " " + Counted.word(domains.size(), one, several),
                            "message",
                            "due"));
        }
    }

    private static Component table(ExamPlan plan) {
        var table =
                new Table(
                        "The domains of the exam",
                        "Domain",
                        "Weight",
                        "Asked",
                        "Questions there are",
                        "In the report");
        for (ExamDomain domain : plan.domains()) {
            table.row(
                    Table.text(Isolated.of(domain.name())),
                    Table.text(GradeWords.percent(domain.weight())),
                    Table.text(String.valueOf(domain.asked())),
                    Table.text(String.valueOf(domain.available())),
                    Table.text(report(domain)));
        }
        return table;
    }

    private static String report(ExamDomain domain) {
        if (domain.isMissing()) {
            return domain.taught() ? "left out" : "not taught here";
        }
        if (domain.isThin()) {
            return "thin: no figure";
        }
        return domain.asked() < Knowledge.FEWEST
                ? "no figure below %d asked".formatted(Knowledge.FEWEST)
                : "a figure";
    }
}
