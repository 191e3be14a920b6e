package org.palpate.ui.study.parts;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.Function;
import org.palpate.attempt.AttemptId;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.StructureKey;

/** Reads keys from a page's address; what cannot be one is not found. */
public final class Addresses {

    private Addresses() {}

    /** The module that an address names. */
    public static ModuleKey module(RouteParameters parameters) {
        return read(parameters, "module", ModuleKey::new);
    }

    /** The lesson that an address names. */
    public static LessonKey lesson(RouteParameters parameters) {
        return read(parameters, "lesson", LessonKey::new);
    }

    /** The key of the quiz that an address names. */
    public static String quiz(RouteParameters parameters) {
        return read(parameters, "quiz", key -> key);
    }

    /** The part of the body that an address names. */
    public static StructureKey structure(RouteParameters parameters) {
        return read(parameters, "structure", StructureKey::new);
    }

    /** The attempt that an address names. */
    public static AttemptId attempt(RouteParameters parameters) {
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
