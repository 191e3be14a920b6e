package org.palpate.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading the folders again.
 *
 * @param at when it was read
 * @param added modules that are offered now and were not before
 * @param changed modules with a new revision; who has begun an attempt keeps the old one
 * @param gone modules that were offered before and are not now
 * @param refused modules whose files have an error
 * @param unchanged how many modules are as they were
 * @param obstacle why nothing was read; {@code null} when it was
 */
public record ReadingReport(
        Instant at,
        List<Named> added,
        List<Named> changed,
        List<Named> gone,
        List<Refused> refused,
        int unchanged,
        @Nullable String obstacle) {

    /** A module by its key and its title. */
    public record Named(ModuleKey key, String title) {}

    /**
     * A module that was not taken.
     *
     * @param earlierStays whether an earlier revision of it is shown on
     * @param errors why
     */
    public record Refused(Named module, boolean earlierStays, List<Problem> errors) {

        /** A copy. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** A copy. */
    public ReadingReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        refused = List.copyOf(refused);
    }

    /** Nothing was read, and everything is as it was. */
    static ReadingReport blocked(Instant at, String obstacle) {
        return new ReadingReport(at, List.of(), List.of(), List.of(), List.of(), 0, obstacle);
    }
}
