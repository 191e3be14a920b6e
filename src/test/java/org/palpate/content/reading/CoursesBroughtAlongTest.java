package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.palpate.content.Course;
import org.palpate.content.Problem;

class CoursesBroughtAlongTest {

    @Test
    void theCoursesOfTheProductHaveNoMistake() throws IOException {
        Reading reading = Reading.of(CourseFolders.onClassPath("courses"));
        assertThat(reading.courses()).extracting(Course::key).contains("lower-back-and-hip");
        assertThat(reading.problems()).extracting(Problem::sentence).isEmpty();
    }
}
