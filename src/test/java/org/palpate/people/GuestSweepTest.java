package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.progress.Readings;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Guests whom no browser knows any more. */
@OnBothDatabases
class GuestSweepTest {

    private final School school;
    private final GuestSweep sweep;
    private final LearningModule module;

    GuestSweepTest(Database database) {
        school = database.emptySchool();
        sweep = school.the(GuestSweep.class);
        module =
                school.the(LearningModules.class)
                        .offered(new ModuleKey("hip-flexors"))
                        .orElseThrow();
    }

    @Test
    void whoNeverSignedInGoesWithEverythingAfterNinetyDays() {
        takesAQuiz(school.guest());
        PersonId learner = school.learner("Ada");
        takesAQuiz(learner);

        passToTheNightAfter(Duration.ofDays(89));
        sweep.round();
        assertThat(count("person where email is null")).isEqualTo(1);

        passToTheNightAfter(Duration.ofDays(1));
        PersonId late = school.guest();
        takesAQuiz(late);
        sweep.round();

        assertThat(school.people().find(late)).isPresent();
        assertThat(school.people().find(learner)).isPresent();
        assertThat(count("person where email is null")).isEqualTo(1);
        assertThat(count("attempt")).isEqualTo(2);
        assertThat(count("reading")).isEqualTo(2);
    }

    @Test
    void theWorkOfAGuestWhoSignedUpStays() {
        PersonId guest = school.guest();
        takesAQuiz(guest);
        school.people().signUp("Ada", "ada@school.test", "lantern orchid gravel", guest);
        passToTheNightAfter(Duration.ofDays(200));

        sweep.round();

        assertThat(school.people().find(guest)).isPresent();
        assertThat(count("attempt")).isEqualTo(1);
    }

    /** The second node of a night finds the row, and does nothing. */
    @Test
    void oneNodeDoesItOnceInANight() {
        passToTheNightAfter(Duration.ofDays(400)); // Rows of earlier nights go with this one.
        AtOnce.each(
                4,
                thread ->
                        () -> {
                            sweep.round();
                            return null;
                        });
        assertThat(count("job_run where name = 'guests'")).isEqualTo(1);
        school.guest();
        school.clock().pass(Duration.ofHours(1));
        sweep.round();
        assertThat(count("job_run where name = 'guests'")).isEqualTo(1);
    }

    private void takesAQuiz(PersonId person) {
        school.the(Attempts.class).start(person, module.key(), CommandId.fresh());
        school.the(Readings.class)
                .bringIn(
                        person,
                        module.key(),
                        module.lessons().getFirst().key(),
                        school.clock().instant());
    }

    private void passToTheNightAfter(Duration time) {
        Instant there = school.clock().instant().plus(time);
        Instant night =
                there.atZone(school.clock().getZone())
                        .plusDays(1)
                        .with(LocalTime.of(4, 0))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toInstant();
        school.clock().pass(Duration.between(school.clock().instant(), night));
    }

    private int count(String from) {
        return school.count("select count(*) from " + from);
    }
}
