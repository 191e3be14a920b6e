package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.Course;
import org.palpate.people.Role;
import org.palpate.progress.ModuleRecords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** All modules, course by course, in their order. */
@Route(Pages.MODULES)
@PageTitle("Modules · Palpate")
@AnonymousAllowed
public class ModulesPage extends Div implements BeforeEnterObserver {

    private final VisibleModules modules;
    private final ModuleRecords records;
    private final Visitor visitor;

    ModulesPage(VisibleModules modules, ModuleRecords records, Visitor visitor) {
        this.modules = modules;
        this.records = records;
        this.visitor = visitor;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(Bits.head("Modules", "Each module is a few short lessons and a quiz."));
        if (visitor.signedIn().isPresent()) {
            add(Bits.row(Bits.linkButton(Pages.PRACTICE, "Practice over all modules", false)));
        }
        List<Course> courses = modules.courses(visitor.known().orElse(null));
        courses.forEach(course -> add(Bits.section(Isolated.of(course.title()), cards(course))));
        if (courses.isEmpty()) {
            add(nothing());
        }
    }

    private Div nothing() {
        if (visitor.is(Role.ADMINISTRATOR)) {
            return Bits.empty(
                    "No course yet",
                    "The server found no course it could read. Its console and the Office page say why.");
        }
        return visitor.signedIn().isPresent()
                ? Bits.empty(
                        "No module is open to you yet",
                        "What your instructor assigns or opens for your class appears here.")
                : Bits.empty(
                        "Nothing to see without an account",
                        "This school shows its modules to those who are signed in.",
                        Bits.linkButton(Pages.SIGN_IN, "Sign in", true));
    }

    private Bits.CardList cards(Course course) {
        var cards = Bits.cards();
        var known = visitor.known();
        if (known.isPresent()) {
            records.all(known.get()).stream()
                    .filter(record -> course.modules().contains(record.module().key()))
                    .forEach(record -> cards.addCard(new ModuleCard(record)));
        } else {
            modules.all(null).stream()
                    .filter(module -> course.modules().contains(module.key()))
                    .forEach(module -> cards.addCard(new ModuleCard(module)));
        }
        return cards;
    }
}
