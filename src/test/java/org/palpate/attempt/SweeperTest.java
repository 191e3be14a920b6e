package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.store.Jobs;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Attempts whose time is up are finished by one node for all. */
@OnBothDatabases
class SweeperTest {

    private static final String ROUNDS = "select count(*) from job_run where name = 'deadlines'";

    private final School school;

    SweeperTest(Database database) {
        school = database.emptySchool();
    }

    @Test
    void oneOfTwoNodesFinishesWhatIsOverdue() {
        var learner = school.learner("Ada");
        var tab = school.atTheQuiz(learner, school.examModule());
        List<Sweeper> nodes = List.of(node(), node());
        nodes.forEach(Sweeper::round);
        assertThat(school.count(ROUNDS)).as("rounds without anything to do").isZero();

        school.clock().pass(Duration.ofMinutes(11));
        AtOnce.results(
                AtOnce.each(
                        nodes.size(),
                        number ->
                                () -> {
                                    nodes.get(number).round();
                                    return null;
                                }));

        assertThat(school.count(ROUNDS)).isEqualTo(1);
        assertThat(
                        school.count(
                                "select count(*) from attempt where public_id = ? and finished_at is not null",
                                tab.attempt().value()))
                .isEqualTo(1);
    }

    private Sweeper node() {
        return new Sweeper(
                school.the(Attempts.class),
                school.the(LearnersActs.class),
                school.the(Jobs.class),
                school.the(Clock.class));
    }
}
