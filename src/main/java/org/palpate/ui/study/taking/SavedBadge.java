package org.palpate.ui.study.taking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;
import org.palpate.attempt.AttemptState;

/**
 * Says whether the answer is kept. The browser counts the changes and asks for what stands in the
 * field to be kept; only the number of the last one, sent back after the commit, makes it say
 * "Saved". Without an answer from here it says by itself that nothing is saved.
 */
@Tag("palpate-saved")
@JsModule("context://frontend/saved/palpate-saved.js")
class SavedBadge extends Component {

    private static final String NUMBER = "event.detail";

    /**
     * A badge for the question in front of the learner.
     *
     * @param elsewhere whether the answer was changed in another place while something else was
     *     entered here
     * @param keep asked to keep what stands in the field, with the number of the last change;
     *     answers with {@link #kept} or {@link #notKept}
     */
    SavedBadge(AttemptState page, boolean elsewhere, IntConsumer keep) {
        getElement()
                .addEventListener(
                        "keep", event -> keep.accept(event.getEventData().get(NUMBER).asInt()))
                .addEventData(NUMBER);
        getElement()
                .executeJs(
                        "this.begin($0, $1, $2, $3)",
                        page.id().value() + ":" + page.position(),
                        page.lastSequence(),
                        !page.response().isBlank(),
                        elsewhere);
    }

    /** Everything up to this change is committed. */
    void kept(int change, int sequence) {
        getElement().executeJs("this.kept($0, $1)", change, sequence);
    }

    /** Nothing since the last {@link #kept} is; it will be asked for again. */
    void notKept() {
        getElement().executeJs("this.notKept()");
    }
}
