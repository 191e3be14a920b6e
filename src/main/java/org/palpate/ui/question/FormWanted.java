package org.palpate.ui.question;

import com.vaadin.flow.component.textfield.TextField;

/** Says at a text field in which form an answer is wanted. */
final class FormWanted {

    private FormWanted() {}

    /** As below; the field takes the focus when the words are said now. */
    static void say(TextField field, String sentence, String helper, boolean now) {
        say(field, sentence, helper, now, now);
    }

    /**
     * Says it, or takes it back.
     *
     * @param sentence which form is wanted; empty for nothing to say
     * @param helper what stands below the field otherwise
     * @param now whether it is announced as something to do now
     * @param focus whether the field then takes the focus
     */
    static void say(TextField field, String sentence, String helper, boolean now, boolean focus) {
        boolean asked = !sentence.isEmpty();
        field.setErrorMessage(asked && now ? sentence : "");
        field.setInvalid(asked && now);
        field.setHelperText(asked && !now ? sentence : helper);
        if (asked && now && focus) {
            field.focus();
        }
    }
}
