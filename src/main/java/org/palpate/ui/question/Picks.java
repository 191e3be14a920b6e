package org.palpate.ui.question;

import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Lists to pick one text from, as matching, gaps and labelling use them. */
final class Picks {

    private Picks() {}

    /** A list that can be left empty. */
    static Select<String> of(String label, List<String> choices, Runnable whenPicked) {
        var pick = new Select<String>();
        pick.setLabel(label);
        pick.setItems(choices);
        pick.setEmptySelectionAllowed(true);
        pick.setEmptySelectionCaption("—");
        pick.setPlaceholder("Choose");
        pick.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                whenPicked.run();
            }
        });
        return pick;
    }

    /** Says under a closed list whether its pick is right, and what is. */
    static void judge(Select<String> pick, String right) {
        pick.setReadOnly(true);
        pick.setHelperText(right.equals(pick.getValue()) ? "✓ Right" : "✗ Right is: " + right);
        pick.setClassName("right", right.equals(pick.getValue()));
        pick.setClassName("wrong", !right.equals(pick.getValue()));
    }
}
