package org.palpate.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.content.StoredVisibility.Key;
import org.palpate.content.StoredVisibility.Kind;
import org.palpate.school.Visibility;

/**
 * The visibility of every course and module at one moment. What somebody set on a module counts
 * first; then what its course's file says of it; then the course's own, set or from its file; and
 * for a school's own course that says nothing, what the school has settled.
 */
public final class WhoSees {

    private final Map<Key, Optional<Visibility>> set = new HashMap<>();
    private final List<Course> courses;
    private final Visibility otherwise;

    /**
     * Of what is known now.
     *
     * @param rows what somebody set
     * @param courses of the last reading
     * @param otherwise for courses of which nothing is said
     */
    WhoSees(List<StoredVisibility> rows, List<Course> courses, Visibility otherwise) {
        rows.forEach(row -> set.put(row.key(), Optional.ofNullable(row.visibility())));
        this.courses = List.copyOf(courses);
        this.otherwise = otherwise;
    }

    /** The visibility that a module has now; one that has left the courses is for classes alone. */
    public Visibility of(ModuleKey module) {
        return own(module).orElseGet(() -> course(module).map(this::of).orElse(Visibility.CLASS));
    }

    /** The visibility of a course, which its modules have unless they have their own. */
    public Visibility of(Course course) {
        return setOn(Kind.COURSE, course.key())
                .orElseGet(() -> {
                    @Nullable Visibility written = course.visibility();
                    return written == null ? otherwise : written;
                });
    }

    /** What a module has of its own; empty when it is seen as its course is. */
    public Optional<Visibility> own(ModuleKey module) {
        Optional<Visibility> found = set.get(new Key(Kind.MODULE, module.value()));
        if (found != null) {
            return found;
        }
        return course(module)
                .filter(course -> course.open().contains(module))
                .map(course -> Visibility.PUBLIC);
    }

    /**
     * Whether guests are kept out of a module. Of one that has left the courses only what was set
     * is known: what guests began there goes on.
     */
    public boolean isClosedToGuests(ModuleKey module) {
        return course(module).isEmpty() && own(module).isEmpty()
                ? false
                : of(module) != Visibility.PUBLIC;
    }

    private Optional<Visibility> setOn(Kind kind, String name) {
        return set.getOrDefault(new Key(kind, name), Optional.empty());
    }

    private Optional<Course> course(ModuleKey module) {
        return courses.stream().filter(course -> course.modules().contains(module)).findFirst();
    }
}
