package org.palpate.ui.teaching.parts;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import java.util.function.Function;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;

/** Reads ids out of addresses; what is no id leads nowhere. */
public final class Routes {

    private Routes() {}

    /**
     * The class that an address names.
     *
     * @throws NotFoundException if it names none
     */
    public static ClassId schoolClass(RouteParameters parameters) {
        return read(parameters, "class", ClassId::new);
    }

    /**
     * The assignment that an address names.
     *
     * @throws NotFoundException if it names none
     */
    public static AssignmentId assignment(RouteParameters parameters) {
        return read(parameters, "assignment", AssignmentId::new);
    }

    /**
     * The learner that an address names.
     *
     * @throws NotFoundException if it names none
     */
    public static PersonId learner(RouteParameters parameters) {
        return read(parameters, "learner", PersonId::new);
    }

    private static <T> T read(RouteParameters parameters, String name, Function<UUID, T> make) {
        String text = parameters.get(name).orElseThrow(NotFoundException::new);
        try {
            return make.apply(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
