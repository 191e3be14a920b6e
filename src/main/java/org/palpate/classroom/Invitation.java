package org.palpate.classroom;

import java.util.List;

/**
 * What a join code opens.
 *
 * @param instructors the names of those who teach the class
 */
public record Invitation(String code, String className, List<String> instructors) {

    /** An invitation with its names copied. */
    public Invitation {
        instructors = List.copyOf(instructors);
    }
}
