package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.progress.LiveView;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.LiveClasses;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.Withdrawn;
import org.palpate.ui.teaching.parts.Routes;

/**
 * Which question each learner is at, as it happens; without names where everybody can see the
 * screen.
 */
@Route(Pages.LIVE)
@RolesAllowed("INSTRUCTOR")
public class LivePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LiveView view;
    private final Visitor visitor;
    private final Checkbox names = new Checkbox("Show names", false);
    private final LiveBoard board;
    private String title = "Live";
    private @Nullable PersonId instructor;
    private @Nullable ClassId id;
    private LiveView.@Nullable AtWork shown;

    LivePage(LiveView view, LiveClasses live, Visitor visitor, Dates dates) {
        this.view = view;
        this.visitor = visitor;
        board = new LiveBoard(dates);
        addClassName("page");
        live.follow(this, () -> id, this::refresh);
        board.getElement().setAttribute("aria-live", "polite");
        names.addValueChangeListener(change -> {
            if (shown != null) {
                draw(shown);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        ClassId asked = Routes.schoolClass(event.getRouteParameters());
        try {
            PersonId asking = visitor.require();
            LiveView.AtWork now = view.of(asking, asked);
            instructor = asking;
            id = asked;
            title = "Live: " + Isolated.of(now.schoolClass().name());
            removeAll();
            var head =
                    Bits.head(
                            "Live",
                            "Which question each learner is at of what is assigned.",
                            new Anchor(
                                    Pages.schoolClass(asked),
                                    Isolated.of(now.schoolClass().name())));
            add(head, Bits.row(names), board);
            draw(now);
        } catch (UnknownClass notYours) {
            throw new NotFoundException();
        }
    }

    private void draw(LiveView.AtWork now) {
        shown = now;
        board.show(now, names.getValue());
    }

    private void refresh() {
        if (instructor == null || id == null) {
            return;
        }
        try {
            LiveView.AtWork now = view.of(instructor, id);
            if (!now.equals(shown)) {
                draw(now);
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
