package org.palpate.ui.study;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.Structure;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.ReadingTimes;
import org.palpate.progress.Readings;
import org.palpate.progress.aids.ParagraphNotes;
import org.palpate.progress.aids.StructureGuides;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.aids.LessonNotes;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.LessonText;
import org.palpate.ui.study.parts.ReadingClock;

/**
 * One lesson, set like a page of a good textbook. It counts as read once it was in front of its
 * reader for long enough.
 */
@Route(Pages.LESSON)
@AnonymousAllowed
public class LessonPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ModuleAtHand modules;
    private final Readings readings;
    private final ReadingTimes times;
    private final Dates dates;
    private final AnswersKept answers;
    private final StructureGuides structures;
    private final ParagraphNotes notes;
    private final LessonQuizzes quizzes;
    private final Visitor visitor;
    private String title = "";

    LessonPage(
            ModuleAtHand modules,
            Readings readings,
            ReadingTimes times,
            Dates dates,
            AnswersKept answers,
            StructureGuides structures,
            ParagraphNotes notes,
            LessonQuizzes quizzes,
            Visitor visitor) {
        this.modules = modules;
        this.structures = structures;
        this.notes = notes;
        this.quizzes = quizzes;
        this.readings = readings;
        this.times = times;
        this.dates = dates;
        this.answers = answers;
        this.visitor = visitor;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LearningModule module = modules.find(Addresses.module(event.getRouteParameters()));
        Lesson lesson =
                module.lesson(Addresses.lesson(event.getRouteParameters()))
                        .orElseThrow(NotFoundException::new);
        show(module, lesson);
    }

    /** Draws a lesson. */
    void show(LearningModule module, Lesson lesson) {
        title = Isolated.of(lesson.title());
        removeAll();
        int number = module.lessons().indexOf(lesson) + 1;
        var head =
                Bits.head(
                        Isolated.of(lesson.title()),
                        "Lesson %d of %d · %d min"
                                .formatted(number, module.lessons().size(), lesson.minutes()),
                        new Anchor(Pages.module(module.key()), Isolated.of(module.title())));
        var column = Bits.stack(head, modules.notice(module));
        if (!lesson.objectives().isEmpty()) {
            column.add(objectives(lesson.objectives()));
        }
        if (!lesson.cards().isEmpty()) {
            column.add(
                    FlashcardDeck.ofLesson(lesson.cards(), answers.ofFlashcards(module, lesson)));
        }
        column.add(
                new LessonText(
                        module,
                        lesson,
                        modules::isThere,
                        answers.ofChecks(module),
                        (of, quiz) -> quizzes.at(module, lesson.key(), of, quiz)),
                onward(module, lesson));
        visitor.signedIn()
                .map(Person::id)
                .ifPresent(learner -> column.add(new LessonNotes(notes, learner, module, lesson)));
        column.add(clock(module, lesson));
        var page = new Div(column, side(module, lesson));
        page.addClassName("lesson");
        add(page);
    }

    private static Section objectives(List<String> objectives) {
        var list = new UnorderedList();
        objectives.forEach(objective -> list.add(new ListItem(objective)));
        var section = new Section(new H2("After this lesson you can"), list);
        section.addClassName("objectives");
        return section;
    }

    private ReadingClock clock(LearningModule module, Lesson lesson) {
        Optional<PersonId> reader = visitor.known();
        boolean read =
                reader.map(person -> readings.read(person, module.key()).contains(lesson.key()))
                        .orElse(false);
        Duration before =
                reader.map(person -> times.of(person, module.key(), lesson.key()))
                        .orElse(Duration.ZERO);
        return new ReadingClock(
                lesson,
                reader.isPresent(),
                read,
                before,
                dates.now(),
                (opened, visible) ->
                        visitor.known()
                                .map(person ->
                                        times.add(
                                                person,
                                                module.key(),
                                                lesson.key(),
                                                ReadingTimes.needed(lesson),
                                                opened,
                                                visible))
                                .orElse(Duration.ZERO));
    }

    private static Div onward(LearningModule module, Lesson lesson) {
        var onward = Bits.row();
        onward.addClassName("between");
        int index = module.lessons().indexOf(lesson);
        Quiz quiz = module.quiz();
        if (index + 1 < module.lessons().size()) {
            Lesson next = module.lessons().get(index + 1);
            onward.add(
                    Bits.linkButton(
                            Pages.lesson(module.key(), next.key()),
                            "Next: " + Isolated.of(next.title()),
                            true));
        } else if (quiz != null) {
            onward.add(
                    Bits.linkButton(
                            Pages.quiz(module.key(), quiz.key()),
                            "Take the quiz: " + Isolated.of(quiz.title()),
                            true));
        } else {
            onward.add(Bits.linkButton(Pages.MODULES, "All modules", true));
        }
        return onward;
    }

    private Aside side(LearningModule module, Lesson here) {
        var list = new OrderedList();
        for (Lesson lesson : module.lessons()) {
            var link =
                    new Anchor(
                            Pages.lesson(module.key(), lesson.key()), Isolated.of(lesson.title()));
            if (lesson.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var side = new Aside(new H2("In this module"), list);
        List<Structure> named =
                structures.namedIn(visitor.known().orElse(null), module.key(), here.key());
        if (!named.isEmpty()) {
            side.add(structures(named));
        }
        if (visitor.signedIn().isPresent()) {
            side.add(new Anchor(AidPages.NOTES, "My notes"));
        }
        if (!module.notice().isEmpty()) {
            side.add(Bits.text(module.notice(), "quiet", "small"));
        }
        side.addClassName("lesson-side");
        side.getElement().setAttribute("aria-label", "In this module");
        return side;
    }

    /** A long list waits behind one line, so that the lessons stay in sight. */
    private static NativeDetails structures(List<Structure> named) {
        var list = new UnorderedList();
        named.forEach(one ->
                list.add(
                        new ListItem(
                                new Anchor(
                                        AidPages.structure(one.key()), Isolated.of(one.name())))));
        var details = new NativeDetails("Parts of the body in this lesson", list);
        details.addClassName("lesson-structures");
        return details;
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
