package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;

/** How a guest keeps a result: by an account. */
class KeepItCard extends Div {

    /**
     * The offer.
     *
     * @param signUp whether people make accounts by themselves at this school
     */
    KeepItCard(boolean signUp) {
        addClassName("card");
        setId("keep-result");
        var ways = Bits.row();
        if (signUp) {
            ways.add(Bits.linkButton(Pages.SIGN_UP, "Sign up and keep it", true));
        }
        ways.add(Bits.linkButton(Pages.SIGN_IN, "I have an account", !signUp));
        add(
                Bits.text("Keep this result", "eyebrow"),
                Bits.text(
                        (signUp ? "Sign up" : "Sign in")
                                + ", and it is yours on every device, with your progress beside it. It stays practice: what is"
                                + " done before signing in counts for no assignment."),
                ways);
    }
}
