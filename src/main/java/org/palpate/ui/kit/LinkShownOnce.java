package org.palpate.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes a secret link for somebody at a press, and shows it this once, to be copied. */
public final class LinkShownOnce extends Div {

    /** What a password link does, said to whoever makes it. */
    public static final String PASSWORD_LINK_WORKS =
            "It is shown this once, and works once and for a day; a link made before works no more. Send it to this person and to nobody else: whoever has it can choose the password.";

    private final TextField link;

    /**
     * A button, and later its link.
     *
     * @param why what stands above the button
     * @param act the words on the button
     * @param name what the link is called
     * @param helper what stands under the link
     * @param make makes the link and gives its whole address
     * @param refuse says why it could not be made
     */
    public LinkShownOnce(
            String why,
            String act,
            String name,
            String helper,
            Supplier<String> make,
            Consumer<String> refuse) {
        addClassName("stack");
        link = new TextField(name);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setVisible(false);
        link.setHelperText(helper);
        var button = new Button(act);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                button.setVisible(!Refusals.tell(() -> show(make.get()), refuse));
            } finally {
                button.setEnabled(true);
            }
        });
        add(Bits.text(why, "quiet"), button, link);
    }

    private void show(String address) {
        link.setValue(address);
        link.setVisible(true);
        // The button is gone; the keyboard goes on at what it made.
        link.focus();
        add(new CopyButton("Copy the link", address));
    }
}
