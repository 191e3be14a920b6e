package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What the body map shows comes from the learner's own cards. */
@OnBothDatabases
class RecalledStructuresTest {

    private final School school;
    private final PersonId ada;

    RecalledStructuresTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
    }

    @Test
    void whoAnsweredNothingIsToldOfNoneButSeesWhatThereIs() {
        assertThat(structures()).isNotEmpty();
        assertThat(structures())
                .allSatisfy(one -> {
                    assertThat(one.knowledge()).isEmpty();
                    assertThat(one.asked()).isEmpty();
                    assertThat(one.neverAsked()).isPositive();
                });
    }

    @Test
    void answersMakeAnEstimateWithAnIntervalAndOneWhoIsAbsentFades() {
        for (int i = 0; i < 6; i++) {
            school.atTheQuiz(ada).finishesWithRight(8);
            school.clock().pass(Duration.ofDays(2));
        }
        List<KnownStructure> known =
                structures().stream().filter(one -> one.knowledge().isPresent()).toList();
        assertThat(structures()).anyMatch(one -> !one.asked().isEmpty());
        assertThat(known)
                .allSatisfy(one -> {
                    assertThat(one.asked()).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(one.knowledge().orElseThrow().estimate())
                            .isBetween(
                                    one.knowledge().orElseThrow().low(),
                                    one.knowledge().orElseThrow().high());
                });
        double before = recalled();
        school.clock().pass(Duration.ofDays(200));
        assertThat(recalled()).isLessThan(before);
        assertThat(school.the(KnownStructures.class).of(school.learner("Ben")))
                .allMatch(one -> one.asked().isEmpty());
    }

    private double recalled() {
        return structures().stream()
                .flatMap(one -> one.asked().stream())
                .mapToDouble(KnownStructures.AskedQuestion::recall)
                .average()
                .orElseThrow();
    }

    private List<KnownStructure> structures() {
        return school.the(KnownStructures.class).of(ada);
    }
}
