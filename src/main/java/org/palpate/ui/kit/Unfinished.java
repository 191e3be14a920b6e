package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;

/** A form is not filled in far enough; says what is missing, and in which field. */
public final class Unfinished extends Refusal {

    private final transient @Nullable Component field;

    /** Something is missing that belongs to no single field. */
    public Unfinished(String sentence) {
        this(sentence, null);
    }

    /** Something is missing in this field. */
    public Unfinished(String sentence, @Nullable Component field) {
        super(sentence);
        this.field = field;
    }

    /** The field to fix; nothing when it is no single one. */
    public Optional<Component> field() {
        return Optional.ofNullable(field);
    }
}
