package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The dialogs that are open over a page. They keep eyes, keys and hands from the page behind them,
 * and nothing else: what the page says by itself, such as an answer to be saved or a clock that has
 * run out, is heard while they are open. So a dialog is opened as one that is modal in the browser
 * alone, and goes as soon as the page it asks about does.
 */
public final class OpenDialogs {

    private OpenDialogs() {}

    /** A dialog opens over a page. */
    static void opened(UI page, Component dialog) {
        OverOnePage over = ComponentUtil.getData(page, OverOnePage.class);
        if (over == null) {
            over = new OverOnePage(new LinkedHashSet<>());
            ComponentUtil.setData(page, OverOnePage.class, over);
        }
        Set<Component> dialogs = over.dialogs();
        dialogs.add(dialog);
        dialog.addDetachListener(gone -> dialogs.remove(dialog));
    }

    /** Closes all that are open over a page, without an answer to what they ask. */
    public static void closeAll(UI page) {
        OverOnePage over = ComponentUtil.getData(page, OverOnePage.class);
        if (over != null) {
            List.copyOf(over.dialogs())
                    .forEach(dialog -> dialog.getElement().setProperty("opened", false));
        }
    }

    private record OverOnePage(Set<Component> dialogs) {}
}
