package org.palpate.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the server's courses come from, as files: those brought along and those of the school. */
public interface CourseFiles {

    /**
     * The courses as they lie there now.
     *
     * @param packages one of each name; the school's before those brought along
     * @param standIns courses brought along whose name one of the school's has too
     * @param obstacle why the school's own could not be taken up at all, as a sentence with the way
     *     out; {@code null} when they could
     */
    record Taken(
            List<CoursePackage> packages, List<CoursePackage> standIns, @Nullable String obstacle) {

        /** A copy. */
        public Taken {
            packages = List.copyOf(packages);
            standIns = List.copyOf(standIns);
        }
    }

    /** Takes up all files. What cannot be taken up is an obstacle or a problem, no exception. */
    Taken take();
}
