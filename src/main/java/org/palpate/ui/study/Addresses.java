package org.palpate.ui.study;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import org.palpate.attempt.AttemptId;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;

/** Reads keys from a page's address; what cannot be one is not found. */
final class Addresses {

    private Addresses() {}

    static ModuleKey module(BeforeEnterEvent event) {
        return read(event, "module", ModuleKey::new);
    }

    static LessonKey lesson(BeforeEnterEvent event) {
        return read(event, "lesson", LessonKey::new);
    }

    static String quiz(BeforeEnterEvent event) {
        return read(event, "quiz", key -> key);
    }

    static AttemptId attempt(BeforeEnterEvent event) {
        return read(event, "attempt", AttemptId::new);
    }

    private static <T> T read(BeforeEnterEvent event, String name, Function<String, T> make) {
        String text = event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
        try {
            return make.apply(text);
        } catch (IllegalArgumentException noKey) {
            throw new NotFoundException();
        }
    }
}
