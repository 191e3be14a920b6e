package org.palpate.ui.teaching;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Function;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;

/** Reads ids out of addresses; what is no id leads nowhere. */
final class Routes {

    private Routes() {}

    static ClassId schoolClass(BeforeEnterEvent event) {
        return read(event, "class", ClassId::new);
    }

    static AssignmentId assignment(BeforeEnterEvent event) {
        return read(event, "assignment", AssignmentId::new);
    }

    static PersonId learner(BeforeEnterEvent event) {
        return read(event, "learner", PersonId::new);
    }

    private static <T> T read(BeforeEnterEvent event, String name, Function<UUID, T> make) {
        String text = event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
        try {
            return make.apply(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
