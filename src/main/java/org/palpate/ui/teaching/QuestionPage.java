package org.palpate.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.LearnersNote;
import org.palpate.attempt.LearnersNotes;
import org.palpate.attempt.MendedKey;
import org.palpate.attempt.Mending;
import org.palpate.attempt.MendingRefused;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Question;
import org.palpate.quiz.QuestionKey;
import org.palpate.quiz.Response;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** One question with its key: what learners wrote about it, and where its key is mended. */
@Route(Pages.QUESTION)
@RolesAllowed("INSTRUCTOR")
public class QuestionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LearnersNotes notes;
    private final Mending mending;
    private final LearningModules modules;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "Question";

    QuestionPage(
            LearnersNotes notes,
            Mending mending,
            LearningModules modules,
            People people,
            Visitor visitor,
            Dates dates) {
        this.notes = notes;
        this.mending = mending;
        this.modules = modules;
        this.people = people;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "quiz", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        show(
                MendableQuestion.find(
                                modules,
                                new ModuleKey(key(event, "module")),
                                new QuestionKey(key(event, "question")))
                        .orElseThrow(NotFoundException::new));
    }

    private static String key(BeforeEnterEvent event, String name) {
        return event.getRouteParameters()
                .get(name)
                .filter(key -> key.matches("[a-z0-9-]{1,80}"))
                .orElseThrow(NotFoundException::new);
    }

    private void show(MendableQuestion question) {
        ModuleKey module = question.module().key();
        title = question.written().stem();
        removeAll();
        var back = new Anchor(Pages.statistics(module), question.quiz().title());
        back.addClassName("eyebrow");
        var head = Bits.head(question.written().stem(), "");
        head.addComponentAsFirst(back);
        List<MendedKey> history = mending.of(visitor.require(), module, question.written().key());
        Optional<MendedKey> inForce = history.stream().filter(MendedKey::isInForce).findFirst();
        Question now =
                inForce.map(key -> question.written().amended(key.amendment()))
                        .orElse(question.written());
        add(head, Bits.section("The key", key(question, now)));
        List<LearnersNote> written =
                notes.of(visitor.require()).stream()
                        .filter(note ->
                                note.module().equals(module)
                                        && note.question().equals(question.written().key()))
                        .toList();
        if (!written.isEmpty()) {
            add(Bits.section("Notes from learners", notes(written)));
        }
        add(
                inForce.<Component>map(key -> Bits.section("Mended", mended(question, key)))
                        .orElseGet(() ->
                                Bits.section(
                                        "Mend the key",
                                        new MendForm(
                                                question,
                                                mending,
                                                people,
                                                visitor,
                                                dates,
                                                key -> done(question, key)))));
        List<MendedKey> undone = history.stream().filter(key -> !key.isInForce()).toList();
        if (!undone.isEmpty()) {
            add(Bits.section("Undone", undone(undone)));
        }
    }

    private static Div key(MendableQuestion question, Question now) {
        Feedback feedback = Feedback.on(now, Response.BLANK);
        var card = Bits.card(question.shownKey(now), Bits.text("Key: " + feedback.rightAnswer()));
        if (!feedback.explanation().isEmpty()) {
            card.add(Bits.text(feedback.explanation(), "quiet"));
        }
        if (!feedback.source().isEmpty()) {
            card.add(Bits.text("Source: " + feedback.source(), "quiet", "small"));
        }
        return card;
    }

    private Div notes(List<LearnersNote> written) {
        var names = people.find(written.stream().map(LearnersNote::learner).distinct().toList());
        var stack = Bits.stack();
        for (LearnersNote note : written) {
            Person learner = names.get(note.learner());
            stack.add(
                    Bits.card(
                            Bits.text(
                                    "%s · %s"
                                            .formatted(
                                                    learner == null ? "Somebody" : learner.name(),
                                                    dates.full(note.at())),
                                    "eyebrow"),
                            Bits.text(note.text())));
        }
        return stack;
    }

    private Div mended(MendableQuestion question, MendedKey key) {
        var card =
                Bits.card(
                        Bits.text(by(key), "eyebrow"),
                        new H3(key.amendment().sentence()),
                        Bits.text(markedAgain(key) + spared(key), "quiet"));
        PersonId me = visitor.require();
        if (key.by().equals(me) || people.isAdministrator(me)) {
            var undo = new Button("Undo", click -> ask(question, key));
            undo.setAriaLabel("Undo the change of this key");
            card.add(Bits.row(undo));
        }
        return card;
    }

    private static String markedAgain(MendedKey key) {
        return switch (key.markedAgain()) {
            case 0 -> "No attempt had to be marked again.";
            case 1 -> "1 attempt was marked again.";
            default -> "%d attempts were marked again.".formatted(key.markedAgain());
        };
    }

    private static String spared(MendedKey key) {
        return key.markedAgain() > 0 && key.onlyRaise() ? " No grade fell." : "";
    }

    private String by(MendedKey key) {
        Person by = people.find(List.of(key.by())).get(key.by());
        return "%s · %s".formatted(by == null ? "Somebody" : by.name(), dates.full(key.at()));
    }

    private Div undone(List<MendedKey> keys) {
        var stack = Bits.stack();
        for (MendedKey key : keys) {
            MendedKey.Undone end = key.undone();
            stack.add(
                    Bits.card(
                            Bits.text(by(key), "eyebrow"),
                            Bits.text(key.amendment().sentence()),
                            Bits.text(
                                    end == null
                                            ? ""
                                            : "Undone on %s.".formatted(dates.full(end.at())),
                                    "quiet",
                                    "small")));
        }
        return stack;
    }

    private void ask(MendableQuestion question, MendedKey key) {
        new Confirmation(
                        "Undo this change?",
                        "The author's key counts again. Grades it changed go back to what they were, and those learners are told.",
                        "Undo the change",
                        () -> undo(question, key))
                .open();
    }

    private void undo(MendableQuestion question, MendedKey key) {
        try {
            mending.undo(visitor.require(), key.id());
            Notification.show("The change is undone.");
        } catch (MendingRefused refused) {
            Notification.show(refused.sentence());
        }
        show(question);
    }

    private void done(MendableQuestion question, MendedKey key) {
        Notification.show("The key is mended. " + markedAgain(key));
        show(question);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
