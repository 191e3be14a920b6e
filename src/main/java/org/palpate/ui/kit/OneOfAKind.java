package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * Lets one dialog of a kind be open at a time: the second half of a double click arrives before the
 * first dialog covers the button, and would open another behind it.
 */
final class OneOfAKind {

    private OneOfAKind() {}

    /** Whether a dialog may open; from then on no other of its kind may, until it is closed. */
    static boolean mayOpen(Component dialog) {
        UI page = UI.getCurrent();
        String kind = dialog.getClass().getName();
        if (ComponentUtil.getData(page, kind) instanceof Component open
                && open != dialog
                && open.getElement().getProperty("opened", false)) {
            return false;
        }
        ComponentUtil.setData(page, kind, dialog);
        OpenDialogs.opened(page, dialog);
        dialog.addDetachListener(gone -> {
            // Another may have taken its place meanwhile.
            if (ComponentUtil.getData(page, kind) == dialog) {
                ComponentUtil.setData(page, kind, null);
            }
        });
        return true;
    }
}
