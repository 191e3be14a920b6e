package org.palpate.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Refused;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Ten minutes a day, as long as promised, counted once, and the same in every tab. */
@OnBothDatabases
class DailyRecallTest {

    private static final int MOST_FOR_AN_ANSWER = 8;
    private static final int MOST_FOR_A_PAGE = 30;
    private static final int MANY = 10_000;

    private final School school;
    private final Database database;
    private final PersonId ada;
    private final ModuleKey module;

    DailyRecallTest(Database database) {
        this.database = database;
        school = database.emptySchool();
        ada = school.learner("Ada");
        module = school.module().key();
    }

    @Test
    void whoHasMetNothingIsAskedNothing() {
        RecallTab tab = RecallTab.open(school, ada);

        assertThat(tab.page().isOver()).isTrue();
        assertThat(tab.page().session()).isNull();
        assertThat(tab.page().more()).isFalse();
        assertThat(offer(Set.of()).questions()).isZero();
        assertThat(offer(Set.of(module)).questions()).isPositive();
    }

    @Test
    void whatIsOfferedIsWhatIsAsked() {
        RecallOffer offer = offer(Set.of(module));
        assertThat(school.count("select count(*) from recall_session")).isZero();

        RecallTab tab = RecallTab.open(school, ada, module);

        assertThat(tab.page().left()).isEqualTo(offer.questions());
        assertThat(offer.about()).isBetween(1, 10);
        assertThat(offer.begun()).isFalse();
        tab.answers(true);
        assertThat(offer(Set.of(module)))
                .satisfies(now -> {
                    assertThat(now.begun()).isTrue();
                    assertThat(now.answered()).isEqualTo(1);
                    assertThat(now.questions()).isEqualTo(offer.questions() - 1);
                });
    }

    @Test
    void aMissedQuestionComesBackInTheSession() {
        RecallTab tab = RecallTab.open(school, ada, module);
        CardKey missed = tab.page().question().card();
        int left = tab.page().left();

        RecallAnswer answer = tab.answers(false);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        RecallAnswer.Kept.class,
                        kept -> {
                            assertThat(kept.comesBack()).isTrue();
                            assertThat(kept.feedback().mark().isRight()).isFalse();
                            assertThat(kept.feedback().explanation()).isNotEmpty();
                        });
        assertThat(tab.page().left()).isEqualTo(left);
        int between = 0;
        while (!tab.page().question().card().equals(missed)) {
            tab.answers(true);
            between++;
        }
        assertThat(between).as("three, or where its lesson meets no like").isBetween(3, left);
        assertThat(tab.page().question().comesBack()).isTrue();
    }

    @Test
    void itEndsWithinThePromisedMinutesAndThenOffersFiveMore() {
        for (int minutes : new int[] {5, 30}) {
            PersonId ben = school.learner();
            ModuleKey[] all =
                    school.modules().all().stream()
                            .map(LearningModule::key)
                            .toArray(ModuleKey[]::new);
            RecallTab tab = RecallTab.open(school, ben, all).wants(minutes);
            assertThat(tab.page().minutes()).isEqualTo(minutes);
            var began = school.clock().instant();
            int asked = 0;
            while (!tab.page().isOver()) {
                tab.answers(asked++ % 2 == 0);
            }
            assertThat(Duration.between(began, school.clock().instant()))
                    .isLessThanOrEqualTo(Duration.ofMinutes(minutes).plusSeconds(30));
            assertThat(tab.page().more()).isTrue();

            tab.wantsFiveMore();
            assertThat(tab.page().left()).isEqualTo(DailyRecall.MORE);
            assertThat(tab.page().answered()).isZero();
        }
        assertThatThrownBy(() -> door().settle(ada, 4, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMinutesAreKept() {
        RecallTab.open(school, ada, module).wants(20);
        school.clock().pass(Duration.ofDays(1));

        assertThat(RecallTab.open(school, ada, module).page().minutes()).isEqualTo(20);
    }

    @Test
    void twoTabsAreOneSessionAndACommandIsOneAnswer() throws Exception {
        RecallTab tab = RecallTab.open(school, ada, module);
        RecallTab other = RecallTab.open(school, ada, module);
        assertThat(other.page()).usingRecursiveComparison().isEqualTo(tab.page());
        CommandId command = CommandId.fresh();

        RecallAnswer first = tab.sends(command, false);
        assertThat(tab.sends(command, true)).as("the first result").isEqualTo(first);
        assertThat(other.sends(CommandId.fresh(), true)).isInstanceOf(RecallAnswer.GoneOn.class);

        assertThat(school.count("select count(*) from recall_answer")).isEqualTo(1);
        assertThat(other.reloads().page())
                .usingRecursiveComparison()
                .isEqualTo(tab.reloads().page());
    }

    @Test
    void manyTabsAtOnceMakeOneSessionAndOneAnswer() throws Exception {
        List<RecallTab> tabs =
                AtOnce.results(AtOnce.times(6, () -> RecallTab.open(school, ada, module)));
        assertThat(tabs.stream().map(tab -> tab.page().session()).distinct()).hasSize(1);

        CommandId command = CommandId.fresh();
        AtOnce.results(AtOnce.times(6, () -> tabs.getFirst().sends(command, true)));

        assertThat(school.count("select count(*) from recall_session")).isEqualTo(1);
        assertThat(school.count("select count(*) from recall_answer")).isEqualTo(1);
        assertThat(school.the(Cards.class).of(ada)).hasSize(1);
    }

    @Test
    void anAnswerAfterMidnightIsKeptInTheSessionItBelongsTo() {
        RecallTab tab = RecallTab.open(school, ada, module);
        school.clock().pass(Duration.ofHours(20));

        assertThat(tab.sends(CommandId.fresh(), true)).isInstanceOf(RecallAnswer.Kept.class);
        assertThat(tab.reloads().page().place()).as("a new day, a new session").isZero();
    }

    @Test
    void noLessonIsAskedTwiceInARow() {
        ModuleKey[] all =
                school.modules().all().stream().map(LearningModule::key).toArray(ModuleKey[]::new);
        RecallTab tab = RecallTab.open(school, ada, all);
        String before = "";
        while (!tab.page().isOver()) {
            String lesson =
                    tab.page().question().card().module()
                            + tab.question().about().section().replaceAll("#.*", "");
            assertThat(lesson).isNotEqualTo(before);
            before = lesson;
            tab.answers(true);
        }
    }

    /** Two weeks later the session is as long as ever, and nothing counts up what was left. */
    @Test
    void afterDaysAwayTheSessionIsAsLongAsPromised() {
        ModuleKey[] all =
                school.modules().all().stream().map(LearningModule::key).toArray(ModuleKey[]::new);
        int first = RecallTab.open(school, ada, all).page().left();
        for (int day = 0; day < 5; day++) {
            RecallTab tab = RecallTab.open(school, ada, all);
            while (!tab.page().isOver()) {
                tab.answers(true);
            }
            school.clock().pass(Duration.ofDays(1));
        }
        school.clock().pass(Duration.ofDays(14));

        RecallOffer offer = offer(Set.of(all));
        assertThat(offer.about()).isLessThanOrEqualTo(10);
        assertThat(offer.questions()).isBetween(1, 2 * first);
        RecallTab tab = RecallTab.open(school, ada, all);
        assertThat(known(tab)).as("what is due comes before what is new").isTrue();
    }

    private boolean known(RecallTab tab) {
        return school.the(Cards.class).of(ada).stream()
                .anyMatch(card -> card.key().equals(tab.page().question().card()));
    }

    @Test
    void anAnswerInAFormThatCannotBeMarkedCostsNothing() {
        RecallTab tab = RecallTab.open(school, ada, module);

        assertThatThrownBy(() ->
                        door().answer(
                                        ada,
                                        CommandId.fresh(),
                                        tab.page().session(),
                                        0,
                                        tab.page().question().card(),
                                        Response.BLANK,
                                        null,
                                        Duration.ZERO))
                .isInstanceOf(Refused.class);
        assertThat(school.count("select count(*) from recall_answer")).isZero();
    }

    @Test
    void anotherPersonsSessionIsNotFound() {
        RecallTab tab = RecallTab.open(school, ada, module);

        assertThat(
                        door().answer(
                                        school.learner(),
                                        CommandId.fresh(),
                                        tab.page().session(),
                                        0,
                                        tab.page().question().card(),
                                        ModelAnswer.of(tab.question()),
                                        null,
                                        Duration.ZERO))
                .isInstanceOf(RecallAnswer.GoneOn.class);
        assertThat(school.count("select count(*) from recall_answer")).isZero();
    }

    @Test
    void aModuleThatHasLeftTheSchoolIsAskedNoMore() {
        RecallTab tab = RecallTab.open(school, ada, module);
        assertThat(tab.page().isOver()).isFalse();
        school.losesItsCourses();
        try {
            assertThat(tab.reloads().page().isOver()).isTrue();
        } finally {
            school.readsItsCourses();
        }
    }

    @Test
    void anAnswerAndThePagesNeedFewStatementsWhateverIsKept() {
        answersMany();
        RecallTab tab = RecallTab.open(school, ada, module);
        Question question = tab.question();

        int answer =
                statements(() ->
                        door().answer(
                                        ada,
                                        CommandId.fresh(),
                                        tab.page().session(),
                                        tab.page().place(),
                                        tab.page().question().card(),
                                        ModelAnswer.of(question),
                                        Certainty.SURE,
                                        Duration.ofSeconds(5)));

        assertThat(answer).isLessThanOrEqualTo(MOST_FOR_AN_ANSWER);
        assertThat(statements(() -> door().see(ada, Set.of(module))))
                .isLessThanOrEqualTo(MOST_FOR_A_PAGE);
        assertThat(statements(() -> offer(Set.of(module)))).isLessThanOrEqualTo(MOST_FOR_A_PAGE);
        assertThat(statements(() -> school.the(Cards.class).of(ada)))
                .isLessThanOrEqualTo(MOST_FOR_A_PAGE);
    }

    private int statements(Supplier<?> work) {
        Statistics statistics =
                school.the(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        assertThat(work.get()).isNotNull();
        int count = (int) (statistics.getPrepareStatementCount() - before);
        statistics.setStatisticsEnabled(false);
        return count;
    }

    /** Ten thousand answers to every question there is, behind the doors, and their cards. */
    private void answersMany() {
        RecallTab.open(school, ada);
        List<String> questions = new ArrayList<>();
        for (LearningModule one : school.modules().all()) {
            one.questions()
                    .filter(question -> one.homeOf(question.key()).equals(one.key()))
                    .forEach(question ->
                            questions.add(
                                    "('%s', '%s', cast('%s' as uuid), '%s')"
                                            .formatted(
                                                    one.key().value(),
                                                    question.key().value(),
                                                    one.revision().value(),
                                                    QuestionTypes.of(question))));
        }
        String series =
                database == Database.H2
                        ? "(select x as n from system_range(1, %d)) s"
                        : "(select n from generate_series(1, %d) as series (n)) s";
        String fresh = database == Database.H2 ? "random_uuid()" : "gen_random_uuid()";
        school.spoil(
                """
                insert into recall_answer (learner_id, command_id, at, origin, module_key, question_key,
                    revision_id, question_type, seconds, fraction, counts, rating)
                select cast('%s' as uuid), %s, timestamp with time zone '2026-01-01 08:00:00+00:00', 'CHECK',
                    q.module_key, q.question_key, q.revision_id, q.question_type, 20, 1, true, 'GOOD'
                from (values %s) as q (module_key, question_key, revision_id, question_type), %s
                """
                        .formatted(
                                ada.value(),
                                fresh,
                                String.join(", ", questions),
                                series.formatted(MANY / questions.size() + 1)));
        assertThat(school.count("select count(*) from recall_answer")).isGreaterThanOrEqualTo(MANY);
        school.the(Cards.class).rebuild(ada);
        assertThat(school.the(Cards.class).of(ada)).hasSize(questions.size());
    }

    private RecallOffer offer(Set<ModuleKey> met) {
        return door().offer(
                        ada,
                        met,
                        school.the(VisibleModules.class).all(ada).stream()
                                .map(LearningModule::key)
                                .collect(Collectors.toSet()));
    }

    private DailyRecall door() {
        return school.the(DailyRecall.class);
    }
}
