package org.palpate.ui.study;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Declined;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.Invitation;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** Where a join code leads: says whose class it is and asks once. */
@Route(Pages.JOIN)
@PageTitle("Join a class · Palpate")
@PermitAll
public class JoinPage extends Div implements BeforeEnterObserver {

    private static final int MILLIS = 8000;

    private final Classes classes;
    private final Enrolments enrolments;
    private final Visitor visitor;

    JoinPage(Classes classes, Enrolments enrolments, Visitor visitor) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.visitor = visitor;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        classes.invitation(code)
                .ifPresentOrElse(
                        invitation -> {
                            if (enrolments.isIn(visitor.require(), code)) {
                                showJoined(invitation);
                            } else {
                                show(invitation);
                            }
                        },
                        this::showUnknown);
    }

    private void show(Invitation invitation) {
        var join = new Button("Join the class", click -> join(invitation));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClickShortcut(Key.ENTER);
        join.setDisableOnClick(true);
        add(
                Bits.head(
                        "Join " + invitation.className(),
                        "Taught by " + String.join(" and ", invitation.instructors()) + "."),
                Bits.card(
                        Bits.text(
                                "Your instructors will see how far you are with what they assign, and your attempts at it with"
                                        + " your answers. What you practise on your own stays yours."),
                        Bits.row(join)));
    }

    private void showJoined(Invitation invitation) {
        add(
                Bits.head("You are in this class already", invitation.className()),
                Bits.card(
                        Bits.text("What the class is set stands under Today."),
                        Bits.row(Bits.linkButton(Pages.HOME, "To Today", true))));
    }

    private void showUnknown() {
        add(
                Bits.head("This join code fits no class", ""),
                Bits.card(
                        Bits.text(
                                "Check the code for a typing error, or ask your instructor for a new one.")));
    }

    private void join(Invitation invitation) {
        try {
            classes.join(visitor.require(), invitation.code());
            UI.getCurrent().navigate(Pages.HOME);
            Notification.show(
                    "You joined %s.".formatted(invitation.className()),
                    MILLIS,
                    Notification.Position.TOP_CENTER);
        } catch (Declined declined) {
            removeAll();
            showUnknown();
        }
    }
}
