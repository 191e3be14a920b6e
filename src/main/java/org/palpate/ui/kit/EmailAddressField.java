package org.palpate.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.people.EmailAddress;

/**
 * A field for an e-mail address. It looks like one to phones and password stores and has no opinion
 * of its own: browsers and ready-made fields refuse addresses that are good and rewrite others,
 * each in its way. What is an address, {@link EmailAddress} says where it is taken.
 */
public class EmailAddressField extends TextField {

    /** A field with this label. */
    public EmailAddressField(String label) {
        super(label);
        setMaxLength(3 * EmailAddress.LONGEST);
        getElement().setAttribute("autocapitalize", "none").setAttribute("autocorrect", "off");
    }

    /** A phone then shows its keyboard with the at sign. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement.setAttribute('inputmode', 'email')");
    }
}
