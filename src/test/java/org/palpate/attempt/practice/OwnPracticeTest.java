package org.palpate.attempt.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.practice.PracticeWish.Which;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.school.Visibility;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** Practice of one's own asks what was chosen, as many as were promised, and stays private. */
@OnBothDatabases
class OwnPracticeTest {

    private final School school;
    private final PersonId ada;
    private final OwnPractice practice;

    OwnPracticeTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
        practice = school.the(OwnPractice.class);
    }

    @Test
    void whatIsChosenIsWhatIsAskedInEveryWay() {
        PracticeChoices choices = practice.choices(ada, null);
        PracticeQuestion some =
                choices.questions().stream()
                        .filter(one -> !one.domain().isEmpty())
                        .filter(one -> !one.structures().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var structure = some.structures().iterator().next();
        List<PracticeWish> wishes =
                List.of(
                        wish(Which.ANYTHING, null),
                        wish(Which.NEW, some.module()),
                        new PracticeWish(
                                Which.ANYTHING, null, null, some.topic(), null, null, null, 7),
                        new PracticeWish(
                                Which.ANYTHING, null, null, null, some.domain(), null, null, 50),
                        new PracticeWish(
                                Which.ANYTHING, null, null, null, null, structure, null, 50),
                        new PracticeWish(
                                Which.ANYTHING,
                                null,
                                some.module(),
                                some.topic(),
                                some.domain(),
                                structure,
                                some.difficulty(),
                                5));
        for (PracticeWish wish : wishes) {
            int fits = choices.count(wish);
            assertThat(fits).as("%s", wish).isPositive();
            QuizTab tab = opens(wish);
            assertThat(tab.page().size()).isEqualTo(Math.min(fits, wish.questions()));
            assertThat(tab.page().taken().behaviour()).isEqualTo(Behaviour.PRACTICE);
            assertThat(tab.page().taken().title()).isEqualTo(OwnPractice.TITLE);
            for (int place = 0; place < tab.page().size(); place++) {
                tab.goesTo(place);
                Question question = tab.question();
                ModuleKey module = tab.page().module();
                assertThat(wish.module() == null || wish.module().equals(module)).isTrue();
                assertThat(wish.topic() == null || wish.topic().equals(question.about().topic()))
                        .isTrue();
                assertThat(wish.domain() == null || wish.domain().equals(question.about().domain()))
                        .isTrue();
                assertThat(
                                wish.structure() == null
                                        || question.structures().contains(wish.structure()))
                        .isTrue();
            }
        }
    }

    @Test
    void whatWasMissedComesUntilItIsRightWhereverItWasMissed() {
        assertThat(practice.choices(ada, null).count(wish(Which.MISSED, null))).isZero();
        Set<QuestionKey> missed = new HashSet<>();
        for (LearningModule module : List.of(school.practiceModule(), school.module())) {
            QuizTab tab = school.atTheQuiz(ada, module);
            missed.add(tab.page().asked().key());
            tab.saves(tab.wrong()).goesTo(1).checksRight();
            for (int place = 2; place < tab.page().size(); place++) {
                tab.goesTo(place).checksRight();
            }
            tab.finishes();
        }
        assertThat(practice.choices(ada, null).count(wish(Which.MISSED, null))).isEqualTo(2);

        school.clock().pass(Duration.ofMinutes(1));
        QuizTab tab = opens(wish(Which.MISSED, null));
        Set<QuestionKey> asked = new HashSet<>();
        for (int place = 0; place < tab.page().size(); place++) {
            asked.add(tab.goesTo(place).page().asked().key());
            tab.checksRight();
        }
        tab.finishes();

        assertThat(asked).isEqualTo(missed);
        assertThat(practice.choices(ada, null).count(wish(Which.MISSED, null))).isZero();
    }

    @Test
    void whatWasMissedInOneAttemptIsItsLearnersAlone() {
        QuizTab tab = school.atTheQuiz(ada, school.practiceModule());
        tab.saves(tab.wrong()).finishes();
        AttemptId attempt = tab.attempt();
        PersonId ben = school.learner("Ben");
        var there = new PracticeWish(Which.MISSED_THERE, attempt, null, null, null, null, null, 50);

        int missed = school.attempts().result(ada, attempt).orElseThrow().missed().size();
        assertThat(practice.choices(ada, attempt).count(there)).isEqualTo(missed).isPositive();
        assertThat(opens(there).page().size()).isEqualTo(missed);
        assertThat(practice.choices(ben, attempt).count(there)).isZero();
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> practice.start(ben, there, CommandId.fresh()));
    }

    @Test
    void whatIsNotAskedYetLeavesOutWhatStandsOnAnyPaper() {
        PracticeWish fresh = wish(Which.NEW, school.practiceModule().key());
        int all = practice.choices(ada, null).count(fresh);
        QuizTab tab = school.atTheQuiz(ada, school.practiceModule());

        assertThat(practice.choices(ada, null).count(fresh)).isEqualTo(all - tab.page().size());
    }

    @Test
    void whatTheLearnerMayNotSeeIsNotAsked() {
        ModuleKey key = school.practiceModule().key();
        assertThat(practice.choices(ada, null).modules()).contains(key);

        school.the(Visibilities.class).set(school.administrator("Root"), key, Visibility.DRAFT);

        assertThat(practice.choices(ada, null).modules()).isNotEmpty().doesNotContain(key);
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(
                        () -> practice.start(ada, wish(Which.ANYTHING, key), CommandId.fresh()));
    }

    @Test
    void guestsGetNoneAndNumbersOutOfRangeAreRefused() {
        PersonId guest = school.guest();

        assertThat(practice.choices(guest, null).questions()).isEmpty();
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(
                        () -> practice.start(guest, wish(Which.ANYTHING, null), CommandId.fresh()));
        for (int many : List.of(4, 51, -1, 0)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new PracticeWish(Which.NEW, null, null, null, null, null, null, many));
        }
    }

    @Test
    void whoTeachesSeesThatAndHowLongSinceTheLearnerJoined() {
        PersonId ines = school.instructor("Ines");
        PersonId olga = school.instructor("Olga");
        ClassId id = school.classes().make(ines, "Spring term");
        finishes(Duration.ofMinutes(5));
        school.clock().pass(Duration.ofMinutes(1));
        school.classes().join(ada, school.classes().find(ines, id).joinCode());
        var times = school.the(PracticeTimes.class);
        assertThat(times.of(ines, id)).isEmpty();

        school.clock().pass(Duration.ofMinutes(1));
        finishes(Duration.ofMinutes(2));
        finishes(Duration.ofMinutes(3));
        opens(wish(Which.ANYTHING, null));

        assertThat(times.of(ines, id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.learner()).isEqualTo(ada);
                    assertThat(one.times()).isEqualTo(2);
                    assertThat(one.spent()).isEqualTo(Duration.ofMinutes(5));
                });
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> times.of(olga, id));
        assertThat(
                        school.attemptRecords()
                                .whole(ada, school.module().key(), java.time.Instant.EPOCH))
                .isEmpty();
    }

    private void finishes(Duration after) {
        QuizTab tab = opens(wish(Which.ANYTHING, null));
        school.clock().pass(after);
        tab.finishes();
    }

    private QuizTab opens(PracticeWish wish) {
        return QuizTab.open(school, ada, practice.start(ada, wish, CommandId.fresh()));
    }

    private static PracticeWish wish(Which which, ModuleKey module) {
        return new PracticeWish(which, null, module, null, null, null, null, 10);
    }
}
