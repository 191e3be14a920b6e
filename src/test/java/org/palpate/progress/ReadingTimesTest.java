package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Time on a lesson's page, bounded by the server's clock, and what it counts for. */
@OnBothDatabases
class ReadingTimesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final School school;
    private final ReadingTimes times;
    private final PersonId ada;
    private final ModuleKey module;
    private final Lesson lesson;
    private final Lesson other;

    ReadingTimesTest(Database database) {
        school = database.emptySchool();
        times = school.the(ReadingTimes.class);
        ada = school.learner("Ada");
        module = school.module().key();
        lesson = school.module().lessons().getFirst();
        other = school.module().lessons().get(1);
    }

    @Test
    void aLessonIsReadOnceItWasThereForLongEnough() {
        Duration needed = ReadingTimes.needed(lesson);
        Instant opened = school.clock().instant();
        school.clock().pass(needed.minusSeconds(1));
        for (Duration told = Duration.ZERO;
                told.compareTo(needed.minusSeconds(1)) < 0;
                told = told.plus(MINUTE)) {
            assertThat(school.readings().read(ada, module)).isEmpty();
            school.clock().pass(MINUTE);
            add(lesson, opened, MINUTE);
        }
        school.clock().pass(MINUTE);
        assertThat(add(lesson, opened, MINUTE)).isGreaterThanOrEqualTo(needed);
        assertThat(school.readings().read(ada, module)).containsExactly(lesson.key());
    }

    @Test
    void noSecondIsCountedThatHasNotPassed() {
        Instant opened = school.clock().instant();
        assertThat(add(lesson, opened, Duration.ofHours(9))).isZero();
        school.clock().pass(Duration.ofSeconds(20));
        assertThat(add(lesson, opened, Duration.ofHours(9))).isEqualTo(Duration.ofSeconds(20));
        assertThat(add(lesson, opened, Duration.ofHours(9))).isEqualTo(Duration.ofSeconds(20));
        // A page that was opened long ago and tells only now has not measured all that.
        school.clock().pass(Duration.ofHours(5));
        assertThat(add(lesson, opened, Duration.ofHours(9))).isLessThan(Duration.ofMinutes(5));
        assertThat(school.readings().read(ada, module)).doesNotContain(other.key());
    }

    @Test
    void twoTabsCountNoSecondTwice() {
        Instant opened = school.clock().instant();
        school.clock().pass(MINUTE);
        add(lesson, opened, MINUTE);
        add(other, opened, MINUTE);
        assertThat(times.of(ada)).isEqualTo(MINUTE);
        assertThat(times.of(school.learner("Ben"))).isZero();
    }

    @RepeatedTest(3)
    void norDoTheyAtTheSameMoment() {
        Instant opened = school.clock().instant();
        school.clock().pass(MINUTE);
        AtOnce.results(
                AtOnce.times(
                        4,
                        () -> {
                            add(lesson, opened, MINUTE);
                            return true;
                        }));
        assertThat(times.of(ada)).isEqualTo(MINUTE);
    }

    private Duration add(Lesson to, Instant opened, Duration visible) {
        return times.add(ada, module, to.key(), ReadingTimes.needed(to), opened, visible);
    }
}
