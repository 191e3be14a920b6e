package org.palpate.ui.study.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.palpate.attempt.AttemptResult;

/**
 * Lets the questions that are not right stand alone on a result, and remembers that this was chosen
 * when the result is drawn again.
 */
public final class OnlyMissed {

    private boolean isChosen;

    /** A box to tick above the questions; nothing where it would change nothing. */
    public Component choice(AttemptResult result, OrderedList review) {
        List<AttemptResult.Reviewed> missed = result.missed();
        if (missed.isEmpty() || missed.size() == result.questions().size()) {
            return new Div();
        }
        var only = new Checkbox("Show only the %d I missed".formatted(missed.size()));
        only.setId("only-missed");
        only.addClassName("on-screen");
        only.addValueChangeListener(event -> {
            isChosen = event.getValue();
            for (int place = 0; place < result.questions().size(); place++) {
                review.getComponentAt(place)
                        .setVisible(!isChosen || result.questions().get(place).isMissed());
            }
        });
        only.setValue(isChosen);
        return only;
    }
}
