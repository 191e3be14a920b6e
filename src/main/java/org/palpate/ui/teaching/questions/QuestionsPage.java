package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palpate.attempt.LearnersNote;
import org.palpate.attempt.LearnersNotes;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;

/** Which questions want looking at: what learners wrote about them, and keys that were fixed. */
@Route(Pages.QUESTIONS)
@PageTitle("Notes and answer keys · Palpate")
@RolesAllowed("INSTRUCTOR")
public class QuestionsPage extends Div implements BeforeEnterObserver {

    private final LearnersNotes notes;
    private final Regrades regrades;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private final Map<List<Object>, Boolean> asked = new HashMap<>();

    QuestionsPage(
            LearnersNotes notes,
            Regrades regrades,
            LearningModules modules,
            VisibleModules visible,
            People people,
            Visitor visitor,
            Dates dates) {
        this.notes = notes;
        this.regrades = regrades;
        this.modules = modules;
        this.visible = visible;
        this.people = people;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        removeAll();
        asked.clear();
        var head =
                Bits.head(
                        "Notes and answer keys",
                        "What your learners write about questions, and what was decided about their keys.",
                        new Anchor(Pages.TEACH, "Your classes"));
        add(
                head,
                Bits.section("Notes from learners", notes(notes.of(visitor.require()))),
                Bits.section("Fixed answer keys", keys(regrades.all(visitor.require()))));
    }

    private Component notes(List<LearnersNote> found) {
        if (found.isEmpty()) {
            return Bits.text(
                    "None. Beside every question learners can leave a note for you; it appears here.",
                    "quiet");
        }
        return new NoteCards(found, people, dates, this::question);
    }

    private List<Component> question(LearnersNote note) {
        return List.of(
                Bits.text("On: " + note.stem(), "quiet"),
                isAsked(note.module(), note.question())
                        ? Bits.row(
                                Bits.linkButton(
                                        Pages.question(note.module(), note.question()),
                                        "The question and its key",
                                        false))
                        : Bits.text("The module no longer asks this.", "quiet", "small"));
    }

    private Component keys(List<ChangedKey> found) {
        if (found.isEmpty()) {
            return Bits.text(
                    "None. Where a key is wrong, open the question from its item analysis or from a note, and fix the key there.",
                    "quiet");
        }
        Map<PersonId, String> names =
                people.names(found.stream().map(ChangedKey::by).distinct().toList());
        var table =
                new Table(
                        "What was decided about keys",
                        "Question",
                        "What was decided",
                        "Regraded",
                        "When",
                        "By",
                        "In force");
        for (ChangedKey key : found) {
            String by = names.get(key.by());
            table.row(
                    isAsked(key.module(), key.question())
                            ? Table.link(Pages.question(key.module(), key.question()), stem(key))
                            : Table.text(stem(key)),
                    Table.text(key.keyFix().sentence()),
                    Table.text(String.valueOf(key.markedAgain())),
                    Table.text(dates.full(key.at())),
                    Table.text(by == null ? "Somebody who left" : Isolated.of(by)),
                    Table.text(key.isInForce() ? "Yes" : "Undone"));
        }
        return table;
    }

    private String stem(ChangedKey key) {
        var quiz = modules.at(key.change().of().revision()).quiz();
        return quiz == null ? key.question().value() : quiz.question(key.question()).stem();
    }

    /** Asked once for each question, however many have left a note on it. */
    private boolean isAsked(ModuleKey module, QuestionKey question) {
        return asked.computeIfAbsent(
                List.of(module, question),
                key ->
                        QuestionToFix.find(visible, visitor.require(), module, question)
                                .isPresent());
    }
}
