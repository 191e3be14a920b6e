package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.LearnersNote;
import org.palpate.attempt.LearnersNotes;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;

/** One question with its key: what learners wrote about it, and where its key is fixed. */
@Route(Pages.QUESTION)
@RolesAllowed("INSTRUCTOR")
public class QuestionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LearnersNotes notes;
    private final RegradeDesk desk;
    private String title = "Question";

    QuestionPage(LearnersNotes notes, RegradeDesk desk) {
        this.notes = notes;
        this.desk = desk;
        addClassNames("page", "quiz", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.visitor().mustBe(Role.INSTRUCTOR);
        show(question(desk.visible(), desk.visitor().require(), event.getRouteParameters()));
    }

    /** The question an address names. */
    public static QuestionToFix question(
            VisibleModules modules, PersonId instructor, RouteParameters parameters) {
        return QuestionToFix.find(
                        modules,
                        instructor,
                        new ModuleKey(key(parameters, "module")),
                        new QuestionKey(key(parameters, "question")))
                .orElseThrow(NotFoundException::new);
    }

    private static String key(RouteParameters parameters, String name) {
        return parameters
                .get(name)
                .filter(key -> key.matches("[a-z0-9-]{1,80}"))
                .orElseThrow(NotFoundException::new);
    }

    private void show(QuestionToFix question) {
        ModuleKey module = question.module().key();
        title = question.written().stem();
        removeAll();
        var head =
                Bits.head(
                        question.written().stem(),
                        "",
                        new Anchor(Pages.statistics(module), Isolated.of(question.quiz().title())));
        List<ChangedKey> history =
                desk.regrades().of(desk.visitor().require(), module, question.written().key());
        Optional<ChangedKey> inForce = history.stream().filter(ChangedKey::isInForce).findFirst();
        Question now =
                desk.regrades()
                        .quiz(desk.visitor().require(), module)
                        .map(quiz -> quiz.question(question.written().key()))
                        .orElse(question.written());
        add(head, Bits.section("The key", key(question, now)));
        List<LearnersNote> written =
                notes.of(desk.visitor().require()).stream()
                        .filter(note ->
                                note.module().equals(module)
                                        && note.question().equals(question.written().key()))
                        .toList();
        if (!written.isEmpty()) {
            add(
                    Bits.section(
                            "Notes from learners",
                            new NoteCards(
                                    written, desk.people(), desk.dates(), note -> List.of())));
        }
        add(
                inForce.<Component>map(key -> Bits.section("Fixed", fixed(question, key)))
                        .orElseGet(() ->
                                Bits.section(
                                        "Fix the answer key",
                                        new FixKeyForm(
                                                question, desk, key -> done(question, key)))));
        List<ChangedKey> undone = history.stream().filter(key -> !key.isInForce()).toList();
        if (!undone.isEmpty()) {
            add(Bits.section("Undone", undone(undone)));
        }
    }

    private static Div key(QuestionToFix question, Question now) {
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

    private FixedKeyCard fixed(QuestionToFix question, ChangedKey key) {
        var card = new FixedKeyCard(key, desk.people(), desk.dates());
        PersonId me = desk.visitor().require();
        return key.by().equals(me) || desk.people().isAdministrator(me)
                ? card.withUndo(() -> undo(question, key))
                : card;
    }

    private Div undone(List<ChangedKey> keys) {
        var stack = Bits.stack();
        keys.forEach(key -> stack.add(new FixedKeyCard(key, desk.people(), desk.dates())));
        return stack;
    }

    private void undo(QuestionToFix question, ChangedKey key) {
        Refusals.tell(
                () -> {
                    desk.regrades().undo(desk.visitor().require(), key.id());
                    Notification.show("The change is undone.");
                },
                Notification::show);
        show(question);
    }

    private void done(QuestionToFix question, ChangedKey key) {
        Notification.show("The answer key is fixed. " + FixedKeyCard.markedAgain(key));
        show(question);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
