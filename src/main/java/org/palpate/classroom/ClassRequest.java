package org.palpate.classroom;

import java.time.Instant;
import java.util.List;

/**
 * A class somebody is asked into, as they see it.
 *
 * @param instructors the names of those who teach the class
 * @param askedBy the name of who asked; empty when they are gone
 */
public record ClassRequest(
        ClassId id, String className, List<String> instructors, String askedBy, Instant askedAt) {

    /** A request with its names copied. */
    public ClassRequest {
        instructors = List.copyOf(instructors);
    }
}
