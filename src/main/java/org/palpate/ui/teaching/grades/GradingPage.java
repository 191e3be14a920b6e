package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.CategoryId;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.GradingSettings;
import org.palpate.classroom.grading.Gradings;
import org.palpate.content.LearningModules;
import org.palpate.people.Role;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Routes;

/** How a class counts: what becomes of missing work, its categories, and the weights. */
@Route(GradePages.GRADING)
@RolesAllowed("INSTRUCTOR")
public class GradingPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Gradings gradings;
    private final GradingSettings settings;
    private final Classes classes;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Div words = new Div();
    private final Div categories = new Div();
    private final Div weights = new Div();
    private final Paragraph said = Bits.text("", "quiet", "small");
    private String title = "How grades are counted";

    GradingPage(
            Gradings gradings,
            GradingSettings settings,
            Classes classes,
            LearningModules modules,
            Visitor visitor) {
        this.gradings = gradings;
        this.settings = settings;
        this.classes = classes;
        this.modules = modules;
        this.visitor = visitor;
        addClassName("page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        try {
            show(classes.find(visitor.require(), Routes.schoolClass(event.getRouteParameters())));
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void show(SchoolClass found) {
        title = "How grades are counted: " + Isolated.of(found.name());
        Grading grading = gradings.of(visitor.require(), found);
        removeAll();
        said.setText("");
        add(
                Bits.head(
                        "How grades are counted",
                        "",
                        new Anchor(Pages.gradebook(found.id()), "Gradebook")),
                Bits.text(
                        "In %s. Learners read this beside their grade."
                                .formatted(Isolated.of(found.name())),
                        "lead"),
                words,
                said,
                Bits.section("Missing work", missing(found, grading.missingIsZero())),
                Bits.section("Categories", categories),
                Bits.section("Assignments", weights));
        drawAll(found, grading);
    }

    private void drawAll(SchoolClass found, Grading grading) {
        drawWords(grading);
        categories.removeAll();
        categories.add(new CategoryTable(grading, found, categoryActs(found.id())));
        weights.removeAll();
        weights.add(
                new WeightGrid(
                        grading,
                        found,
                        modules,
                        (which, weight) -> {
                            settings.weigh(visitor.require(), found.id(), which, weight);
                            saved(found.id());
                        }));
    }

    private void drawWords(Grading grading) {
        words.removeAll();
        words.add(new GradingSentences(grading));
    }

    private RadioButtonGroup<Boolean> missing(SchoolClass found, boolean countsZero) {
        var choice =
                new RadioButtonGroup<Boolean>("Work that is missing after its due date or closing");
        choice.addClassName("upright");
        choice.setItems(true, false);
        choice.setItemLabelGenerator(isZero ->
                isZero ? "Counts as 0 % until it is done" : "Is left out of the class grade");
        choice.setValue(countsZero);
        choice.addValueChangeListener(change ->
                Refusals.tell(
                        () -> {
                            settings.countMissing(visitor.require(), found.id(), change.getValue());
                            drawWords(gradings.of(visitor.require(), found));
                            said.setText("Saved.");
                        },
                        said::setText));
        return choice;
    }

    private CategoryTable.Acts categoryActs(ClassId id) {
        return new CategoryTable.Acts() {
            @Override
            public void make(String name, int weight, int leftOut) {
                settings.make(visitor.require(), id, name, weight, leftOut);
                saved(id);
            }

            @Override
            public void change(Category category, String name, int weight, int leftOut) {
                var key = category.id();
                if (key == null) {
                    settings.settleRest(visitor.require(), id, weight, leftOut);
                } else {
                    settings.change(visitor.require(), id, key, name, weight, leftOut);
                }
                saved(id);
            }

            @Override
            public void remove(CategoryId category) {
                settings.remove(visitor.require(), id, category);
                saved(id);
            }
        };
    }

    private void saved(ClassId id) {
        SchoolClass found = classes.find(visitor.require(), id);
        drawAll(found, gradings.of(visitor.require(), found));
        said.setText("Saved.");
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
