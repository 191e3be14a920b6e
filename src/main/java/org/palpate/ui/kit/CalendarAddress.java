package org.palpate.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;

/** The secret address of a calendar, to copy into a calendar program, and to make anew. */
public class CalendarAddress extends Div {

    private final Supplier<String> renew;

    /**
     * The address, or the way to one.
     *
     * @param what says what the calendar shows
     * @param token the secret, when there is one
     * @param renew makes another
     */
    public CalendarAddress(String what, Optional<String> token, Supplier<String> renew) {
        this.renew = renew;
        addClassNames("card", "form");
        add(
                Bits.text(
                        what
                                + " Add the address to your calendar program; it follows along."
                                + " Whoever has it can read these dates.",
                        "quiet"));
        var shown = new Div();
        shown.addClassName("form");
        add(shown);
        token.ifPresentOrElse(secret -> show(shown, secret), () -> offer(shown));
    }

    private void offer(Div shown) {
        shown.removeAll();
        shown.add(Bits.row(new Button("Make an address", click -> show(shown, renew.get()))));
    }

    private void show(Div shown, String secret) {
        shown.removeAll();
        String link = ServerAddress.current() + Pages.calendar(secret);
        var address = new TextField("Calendar address");
        address.setReadOnly(true);
        address.setValue(link);
        var copy = new CopyButton("Copy the address", link);
        var another = new Button("New address", click -> ask(shown));
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        shown.add(address, Bits.row(copy, another));
    }

    private void ask(Div shown) {
        new Confirmation(
                        "Make a new address?",
                        "The old one stops working. Calendars that follow it must be given the new"
                                + " one.",
                        "New address",
                        () -> show(shown, renew.get()))
                .open();
    }
}
