package org.palpate.classroom.calendars;

import java.util.List;
import org.palpate.classroom.Assignment;

/**
 * What a calendar's address opens: published assignments, with the dates of whom it belongs to.
 *
 * @param ofClass the name of the class it is for; empty when it is a learner's own
 */
public record CalendarFeed(String ofClass, List<Assignment> assignments) {

    /** A feed with its assignments copied. */
    public CalendarFeed {
        assignments = List.copyOf(assignments);
    }
}
