package org.palpate.ui.study;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Declined;
import org.palpate.classroom.Invitation;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/** Where a join code leads: says whose class it is and asks once. */
@Route(Pages.JOIN)
@PageTitle("Join a class · Palpate")
@PermitAll
public class JoinPage extends Div implements BeforeEnterObserver {

    private final Classes classes;
    private final Visitor visitor;

    JoinPage(Classes classes, Visitor visitor) {
        this.classes = classes;
        this.visitor = visitor;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        classes.invitation(code).ifPresentOrElse(this::show, this::showUnknown);
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
                                "Your instructors will see how far you are with what they assign and your best scores. They do not"
                                        + " see your answers."),
                        Bits.row(join)));
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
        } catch (Declined declined) {
            removeAll();
            showUnknown();
        }
    }
}
