package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.springframework.util.StringUtils;

/** Lists whose first choice leaves it as the module has it. */
final class Choices {

    static final String AS_WRITTEN = "As the module has it";

    private Choices() {}

    /** Gives a list its label and its choices. */
    static <T> void offer(
            Select<T> field,
            String label,
            List<T> items,
            Function<T, String> words,
            Runnable changed) {
        field.setLabel(label);
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(AS_WRITTEN);
        field.setItemLabelGenerator(
                one -> one == null ? field.getEmptySelectionCaption() : words.apply(one));
        field.addValueChangeListener(event -> changed.run());
    }

    /** Says in the first choice how the module has it. */
    static void asWritten(Select<?> field, String words) {
        field.setEmptySelectionCaption(
                "%s: %s".formatted(AS_WRITTEN, StringUtils.uncapitalize(words)));
    }
}
