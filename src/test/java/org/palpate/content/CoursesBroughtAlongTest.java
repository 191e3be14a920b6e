package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CoursesBroughtAlongTest {

    @Test
    void theCoursesOfTheProductHaveNoMistake() throws IOException {
        Reading reading = Reading.of(CourseFolders.onClassPath("courses"));
        assertThat(reading.courses()).extracting(Course::key).contains("lower-back-and-hip");
        assertThat(reading.problems()).extracting(Problem::sentence).isEmpty();
    }
}
