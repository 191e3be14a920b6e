package org.palpate.ui.study.progress;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.palpate.content.LearningModules;
import org.palpate.progress.OwnClassGrade;
import org.palpate.progress.OwnGrades;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** The learner's grade in each of their classes, and how it is counted. */
@Route(GradePages.GRADES)
@PageTitle("Class grades · Palpate")
@PermitAll
public class GradesPage extends Div implements BeforeEnterObserver {

    private final OwnGrades grades;
    private final LearningModules modules;
    private final Visitor visitor;

    GradesPage(OwnGrades grades, LearningModules modules, Visitor visitor) {
        this.grades = grades;
        this.modules = modules;
        this.visitor = visitor;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<OwnClassGrade> all = grades.of(visitor.require());
        add(
                Bits.head(
                        "Class grades",
                        "What your grades come to so far, and how it is counted.",
                        new Anchor(Pages.PROGRESS, "Progress")));
        if (all.isEmpty()) {
            add(
                    Bits.empty(
                            "No class has assigned you anything yet",
                            "Once one does, your grade in it appears here with the sum behind it."));
            return;
        }
        for (OwnClassGrade one : all) {
            add(Bits.section(Isolated.of(one.className()), new ClassGradeSum(one, modules)));
        }
    }
}
