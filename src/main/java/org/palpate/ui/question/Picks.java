package org.palpate.ui.question;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists to pick one text from, as matching, gaps and labelling use them. */
final class Picks {

    private Picks() {}

    /** A list of texts that can be left empty. */
    static Select<String> of(String label, List<String> choices, Runnable whenPicked) {
        return of(label, choices, text -> text, whenPicked);
    }

    /**
     * A list that can be left empty. The browser learns an item's place and its text, and nothing
     * else of it.
     *
     * @param text what to show of an item; two may show the same
     */
    static <T> Select<T> of(
            String label, List<T> items, ItemLabelGenerator<T> text, Runnable whenPicked) {
        var pick = new Select<T>();
        pick.addClassName("pick");
        pick.setLabel(label);
        pick.setItems(items);
        pick.setItemLabelGenerator(item -> item == null ? "" : text.apply(item));
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

    /** Says under an open list whether its pick is right, and not what is; null takes it back. */
    static void say(Select<?> pick, @Nullable Boolean right) {
        pick.setHelperText(right == null ? null : right ? "✓ Right" : "✗ Not this");
        pick.setClassName("right", Boolean.TRUE.equals(right));
        pick.setClassName("wrong", Boolean.FALSE.equals(right));
    }

    /** Says under a closed list whether its pick is right, and what is. */
    static void judge(Select<String> pick, String right) {
        judge(pick, right.equals(pick.getValue()), right);
    }

    /** Says under a closed list whether its pick is right, and what is. */
    static void judge(Select<?> pick, boolean isRight, String right) {
        pick.setReadOnly(true);
        boolean empty = pick.getValue() == null;
        String miss = empty ? "Left empty; right is: " : "✗ Right is: ";
        pick.setHelperText(isRight ? "✓ Right" : miss + right);
        pick.setClassName("right", isRight);
        pick.setClassName("wrong", !isRight && !empty);
    }
}
