package org.palpate.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * One question before something is done that cannot be undone. Escape and Cancel leave everything
 * as it is.
 */
public class Confirmation extends ConfirmDialog {

    /**
     * The dialog frames its heading and its buttons in {@code header} and {@code footer} elements,
     * which a screen reader would announce as a second head and foot of the whole page.
     */
    private static final String FRAME_IS_NO_LANDMARK =
            """
            this.shadowRoot.getElementById('overlay').shadowRoot
                .querySelectorAll('header, footer')
                .forEach(frame => frame.setAttribute('role', 'presentation'));
            """;

    /**
     * A question to be opened.
     *
     * @param question what is asked, as the heading
     * @param consequence what will be gone and what will stay
     * @param deed the verb on the button that does it
     * @param whenConfirmed does it
     */
    public Confirmation(String question, String consequence, String deed, Runnable whenConfirmed) {
        super(question, consequence, deed, event -> whenConfirmed.run());
        setCancelable(true);
    }

    @Override
    public void setOpened(boolean opened) {
        if (!opened || OneOfAKind.mayOpen(this)) {
            super.setOpened(opened);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(FRAME_IS_NO_LANDMARK);
    }
}
