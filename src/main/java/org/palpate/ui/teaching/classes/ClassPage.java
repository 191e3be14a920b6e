package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.AskedLearner;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.LiveClasses;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.Withdrawn;
import org.palpate.ui.teaching.assigning.Assigning;
import org.palpate.ui.teaching.assigning.AssignmentSection;
import org.palpate.ui.teaching.assigning.LostNotice;
import org.palpate.ui.teaching.assigning.TargetDoors;
import org.palpate.ui.teaching.assigning.TargetSection;
import org.palpate.ui.teaching.grades.StandingsTable;
import org.palpate.ui.teaching.parts.Routes;

/** One class: how to join it, what is assigned, and how everybody stands, as it happens. */
@Route(Pages.CLASS)
@RolesAllowed("INSTRUCTOR")
public class ClassPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Classes classes;
    private final Gradebook gradebook;
    private final LearningModules modules;
    private final Visitor visitor;
    private final AssignmentSection assignments;
    private final TargetSection targets;
    private final Div board = new Div();
    private final Div asked = new Div();
    private final LearnerCells learners;
    private String title = "";
    private @Nullable PersonId instructor;
    private @Nullable ClassId id;
    private @Nullable GradeSheet shown;
    private List<AskedLearner> shownAsked = List.of();

    ClassPage(
            Classes classes,
            Gradebook gradebook,
            LearningModules modules,
            Assigning assigning,
            TargetDoors targetDoors,
            LiveClasses live,
            LearnerCells learners,
            Visitor visitor) {
        this.classes = classes;
        this.gradebook = gradebook;
        this.modules = modules;
        assignments = new AssignmentSection(assigning, this::reload);
        targets = new TargetSection(targetDoors, this::reload);
        this.learners = learners;
        this.visitor = visitor;
        addClassNames("page", "broad");
        board.addClassName("stack");
        live.follow(this, () -> id, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        try {
            ClassId asked = Routes.schoolClass(event.getRouteParameters());
            instructor = visitor.require();
            id = asked;
            show(gradebook.of(instructor, asked));
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void show(GradeSheet found) {
        var schoolClass = found.schoolClass();
        title = Isolated.of(schoolClass.name());
        removeAll();
        var head =
                Bits.head(
                        Isolated.of(schoolClass.name()),
                        "",
                        new Anchor(Pages.TEACH, "Your classes"));
        head.add(ClassWays.toSettings(schoolClass));
        if (schoolClass.sample()) {
            head.add(
                    Bits.row(
                            Bits.badge("Sample", "due"),
                            Bits.text(
                                    "Nobody here is real. Remove it under Office.",
                                    "quiet",
                                    "small")));
        }
        add(head, new LostNotice(schoolClass.assignments(), modules));
        if (!schoolClass.isArchived()) {
            add(Bits.section("How to join", new JoinCard(schoolClass, () -> renewCode())));
        }
        add(
                Bits.section("Assignments", assignments),
                Bits.section("Targets", targets),
                Bits.section("Learners", ClassWays.toRoster(schoolClass), board, asked));
        targets.show(found);
        drawBoard(found);
    }

    private void drawBoard(GradeSheet found) {
        shown = found;
        assignments.show(found);
        board.removeAll();
        board.add(new StandingsTable(found, modules, learners.of(found, this::reload)));
        drawAsked(found);
    }

    private void drawAsked(GradeSheet found) {
        shownAsked = instructor == null ? List.of() : learners.asked(instructor, found);
        asked.removeAll();
        asked.add(learners.askedList(found, shownAsked, this::reload));
    }

    private void renewCode() {
        classes.renewJoinCode(visitor.require(), requireId());
        reload();
    }

    private void reload() {
        show(gradebook.of(visitor.require(), requireId()));
    }

    private ClassId requireId() {
        if (id == null) {
            throw new IllegalStateException("The page is not entered yet");
        }
        return id;
    }

    /**
     * Draws the board anew if anything on it is different. The rest of the page is the instructor's
     * own doing and stays.
     */
    private void refresh() {
        if (instructor == null) {
            return;
        }
        try {
            GradeSheet now = gradebook.of(instructor, requireId());
            if (!now.equals(shown)) {
                drawBoard(now);
            } else if (!learners.asked(instructor, now).equals(shownAsked)) {
                drawAsked(now);
            }
        } catch (UnknownClass gone) {
            getUI().ifPresent(Withdrawn::schoolClass);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
