package org.palpate.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * One question before something is done that cannot be undone. Escape and Cancel leave everything
 * as it is. The focus is on the button that leaves it, so that the key that brought the question up
 * does not answer it when it is pressed twice or held down, and for the first moments nothing can
 * be confirmed at all.
 */
public class Confirmation extends ConfirmDialog {

    /** Longer than the two halves of a double click, shorter than it takes to read the question. */
    private static final int FIRST_MOMENTS_MS = 500;

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
     * The dialog itself puts the focus on the button that confirms, and takes a key that is held
     * down for one that is pressed.
     */
    private static final String NOT_BY_ACCIDENT =
            """
            const button = kind => this.querySelector(`[slot="${kind}-button"]`);
            let opened = 0;
            const ready = () => performance.now() - opened >= $0;
            const begin = () => {
              opened = performance.now();
              const [confirm, cancel] = [button('confirm'), button('cancel')];
              confirm.disabled = true;
              const leave = () => { if (this.opened && !ready()) cancel.focus(); };
              leave();
              requestAnimationFrame(leave);
              setTimeout(() => { confirm.disabled = false; }, $0);
            };
            const pressed = event => {
              const answers = event.key === 'Enter' || event.key === ' ';
              if (this.opened && answers && (event.repeat || !ready())) {
                event.preventDefault();
                event.stopImmediatePropagation();
              }
            };
            if (!this.answersWithCare) {
              this.answersWithCare = true;
              this.addEventListener('keydown', pressed, true);
              this.shadowRoot.getElementById('overlay')
                  .addEventListener('vaadin-overlay-open', begin);
              if (this.opened) begin();
            }
            """;

    /**
     * A question to be opened.
     *
     * @param question what is asked, as the heading
     * @param consequence what will be gone and what will stay
     * @param action the verb on the button that does it
     * @param whenConfirmed does it
     */
    public Confirmation(
            String question, String consequence, String action, Runnable whenConfirmed) {
        super(question, consequence, action, event -> whenConfirmed.run());
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
        getElement().executeJs(NOT_BY_ACCIDENT, FIRST_MOMENTS_MS);
        hearsThePageBehind(event.getUI());
    }

    /**
     * This kind of dialog makes the server deaf to the page behind it, as soon as it is attached,
     * and offers no other way; see {@link OpenDialogs}.
     */
    private void hearsThePageBehind(UI page) {
        page.beforeClientResponse(
                this, context -> page.setChildComponentModal(this, ModalityMode.VISUAL));
    }
}
