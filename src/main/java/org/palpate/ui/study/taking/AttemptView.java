package org.palpate.ui.study.taking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.OwnAttempt;

/** The page on which a quiz is taken. */
@Route(Pages.ATTEMPT)
@AnonymousAllowed
public class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AttemptBodies bodies;
    private String title = "Quiz";

    AttemptView(AttemptBodies bodies) {
        this.bodies = bodies;
        addClassNames("page", "quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addresses.attempt(event.getRouteParameters());
        OwnAttempt.open(
                event,
                bodies.visitor(),
                learner -> {
                    AttemptState found = bodies.attempts().see(learner, id);
                    if (found.finished()) {
                        event.forwardTo(Pages.result(id));
                        return;
                    }
                    title = found.taken().title();
                    var body = bodies.onPage(learner, found, AttemptView::toResult);
                    removeAll();
                    add(body);
                    if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
                        body.focusStem();
                    }
                });
    }

    private static void toResult(AttemptId finished) {
        UI.getCurrent().navigate(Pages.result(finished));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
