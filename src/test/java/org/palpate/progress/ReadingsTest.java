package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class ReadingsTest {

    private final School school;
    private final Readings readings;
    private final ModuleRecords records;
    private final PersonId ada;
    private final ModuleKey module;

    ReadingsTest(Database database) {
        school = database.emptySchool();
        readings = school.readings();
        records = school.the(ModuleRecords.class);
        ada = school.learner("Ada");
        module = school.module().key();
    }

    @Test
    void aLessonReadAgainWasReadTheFirstTime() {
        Instant first = school.clock().instant();
        school.reads(ada, 0);
        school.clock().pass(Duration.ofDays(1));

        school.reads(ada, 0);

        assertThat(readings.read(ada, module)).containsExactly(school.lesson(0));
        assertThat(rows())
                .singleElement()
                .satisfies(reading -> assertThat(reading.readAt()).isEqualTo(first));
    }

    @RepeatedTest(5)
    void severalTabsThatReadALessonAtOnceReadItOnce() {
        AtOnce.results(
                AtOnce.times(
                        4,
                        () -> {
                            school.reads(ada, 1);
                            return true;
                        }));

        assertThat(rows()).hasSize(1);
    }

    @Test
    void whatOneReadsAnotherHasNotRead() {
        school.reads(ada, 0, 1);

        assertThat(readings.read(school.learner("Ben"), module)).isEmpty();
        assertThat(readings.read(ada, school.testModule().key())).isEmpty();
    }

    @Test
    void aRecordShowsHowFarSomebodyIs() {
        assertThat(record().isBegun()).isFalse();
        assertThat(record().nextLesson()).map(Lesson::key).contains(school.lesson(0));

        school.reads(ada, 0);
        assertThat(record().isBegun()).isTrue();
        assertThat(record().lessonsRead()).isEqualTo(1);
        assertThat(record().nextLesson()).map(Lesson::key).contains(school.lesson(1));

        for (int place = 1; place < school.module().lessons().size(); place++) {
            school.reads(ada, place);
        }
        assertThat(record().isRead()).isTrue();
        assertThat(record().nextLesson()).isEmpty();
        assertThat(record().isDone()).isFalse();

        school.atTheQuiz(ada);
        assertThat(record().open()).isPresent();
        assertThat(record().isDone()).isFalse();

        school.atTheQuiz(ada).finishes();
        assertThat(record().open()).isEmpty();
        assertThat(record().isDone()).isTrue();
    }

    @Test
    void theBestGradeIsTheBestOfTheFinishedAttempts() {
        assertThat(record().bestGrade()).isEmpty();
        school.atTheQuiz(ada).finishesWithRight(6);
        double better = record().bestGrade().orElseThrow();
        school.atTheQuiz(ada).finishesWithRight(2);
        school.atTheQuiz(ada).checksRight();

        assertThat(record().bestGrade()).hasValue(better);
        assertThat(record().finished()).hasSize(2);
    }

    @Test
    void recordsComeInTheOrderOfTheCourse() {
        assertThat(records.all(ada))
                .extracting(ModuleRecord::module)
                .containsExactlyElementsOf(school.modules().all());
        assertThat(records.find(ada, new ModuleKey("phrenology"))).isEmpty();
    }

    private ModuleRecord record() {
        return records.find(ada, module).orElseThrow();
    }

    private List<Reading> rows() {
        return school.the(ReadingRepository.class).findByPeople(List.of(ada.value()));
    }
}
