package org.palpate.ui.study.daily;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import org.palpate.recall.DailyRecall;

/** How long a daily session may be: a native list from 5 to 30 minutes. */
class MinutesADay extends Div {

    private static final int STEP = 5;
    private static final String VALUE = "event.target.value";

    MinutesADay(int now, IntConsumer settle) {
        addClassName("minutes-a-day");
        var list = new Element("select").setAttribute("id", "minutes-a-day");
        for (int minutes = DailyRecall.FEWEST_MINUTES;
                minutes <= DailyRecall.MOST_MINUTES;
                minutes += STEP) {
            list.appendChild(
                    new Element("option")
                            .setAttribute("value", String.valueOf(minutes))
                            .setAttribute("selected", minutes == now)
                            .setText(minutes + " minutes"));
        }
        list.addEventListener(
                        "change",
                        event -> {
                            int chosen = event.getEventData().get(VALUE).asInt(now);
                            if (chosen >= DailyRecall.FEWEST_MINUTES
                                    && chosen <= DailyRecall.MOST_MINUTES) {
                                settle.accept(chosen);
                            }
                        })
                .addEventData(VALUE);
        getElement()
                .appendChild(
                        new Element("label")
                                .setAttribute("for", "minutes-a-day")
                                .setText("At most"),
                        list,
                        new Element("span").setText("a day"));
    }
}
