package org.palpate.ui.teaching;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.palpate.classroom.ClassId;

/** Which class a page's address speaks of. */
final class ClassAddress {

    private ClassAddress() {}

    /** The class in the address; what cannot be one is an address of nothing. */
    static ClassId of(BeforeEnterEvent event) {
        try {
            return new ClassId(UUID.fromString(event.getRouteParameters().get("class").orElse("")));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
