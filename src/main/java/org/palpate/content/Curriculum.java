package org.palpate.content;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The courses as the last reading left them, each with all modules that it lists. */
@Component
class Curriculum {

    private volatile List<Course> courses = List.of();

    List<Course> courses() {
        return courses;
    }

    /** From now on the school has these courses. */
    void settle(List<Course> read) {
        courses = List.copyOf(read);
    }

    /** The course that lists a module. */
    Optional<Course> of(ModuleKey module) {
        return courses.stream().filter(course -> course.modules().contains(module)).findFirst();
    }
}
