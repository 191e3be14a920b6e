package org.palpate.ui.study;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.Function;
import org.palpate.attempt.AttemptId;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;

/** Reads keys from a page's address; what cannot be one is not found. */
final class Addresses {

    private Addresses() {}

    static ModuleKey module(RouteParameters parameters) {
        return read(parameters, "module", ModuleKey::new);
    }

    static LessonKey lesson(RouteParameters parameters) {
        return read(parameters, "lesson", LessonKey::new);
    }

    static String quiz(RouteParameters parameters) {
        return read(parameters, "quiz", key -> key);
    }

    static AttemptId attempt(RouteParameters parameters) {
        return read(parameters, "attempt", AttemptId::new);
    }

    private static <T> T read(RouteParameters parameters, String name, Function<String, T> make) {
        String text = parameters.get(name).orElseThrow(NotFoundException::new);
        try {
            return make.apply(text);
        } catch (IllegalArgumentException noKey) {
            throw new NotFoundException();
        }
    }
}
