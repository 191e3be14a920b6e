package org.palpate.ui.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field for something typed that is not just text: a time, a number, a share. What is understood
 * is written back as it was understood; what is not stays as it was typed, with the form that is
 * wanted, and is never taken for something else or for nothing.
 *
 * @param <T> what is typed
 */
public class TypedField<T> extends TextField {

    private static final int LONGEST = 30;

    private final transient Function<String, Optional<T>> reading;
    private final transient Function<T, String> writing;
    private final String form;
    private boolean writtenBack;

    /**
     * An empty field.
     *
     * @param reading understands what was typed, or does not
     * @param writing as what is understood is written
     * @param form what to write, as a sentence
     */
    public TypedField(
            String label,
            Function<String, Optional<T>> reading,
            Function<T, String> writing,
            String form) {
        super(label);
        this.reading = reading;
        this.writing = writing;
        this.form = form;
        setMaxLength(LONGEST);
        setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        setManualValidation(true);
        addValueChangeListener(change -> check());
    }

    /**
     * Says under the field what was taken where others would write the same for something else.
     *
     * @param words of what was typed; empty where it means one thing
     */
    TypedField<T> saying(Function<String, Optional<String>> words) {
        addValueChangeListener(change -> {
            if (!writtenBack) {
                setHelperText(words.apply(change.getValue()).orElse(""));
            }
        });
        return this;
    }

    private void check() {
        if (writtenBack) {
            return;
        }
        Optional<T> read = reading.apply(getValue());
        boolean wrong = !getValue().isBlank() && read.isEmpty();
        setErrorMessage(wrong ? form : "");
        setInvalid(wrong);
        read.ifPresent(this::writeBack);
    }

    private void writeBack(T value) {
        writtenBack = true;
        try {
            setValue(writing.apply(value));
        } finally {
            writtenBack = false;
        }
    }

    /** What the field is called, on the page or, where other words stand for it, read out. */
    private String name() {
        String label = getLabel();
        return label == null || label.isBlank() ? getAriaLabel().orElse(getPlaceholder()) : label;
    }

    /** Writes a value; null empties the field. */
    public void write(@Nullable T value) {
        if (value == null) {
            setValue("");
        } else {
            setInvalid(false);
            writeBack(value);
        }
    }

    /**
     * What was typed; null when nothing was.
     *
     * @throws Unfinished when it is not understood; the field says which form is wanted
     */
    public @Nullable T typed() {
        if (getValue().isBlank()) {
            return null;
        }
        return reading.apply(getValue())
                .orElseThrow(() -> new Unfinished("“%s”: %s".formatted(name(), form), this));
    }
}
