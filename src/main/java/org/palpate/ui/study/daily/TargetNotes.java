package org.palpate.ui.study.daily;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.palpate.recall.OwnTarget;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.TargetWords;
import org.palpate.words.Counted;

/** What a learner's classes are to remember, and how many minutes a day that takes. */
class TargetNotes extends Div {

    TargetNotes(List<OwnTarget> targets, Dates dates) {
        addClassNames("stack", "targets");
        setVisible(!targets.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain");
        for (OwnTarget one : targets) {
            var item =
                    new ListItem(
                            Bits.text(TargetWords.of(one.target(), one.title(), dates) + "."),
                            Bits.text(minutes(one), "quiet", "small"));
            list.add(item);
        }
        add(list);
    }

    private static String minutes(OwnTarget target) {
        int minutes = target.minutesADay();
        if (minutes == 0) {
            return "Nothing more is needed for it at the moment.";
        }
        String takes = "It takes about %s a day.".formatted(minutes(minutes));
        return target.isWithinPromise()
                ? takes
                : takes
                        + " You allow %s, so it is not expected to be reached: allow more with the daily questions, or come as near as you can."
                                .formatted(minutes(target.promised()));
    }

    private static String minutes(int minutes) {
        return Counted.of(minutes, "minute");
    }
}
