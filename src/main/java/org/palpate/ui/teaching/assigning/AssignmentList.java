package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Audience;
import org.palpate.content.LearningModules;
import org.palpate.people.NameOrder;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet;
import org.palpate.quiz.Mastery;
import org.palpate.ui.kit.AllowanceWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.words.Counted;

/** What is assigned to a class: for whom, when, and how many have done it. */
class AssignmentList {

    private static final int NAMES_SHOWN = 3;

    private static final int ALONE_SHOWN = 4;

    private final GradeSheet found;
    private final LearningModules modules;
    private final Dates dates;

    /** What can be done with an assignment. */
    interface Acts {

        /** Opens it for changes. */
        void edit(Assignment assignment);

        /** Shows a draft to its learners. */
        void publish(Assignment assignment);

        /** Asks once and takes it back. */
        void takeBack(Assignment assignment);
    }

    AssignmentList(GradeSheet found, LearningModules modules, Dates dates) {
        this.found = found;
        this.modules = modules;
        this.dates = dates;
    }

    /** A card for each, by date. */
    List<Div> cards(Acts acts) {
        return found.schoolClass().assignments().stream()
                .sorted(Assignment.BY_DATE)
                .map(assignment -> card(assignment, acts))
                .toList();
    }

    private Div card(Assignment assignment, Acts acts) {
        String title = Titles.of(assignment, modules);
        var badges = Bits.row();
        if (assignment.draft()) {
            badges.add(Bits.badge("Draft", "accent"));
        }
        badges.add(when(assignment));
        if (!assignment.draft()) {
            badges.add(
                    Bits.badge(
                            "%d of %d done"
                                    .formatted(found.done(assignment), found.asked(assignment)),
                            ""));
        }
        var card = Bits.card(new H3(title), Bits.text(who(assignment), "quiet", "small"), badges);
        Titles.lost(assignment, modules)
                .ifPresent(sentence ->
                        card.add(
                                Bits.text(
                                        sentence
                                                + " Choose something else under Edit, take it back, or ask whoever looks after the server to put it back.",
                                        "message",
                                        "due")));
        SetWords.missing(assignment, modules)
                .ifPresent(sentence -> card.add(Bits.text(sentence, "message", "due")));
        String rules = String.join(" ", rules(assignment));
        if (!rules.isEmpty()) {
            card.add(Bits.text(rules, "quiet", "small"));
        }
        if (!assignment.draft()) {
            alone(assignment).ifPresent(card::add);
        }
        var buttons = Bits.row(act("Edit", title, () -> acts.edit(assignment)));
        if (assignment.draft()) {
            buttons.add(act("Publish", title, () -> acts.publish(assignment)));
        }
        buttons.add(act("Take back", title, () -> acts.takeBack(assignment)));
        if (!assignment.draft()) {
            var one = new Anchor(Pages.gradebook(found.schoolClass().id()), "One learner");
            one.getElement()
                    .setAttribute(
                            "aria-label",
                            "One learner, by their grade in the gradebook: %s".formatted(title));
            buttons.add(one);
        }
        card.add(buttons);
        return card;
    }

    /** Who has dates, attempts or a comment of their own, each with the way to change it. */
    private Optional<Component> alone(Assignment assignment) {
        var learners = new UnorderedList();
        found.rows()
                .forEach(row ->
                        assignment
                                .to(row.learner().id())
                                .ifPresent(given ->
                                        learners.add(
                                                new ListItem(
                                                        new Anchor(
                                                                Pages.work(
                                                                        found.schoolClass().id(),
                                                                        assignment.id(),
                                                                        row.learner().id()),
                                                                Isolated.of(row.learner().name())),
                                                        new Text(
                                                                ": "
                                                                        + AllowanceWords.summary(
                                                                                given.what(),
                                                                                dates))))));
        List<Component> lines = learners.getChildren().toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.stream().skip(ALONE_SHOWN).forEach(learners::remove);
        int more = lines.size() - ALONE_SHOWN;
        if (more > 0) {
            learners.add(
                    new ListItem(
                            Counted.of(
                                    more,
                                    "more learner, whose grade in the gradebook leads there",
                                    "more learners, whose grades in the gradebook lead there")));
        }
        return Optional.of(
                Bits.stack(Bits.text("For single learners:", "quiet", "small"), learners));
    }

    /** What differs from the quiz's own rules, and what comes first. */
    private List<String> rules(Assignment assignment) {
        List<String> rules = new ArrayList<>(SetWords.of(assignment, modules));
        Mastery mastery = assignment.plan().mastery();
        if (mastery != null) {
            rules.add(Titles.of(mastery) + ".");
        }
        Integer attempts = assignment.plan().counting().attempts();
        if (attempts != null) {
            rules.add(Counted.of(attempts, "attempt") + ".");
        }
        rules.addAll(Titles.of(assignment.plan().counting()));
        found.schoolClass().assignments().stream()
                .filter(other -> other.id().equals(assignment.plan().prerequisite()))
                .map(other -> "Only after “%s”.".formatted(Titles.of(other, modules)))
                .forEach(rules::add);
        return rules;
    }

    private static Button act(String verb, String title, Runnable what) {
        var button = new Button(verb, click -> what.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("%s: %s".formatted(verb, title));
        return button;
    }

    /** The dates that matter next. */
    private Component when(Assignment assignment) {
        Instant now = dates.now();
        var window = assignment.window();
        var badges = Bits.row();
        Instant opensAt = window.opensAt();
        if (opensAt != null && !window.hasOpened(now)) {
            badges.add(Bits.badge("Opens " + dates.full(opensAt), "accent"));
        }
        Instant due = window.dueAt();
        badges.add(
                due == null
                        ? Bits.badge("No due date", "")
                        : Bits.badge(
                                "Due " + dates.until(due), window.isPastDue(now) ? "" : "due"));
        Instant closesAt = window.closesAt();
        if (closesAt != null) {
            String verb = window.hasClosed(now) ? "Closed " : "Closes ";
            badges.add(Bits.badge(verb + dates.until(closesAt), ""));
        }
        return badges;
    }

    private String who(Assignment assignment) {
        Audience audience = assignment.plan().audience();
        if (audience.wholeClass()) {
            return "For the whole class";
        }
        long count =
                found.rows().stream().filter(row -> audience.includes(row.learner().id())).count();
        String learners = Counted.of(count, "learner");
        if (!audience.group().isEmpty()) {
            return "For %s (%s)".formatted(audience.group(), learners);
        }
        return count <= NAMES_SHOWN ? "For " + names(audience) : "For " + learners;
    }

    private String names(Audience audience) {
        Map<PersonId, String> names =
                found.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.learner().id(),
                                        row -> Isolated.of(row.learner().name())));
        return audience.learners().stream()
                .map(learner -> names.getOrDefault(learner, "somebody who has left"))
                .sorted(NameOrder.COMPARATOR)
                .collect(Collectors.joining(", "));
    }
}
