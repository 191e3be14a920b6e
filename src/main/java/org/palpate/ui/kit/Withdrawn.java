package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * What an open page becomes when the right to it was withdrawn: it shows nothing of what it showed,
 * says so, and leads home. Its dialogs are closed.
 */
public final class Withdrawn {

    private Withdrawn() {}

    /** Ends a page whose person lost the role that it needs. */
    public static void role(UI ui) {
        end(
                ui,
                "You may not see this page any more",
                "The right to it was withdrawn from your account. What you did last on it was not done.");
    }

    /** Ends the page of a class that its person does not teach any more. */
    public static void schoolClass(UI ui) {
        end(
                ui,
                "This class is not yours any more",
                "It was removed, or you no longer teach it. What you did last on this page was not done.");
    }

    private static void end(UI ui, String title, String why) {
        List.copyOf(ui.getChildren().toList()).stream()
                .filter(child -> child instanceof Dialog || child instanceof ConfirmDialog)
                .forEach(Withdrawn::close);
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .ifPresent(page -> replace(page, title, why));
    }

    private static void close(Component dialog) {
        if (dialog instanceof Dialog open) {
            open.close();
        } else if (dialog instanceof ConfirmDialog open) {
            open.close();
        }
        dialog.removeFromParent();
    }

    private static void replace(HasElement page, String title, String why) {
        if (page instanceof HasComponents open) {
            Div empty = Bits.empty(title, why, Bits.linkButton(Pages.HOME, "To Today", true));
            empty.getElement().setAttribute("role", "alert");
            open.removeAll();
            open.add(empty);
        }
    }
}
