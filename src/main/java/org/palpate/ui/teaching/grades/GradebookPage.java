package org.palpate.ui.teaching.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.LearningModules;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Role;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Insights;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.assigning.LostNotice;
import org.palpate.ui.teaching.parts.Routes;
import org.palpate.words.Counted;

/**
 * Everybody's grade in everything assigned: to sort, to narrow down, to look into, to take away.
 */
@Route(Pages.GRADEBOOK)
@RolesAllowed("INSTRUCTOR")
public class GradebookPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Gradebook gradebook;
    private final Insights insights;
    private final LearningModules modules;
    private final People people;
    private final Visitor visitor;
    private final Dates dates;
    private final TextField name = new TextField("Find a learner");
    private final Select<GradeFilter> show = new Select<>();
    private final Div board = new Div();
    private final Paragraph shown = Bits.text("", "quiet", "small");
    private Runnable narrow = () -> {};
    private String title = "Gradebook";

    GradebookPage(
            Gradebook gradebook,
            Insights insights,
            LearningModules modules,
            People people,
            Visitor visitor,
            Dates dates) {
        this.gradebook = gradebook;
        this.insights = insights;
        this.modules = modules;
        this.people = people;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "whole-width");
        name.setClearButtonVisible(true);
        Fields.limit(name, 100);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        show.setLabel("Show");
        show.setItems(GradeFilter.values());
        show.setItemLabelGenerator(GradeFilter::label);
        show.setValue(GradeFilter.EVERYBODY);
        name.addValueChangeListener(change -> narrow.run());
        show.addValueChangeListener(change -> narrow.run());
        shown.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        ClassId id = Routes.schoolClass(event.getRouteParameters());
        try {
            show(gradebook.of(visitor.require(), id));
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void show(GradeSheet sheet) {
        title = "Gradebook: " + Isolated.of(sheet.schoolClass().name());
        removeAll();
        var head =
                Bits.head(
                        "Gradebook",
                        "",
                        new Anchor(
                                Pages.schoolClass(sheet.schoolClass().id()),
                                Isolated.of(sheet.schoolClass().name())));
        add(head, new LostNotice(sheet.columns(), modules));
        if (sheet.columns().isEmpty() || sheet.rows().isEmpty()) {
            add(nothingYet(sheet));
            return;
        }
        add(
                new GradingDetails(sheet),
                tools(sheet.schoolClass()),
                shown,
                grades(sheet),
                Bits.text("Open a grade to see every answer behind it.", "quiet", "small"));
        changes(sheet);
    }

    private Div tools(SchoolClass found) {
        var tools =
                Bits.row(
                        name,
                        show,
                        new GradebookFiles(found, gradebook, insights, modules, visitor, dates));
        tools.addClassName("toolbar");
        return tools;
    }

    private Div grades(GradeSheet sheet) {
        var grid = new GradeGrid(sheet, modules);
        grid.setEmptyStateText("Nobody fits. Choose what to show, or clear the name.");
        narrow = () -> narrow(grid, sheet.rows().size());
        board.removeAll();
        board.add(grid);
        if (isNarrowed()) {
            narrow.run();
        } else {
            shown.setText(Counted.of(sheet.rows().size(), "learner"));
        }
        return board;
    }

    /** What was typed and chosen stays when the page is drawn anew, and goes on to count. */
    private boolean isNarrowed() {
        return !name.isEmpty() || show.getValue() != GradeFilter.EVERYBODY;
    }

    private void changes(GradeSheet sheet) {
        var changes = gradebook.decisions(visitor.require(), sheet.schoolClass().id());
        if (!changes.isEmpty()) {
            add(
                    Bits.section(
                            "Changed by hand",
                            new DecisionTable(changes, sheet.columns(), modules, people, dates)));
        }
        var regraded = gradebook.regraded(visitor.require(), sheet.schoolClass().id());
        if (!regraded.isEmpty()) {
            add(
                    Bits.section(
                            "Changed by a regrade",
                            new RegradedTable(regraded, modules, people, dates)));
        }
    }

    private void narrow(Grid<GradeSheet.Row> grid, int all) {
        String wanted = name.getValue();
        var data = grid.getListDataView();
        data.setFilter(row ->
                NameOrder.matches(row.learner().name(), wanted) && show.getValue().keeps(row));
        shown.setText("%d of %d learners".formatted(data.getItemCount(), all));
    }

    private static Component nothingYet(GradeSheet sheet) {
        return sheet.rows().isEmpty()
                ? Bits.empty(
                        "Nobody has joined yet",
                        "Give out the join code on the class's page. Whoever joins has a line here.")
                : Bits.empty(
                        "Nothing assigned yet",
                        "Assign a module or a quiz on the class's page. Each has a column here.");
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
