package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptState.Standing;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.TimeAllowed;
import org.palpate.attempt.json.PaperJson;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.Refused;
import org.palpate.quiz.Refused.Reason;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

@OnBothDatabases
class AttemptsTest {

    private final School school;
    private final Attempts attempts;
    private final PersonId ada;

    AttemptsTest(Database database) {
        school = database.emptySchool();
        attempts = school.attempts();
        ada = school.learner("Ada");
    }

    // Beginning

    @Test
    void anAttemptBeginsAtTheFirstQuestionWithNothingAnswered() {
        AttemptState page = school.atTheQuiz(ada).page();

        assertThat(page.position()).isZero();
        assertThat(page.size()).isEqualTo(school.module().quiz().size());
        assertThat(page.line()).containsOnly(Standing.OPEN);
        assertThat(page.response()).isEqualTo(Response.BLANK);
        assertThat(page.told().feedback()).isNull();
        assertThat(page.told().answer()).isNull();
        assertThat(page.finished()).isFalse();
        assertThat(page.lastSequence()).isEqualTo(1);
    }

    @Test
    void startingTwiceWithTheSameCommandIsOneAttempt() {
        var command = CommandId.fresh();
        AttemptId first = attempts.start(ada, quiz(), command);
        attempts.finish(ada, first, Command.after(attempts.see(ada, first)));

        assertThat(attempts.start(ada, quiz(), command)).isEqualTo(first);
        assertThat(attempts.of(ada)).hasSize(1);
    }

    @Test
    void whoHasAnOpenAttemptGoesOnWithIt() {
        AttemptId open = attempts.start(ada, quiz(), CommandId.fresh());

        assertThat(attempts.start(ada, quiz(), CommandId.fresh())).isEqualTo(open);
        assertThat(attempts.open(ada, quiz(), school.module().quiz().key()))
                .map(OwnSummary::id)
                .contains(open);
    }

    @RepeatedTest(5)
    void severalTabsThatStartAtOnceGetOneAttempt() {
        List<AttemptId> started =
                AtOnce.results(
                        AtOnce.times(4, () -> attempts.start(ada, quiz(), CommandId.fresh())));

        assertThat(new HashSet<>(started)).hasSize(1);
        assertThat(school.count("select count(*) from attempt")).isEqualTo(1);
        assertThat(school.count("select count(*) from attempt_event")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void oneStartSentSeveralTimesAtOnceIsOneAttempt() {
        var command = CommandId.fresh();

        List<AttemptId> started =
                AtOnce.results(AtOnce.times(4, () -> attempts.start(ada, quiz(), command)));

        assertThat(new HashSet<>(started)).hasSize(1);
        assertThat(school.count("select count(*) from attempt")).isEqualTo(1);
    }

    @Test
    void everybodyHasAnAttemptOfTheirOwn() {
        QuizTab adas = school.atTheQuiz(ada);
        QuizTab bens = school.atTheQuiz(school.learner("Ben"));

        assertThat(bens.attempt()).isNotEqualTo(adas.attempt());
        assertThat(adas.attempt().value()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void afterOneAttemptComesTheNextWithQuestionsNotSeenYet() {
        var seen = school.atTheQuiz(ada).finishes().attempt();

        QuizTab second = school.atTheQuiz(ada);

        assertThat(second.attempt()).isNotEqualTo(seen);
        assertThat(attempts.of(ada)).extracting(OwnSummary::number).containsExactly(1, 2);
        int bank = school.module().quiz().bank().size();
        int drawn = school.module().quiz().size();
        assertThat(questionsOf(second.attempt()))
                .filteredOn(question -> !questionsOf(seen).contains(question))
                .hasSizeGreaterThanOrEqualTo(Math.min(drawn, bank - drawn) / 2);
    }

    @Test
    void aQuizThatMayBeTakenOnceIsTakenOnce() {
        school.atTheQuiz(ada, school.testModule()).finishes();

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.atTheQuiz(ada, school.testModule()))
                .satisfies(why -> assertThat(why.sentence()).contains("once"));
        school.atTheQuiz(school.learner("Ben"), school.testModule());
    }

    @Test
    void whatHasNoQuizCannotBeTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        attempts.start(ada, school.moduleWithoutQuiz().key(), CommandId.fresh()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> attempts.start(ada, new ModuleKey("phrenology"), CommandId.fresh()));
    }

    // Answering

    @Test
    void aSavedAnswerIsThereOnEveryDevice() {
        QuizTab phone = school.atTheQuiz(ada).goesTo(2);
        Response given = phone.wrong();
        phone.saves(given);

        QuizTab laptop = school.atTheQuiz(ada);

        assertThat(laptop.page().position()).isEqualTo(2);
        assertThat(laptop.page().response()).isEqualTo(given);
        assertThat(laptop.page().line())
                .containsOnlyOnce(Standing.GIVEN)
                .doesNotContain(Standing.WRONG);
        assertThat(laptop.page().asked()).isEqualTo(phone.page().asked());
    }

    @Test
    void aRightAnswerIsSettledAndExplained() {
        QuizTab tab = school.atTheQuiz(ada).checksRight();

        assertThat(tab.page().closed()).isTrue();
        assertThat(tab.page().line().getFirst()).isEqualTo(Standing.RIGHT);
        assertThat(tab.page().told().feedback().explanation()).isNotBlank();
        assertThat(tab.page().told().answer()).isEqualTo(tab.right());
        assertRefused(Reason.CLOSED, tab::checksWrong);
    }

    @Test
    void whileTriesAreLeftTheAnswerIsNotGivenAway() {
        QuizTab tab = school.atTheQuiz(ada, school.practiceModule()).checksWrong();

        assertThat(tab.page().closed()).isFalse();
        assertThat(tab.page().told().feedback().rightAnswer()).isEmpty();
        assertThat(tab.page().told().feedback().explanation()).isEmpty();
        assertThat(tab.page().told().answer()).isNull();
    }

    @Test
    void aHintIsGivenOnceAskedForAndNoSooner() {
        QuizTab tab = school.atTheQuiz(ada, school.practiceModule());
        assertThat(tab.page().chances().hintsLeft()).isEqualTo(2);
        assertThat(tab.page().chances().hints()).isEmpty();

        tab.takesAHint();

        assertThat(tab.page().chances().hints())
                .containsExactly(tab.question().about().hints().getFirst());
    }

    @Test
    void theAnswerIsShownAfterTwoMissesAndTheLogKeepsThat() {
        QuizTab tab = school.atTheQuiz(ada, school.practiceModule());
        while (!(tab.question() instanceof MultipleResponse)) {
            tab.goesTo(tab.page().position() + 1);
        }
        var iliacus = new OptionKey("iliacus");
        tab.checks(new ChosenSet(Set.of(iliacus)));
        assertThat(tab.page().chances().mayReveal()).isFalse();
        assertRefused(Reason.TRY_FIRST, tab::hasTheAnswerShown);
        tab.checks(new ChosenSet(Set.of(iliacus, new OptionKey("sartorius"))));
        assertThat(tab.page().chances().mayReveal()).isTrue();
        assertThat(tab.page().told().feedback().soFar())
                .isEqualTo("1 of the 2 you chose is right: Sartorius.");
        assertThat(tab.page().told().answer()).isNull();

        tab.hasTheAnswerShown();

        assertThat(tab.page().closed()).isTrue();
        assertThat(tab.page().told().answer()).isEqualTo(tab.right());
        assertThat(tab.page().told().feedback().rightAnswer()).isNotEmpty();
        assertThat(tab.page().told().earned()).isZero();
        assertRefused(Reason.CLOSED, tab::checksRight);
        tab.finishes();
        AttemptResult result = attempts.result(ada, tab.attempt()).orElseThrow();
        assertThat(result.questions())
                .filteredOn(reviewed -> reviewed.given().revealed())
                .singleElement()
                .satisfies(question -> assertThat(question.told().fraction()).isZero());
        school.attemptRecords().rebuild(ada);
        assertThat(attempts.result(ada, tab.attempt()).orElseThrow().score().grade())
                .isEqualTo(result.score().grade());
        assertThat(school.count("select count(*) from attempt_event where kind = 'reveal'"))
                .isEqualTo(1);
    }

    @Test
    void aTestTellsNothingBeforeItsEnd() {
        QuizTab tab = school.atTheQuiz(ada, school.testModule());

        assertRefused(Reason.ONLY_IN_PRACTICE, tab::checksRight);
        tab.saves(tab.right());

        assertThat(tab.page().told().feedback()).isNull();
        assertThat(tab.page().told().answer()).isNull();
        assertThat(tab.page().line().getFirst()).isEqualTo(Standing.GIVEN);
        assertThat(attempts.result(ada, tab.attempt())).isEmpty();
    }

    @Test
    void theSameCommandTwiceIsDoneOnce() {
        QuizTab tab = school.atTheQuiz(ada);
        Command command = tab.command();
        QuestionKey question = tab.page().asked().key();

        AttemptState first =
                attempts.check(ada, tab.attempt(), command, question, tab.right(), null);
        AttemptState again =
                attempts.check(ada, tab.attempt(), command, question, tab.right(), null);

        assertThat(again).isEqualTo(first);
        assertThat(eventsOf(tab.attempt())).isEqualTo(2);
    }

    @Test
    void aCommandThatComesOnceMoreLaterChangesNothing() {
        QuizTab tab = school.atTheQuiz(ada);
        Command first = tab.command();
        QuestionKey question = tab.page().asked().key();
        Response kept = tab.right();
        attempts.save(ada, tab.attempt(), first, question, tab.wrong(), null);
        tab = tab.another().saves(kept);

        AttemptState replayed =
                attempts.save(ada, tab.attempt(), first, question, tab.wrong(), null);

        assertThat(replayed.elsewhere()).isFalse();
        assertThat(replayed.response()).isEqualTo(kept);
        assertThat(eventsOf(tab.attempt())).isEqualTo(3);
    }

    @RepeatedTest(3)
    void aDoubleClickIsDoneOnce() {
        QuizTab tab = school.atTheQuiz(ada);
        Command command = tab.command();
        Response right = tab.right();

        List<AttemptState> pages =
                AtOnce.results(
                        AtOnce.times(
                                3,
                                () ->
                                        attempts.check(
                                                ada,
                                                tab.attempt(),
                                                command,
                                                tab.page().asked().key(),
                                                right,
                                                null)));

        assertThat(new HashSet<>(pages)).hasSize(1);
        assertThat(eventsOf(tab.attempt())).isEqualTo(2);
    }

    @Test
    void aTabThatFellBehindDoesNothingAndIsToldSo() {
        QuizTab front = school.atTheQuiz(ada);
        QuizTab behind = front.another();
        Response kept = front.right();
        front.saves(kept);

        behind.saves(behind.wrong());

        assertThat(behind.page().elsewhere()).isTrue();
        assertThat(behind.page().response()).isEqualTo(kept);
        assertThat(eventsOf(front.attempt())).isEqualTo(2);

        behind.goesTo(1);
        assertThat(behind.page().elsewhere()).isFalse();
        assertThat(behind.page().position()).isEqualTo(1);
    }

    @Test
    void aCommandFromTheFutureIsNotDoneEither() {
        QuizTab tab = school.atTheQuiz(ada);

        AttemptState page =
                attempts.move(ada, tab.attempt(), new Command(CommandId.fresh(), 99), 1);

        assertThat(page.elsewhere()).isTrue();
        assertThat(page.position()).isZero();
    }

    @Test
    void whatTheAttemptRefusesLeavesNoTrace() {
        QuizTab tab = school.atTheQuiz(ada);
        var before = projection(tab.attempt());

        assertRefused(Reason.OUT_OF_RANGE, () -> tab.goesTo(99));
        assertRefused(Reason.NOTHING_TO_CHECK, () -> tab.checks(Response.BLANK));
        assertRefused(
                Reason.NOT_IN_PAPER,
                () ->
                        attempts.save(
                                ada,
                                tab.attempt(),
                                tab.command(),
                                new QuestionKey("not-drawn"),
                                tab.right(),
                                null));

        assertThat(projection(tab.attempt())).isEqualTo(before);
        assertThat(eventsOf(tab.attempt())).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofEightTabsThatCheckAQuestionAtOnceOneDoes() {
        QuizTab tab = school.atTheQuiz(ada);
        Response right = tab.right();
        QuestionKey question = tab.page().asked().key();

        List<AttemptState> pages =
                AtOnce.results(
                        AtOnce.each(
                                8,
                                thread ->
                                        () ->
                                                attempts.check(
                                                        ada,
                                                        tab.attempt(),
                                                        tab.command(),
                                                        question,
                                                        right,
                                                        null)));

        assertThat(pages).filteredOn(page -> !page.elsewhere()).hasSize(1);
        assertLogIsWhole(tab.attempt(), 2);
        assertProjectionIsWhatARebuildGives(tab.attempt());
    }

    @Test
    void eightTabsThatAllKeepAnsweringLoseAndDoubleNothing() {
        QuizTab tab = school.atTheQuiz(ada);
        int answersEach = 6;

        List<Integer> done =
                AtOnce.results(
                        AtOnce.each(
                                8,
                                thread ->
                                        () -> {
                                            QuizTab mine = tab.another();
                                            int acknowledged = 0;
                                            for (int i = 0; i < answersEach; ) {
                                                mine.goesOrSaves(i);
                                                if (!mine.page().elsewhere()) {
                                                    acknowledged++;
                                                    i++;
                                                }
                                            }
                                            return acknowledged;
                                        }));

        int acknowledged = done.stream().mapToInt(Integer::intValue).sum();
        assertThat(acknowledged).isEqualTo(8 * answersEach);
        assertLogIsWhole(tab.attempt(), 1 + acknowledged);
        assertProjectionIsWhatARebuildGives(tab.attempt());
    }

    @Test
    void aClassThatAnswersAtOnceIsNotHeldUp() {
        int learners = 40;
        List<QuizTab> tabs =
                IntStream.range(0, learners)
                        .mapToObj(i -> school.atTheQuiz(school.learner()))
                        .toList();

        AtOnce.results(
                AtOnce.each(
                        learners,
                        thread -> () -> tabs.get(thread).checksRight().goesTo(1).checksWrong()));

        tabs.forEach(tab -> assertLogIsWhole(tab.attempt(), 4));
    }

    // Finishing

    @Test
    void aFinishedAttemptHasItsResult() {
        QuizTab tab = school.atTheQuiz(ada).finishesWithRight(3);

        AttemptResult result = attempts.result(ada, tab.attempt()).orElseThrow();

        assertThat(tab.page().finished()).isTrue();
        assertThat(result.subject().number()).isEqualTo(1);
        assertThat(result.count(Outcome.RIGHT)).isEqualTo(3);
        assertThat(result.questions()).hasSize(tab.page().size());
        assertThat(result.questions().getFirst().told().answer()).isNotNull();
        assertThat(result.questions().getLast().given().response()).isEqualTo(Response.BLANK);
        assertThat(result.finishedAt()).isEqualTo(school.clock().instant());
        assertThat(result.score().grade())
                .isEqualTo(attempts.of(ada).getFirst().grade())
                .isPositive();
        assertThat(attempts.open(ada, quiz(), school.module().quiz().key())).isEmpty();
    }

    @Test
    void everythingRightIsAHundred() {
        QuizTab tab = school.atTheQuiz(ada);
        tab.finishesWithRight(tab.page().size());

        assertThat(attempts.result(ada, tab.attempt()).orElseThrow().score().grade())
                .isEqualTo(100);
        assertThat(attempts.result(ada, tab.attempt()).orElseThrow().passed()).isTrue();
    }

    @Test
    void nothingIsAcceptedAfterTheFinish() {
        QuizTab tab = school.atTheQuiz(ada).checksRight().goesTo(1);
        Response late = tab.right();
        tab.finishes();
        var before = projection(tab.attempt());
        int events = eventsOf(tab.attempt());

        for (Runnable act :
                List.<Runnable>of(
                        () -> tab.saves(late),
                        () -> tab.checks(late),
                        tab::takesAHint,
                        () -> tab.goesTo(0),
                        tab::finishes)) {
            assertRefused(Reason.FINISHED, act);
        }

        assertThat(projection(tab.attempt())).isEqualTo(before);
        assertThat(eventsOf(tab.attempt())).isEqualTo(events);
    }

    @Test
    void aFinishSentTwiceIsOne() {
        QuizTab tab = school.atTheQuiz(ada);
        Command command = tab.command();

        AttemptState first = attempts.finish(ada, tab.attempt(), command);
        AttemptState again = attempts.finish(ada, tab.attempt(), command);

        assertThat(again).isEqualTo(first);
        assertThat(eventsOf(tab.attempt())).isEqualTo(2);
    }

    @RepeatedTest(3)
    void ofAnAnswerAndAFinishAtOnceTheLogSaysWhichCameFirst() {
        QuizTab answering = school.atTheQuiz(ada);
        QuizTab finishing = answering.another();

        AtOnce.<Object>each(
                2, thread -> thread == 0 ? answering::checksRight : finishing::finishes);

        assertLogIsWhole(answering.attempt(), 2);
        assertProjectionIsWhatARebuildGives(answering.attempt());
    }

    // Time

    @Test
    void whenTheTimeIsUpWhatWasSavedCountsAndNothingMoreIsTaken() {
        QuizTab tab = school.atTheQuiz(ada, school.examModule());
        Instant deadline = tab.page().startedAt().plus(Duration.ofMinutes(10));
        assertThat(tab.page().deadline()).isEqualTo(deadline);
        school.clock().pass(Duration.ofMinutes(10).minusSeconds(1));
        tab.saves(tab.right()).goesTo(1);
        Response late = tab.right();

        school.clock().pass(Duration.ofSeconds(1));
        tab.saves(late);

        assertThat(tab.page().finished()).isTrue();
        OwnSummary summary = attempts.of(ada).getFirst();
        assertThat(summary.finishedAt()).isEqualTo(deadline);
        assertThat(summary.answered()).isEqualTo(1);
        assertRefused(Reason.FINISHED, () -> tab.saves(late));
    }

    @Test
    void aLearnersOwnTimeFactorMovesTheDeadline() {
        school.the(Accommodations.class)
                .give(school.instructor("Ines"), ada, new Accommodation(1.5, false, 0, 0));

        AttemptState page = school.atTheQuiz(ada, school.examModule()).page();

        assertThat(page.deadline()).isEqualTo(page.startedAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    void whoIsUntimedHasNoDeadline() {
        school.the(Accommodations.class)
                .give(school.instructor("Ines"), ada, new Accommodation(1, true, 0, 0));

        assertThat(school.atTheQuiz(ada, school.examModule()).page().deadline()).isNull();
    }

    @Test
    void anAttemptNobodyCameBackToEndedAtItsDeadline() {
        QuizTab tab = school.atTheQuiz(ada, school.examModule());
        Instant deadline = tab.page().deadline();
        school.clock().pass(Duration.ofDays(3));

        assertThat(attempts.result(ada, tab.attempt()).orElseThrow().finishedAt())
                .isEqualTo(deadline);
        assertThat(attempts.see(ada, tab.attempt()).finished()).isTrue();
        assertLogIsWhole(tab.attempt(), 2);
    }

    @Test
    void theSweeperFinishesWhatIsOverdueAndNothingElse() {
        QuizTab overdue = school.atTheQuiz(ada, school.examModule());
        QuizTab untimed = school.atTheQuiz(ada);
        school.clock().pass(Duration.ofMinutes(9));
        QuizTab inTime = school.atTheQuiz(school.learner("Ben"), school.examModule());
        school.clock().pass(Duration.ofMinutes(1));

        school.the(Sweeper.class).round();

        assertThat(school.rows("select public_id from attempt where finished_at is not null"))
                .extracting(row -> row.get("public_id"))
                .containsExactly(overdue.attempt().value());
        assertThat(inTime.another().page().finished()).isFalse();
        assertThat(untimed.another().page().finished()).isFalse();
    }

    @RepeatedTest(3)
    void howeverManyNoticeTheDeadlineAtOnceItIsOneFinish() {
        QuizTab tab = school.atTheQuiz(ada, school.examModule());
        school.clock().pass(Duration.ofMinutes(11));

        AtOnce.results(
                AtOnce.<Object>each(
                        6,
                        thread ->
                                switch (thread % 3) {
                                    case 0 -> () -> attempts.see(ada, tab.attempt());
                                    case 1 -> () -> attempts.result(ada, tab.attempt());
                                    default ->
                                            () -> {
                                                school.the(Sweeper.class).round();
                                                return true;
                                            };
                                }));

        assertLogIsWhole(tab.attempt(), 2);
        assertProjectionIsWhatARebuildGives(tab.attempt());
    }

    @Test
    void whoComesBackAfterTheDeadlineIsNotShutOutOfTheNextAttempt() {
        AttemptId first = school.atTheQuiz(ada, school.examModule()).attempt();
        school.clock().pass(Duration.ofDays(1));

        QuizTab next = school.atTheQuiz(ada, school.examModule());

        assertThat(attempts.see(ada, first).finished()).isTrue();
        assertThat(next.attempt()).isNotEqualTo(first);
        assertThat(next.page().finished()).isFalse();
    }

    // Whose

    @Test
    void anotherPersonsAttemptIsAsUnknownAsOneThatIsNotThere() {
        QuizTab adas = school.atTheQuiz(ada);
        var nowhere = new AttemptId("AAAAAAAAAAAAAAAAAAAAAA");
        QuestionKey question = adas.page().asked().key();
        Response right = adas.right();

        for (PersonId stranger :
                List.of(
                        school.learner("Ben"),
                        school.instructor("Ines"),
                        school.administrator("Head"),
                        school.guest())) {
            for (Consumer<AttemptId> look :
                    List.<Consumer<AttemptId>>of(
                            id -> attempts.see(stranger, id),
                            id -> attempts.result(stranger, id),
                            id ->
                                    attempts.save(
                                            stranger, id, adas.command(), question, right, null),
                            id ->
                                    attempts.check(
                                            stranger, id, adas.command(), question, right, null),
                            id -> attempts.hint(stranger, id, adas.command(), question),
                            id -> attempts.move(stranger, id, adas.command(), 1),
                            id -> attempts.finish(stranger, id, adas.command()))) {
                assertUnknown(adas.attempt(), look);
                assertUnknown(nowhere, look);
            }
            assertThat(attempts.of(stranger)).isEmpty();
            assertThat(attempts.open(stranger, quiz(), school.module().quiz().key())).isEmpty();
        }
        assertThat(eventsOf(adas.attempt())).isEqualTo(1);
    }

    // Records

    @Test
    void aRebuildLeavesEveryProjectedValueAsItWas() {
        school.atTheQuiz(ada).finishesWithRight(5);
        school.atTheQuiz(ada)
                .checksWrong()
                .goesTo(3)
                .checksRight()
                .goesTo(1)
                .takesAHintIfThereIsOne();
        school.atTheQuiz(ada, school.examModule()).saves(Response.BLANK);
        school.clock().pass(Duration.ofHours(1));
        school.the(Sweeper.class).round();

        attempts.of(ada).forEach(attempt -> assertProjectionIsWhatARebuildGives(attempt.id()));
        assertThat(attempts.of(ada)).hasSize(3);
    }

    @Test
    void aSpoiltProjectionIsRebuiltFromTheLog() {
        QuizTab tab = school.atTheQuiz(ada).finishesWithRight(4);
        var before = projection(tab.attempt());
        school.spoil(
                "update attempt set last_sequence = 1, answered = 0, earned = 0, possible = 0, grade = 0, finished_at = null");

        school.attemptRecords().rebuild(ada);

        assertThat(projection(tab.attempt())).isEqualTo(before);
    }

    @Test
    void recordsOfAClassHoldWhatItsLearnersDidSinceInItsModules() {
        PersonId ben = school.learner("Ben");
        school.atTheQuiz(ada).finishes();
        school.clock().pass(Duration.ofDays(1));
        Instant since = school.clock().instant();
        AttemptId counted = school.atTheQuiz(ada).finishes().attempt();
        school.atTheQuiz(ada, school.testModule());
        school.atTheQuiz(school.learner("Carla"));

        var records = school.attemptRecords().since(List.of(ada, ben), Set.of(quiz()), since);

        assertThat(records).extracting(AttemptSummary::id).containsExactly(counted);
        assertThat(school.attemptRecords().since(List.of(), Set.of(quiz()), since)).isEmpty();
        assertThat(school.attemptRecords().since(List.of(ada), Set.of(), since)).isEmpty();
    }

    private ModuleKey quiz() {
        return school.module().key();
    }

    private List<String> questionsOf(AttemptId id) {
        String paper =
                (String)
                        school.rows("select paper from attempt where public_id = ?", id.value())
                                .getFirst()
                                .get("paper");
        return PaperJson.read(paper).questions().stream().map(QuestionKey::value).toList();
    }

    private int eventsOf(AttemptId id) {
        return school.count(
                "select count(*) from attempt_event e join attempt a on a.id = e.attempt_id where a.public_id = ?",
                id.value());
    }

    private Map<String, Object> projection(AttemptId id) {
        return school.rows("select * from attempt where public_id = ?", id.value()).getFirst();
    }

    private void assertLogIsWhole(AttemptId id, int length) {
        var sequences =
                school.rows(
                        "select e.sequence from attempt_event e join attempt a on a.id = e.attempt_id where a.public_id = ?"
                                + " order by e.sequence",
                        id.value());
        assertThat(sequences)
                .extracting(row -> row.get("sequence"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, length).boxed().toList());
    }

    private void assertProjectionIsWhatARebuildGives(AttemptId id) {
        var before = projection(id);
        school.attemptRecords().rebuild(ada);
        assertThat(projection(id)).isEqualTo(before);
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertUnknown(AttemptId id, Consumer<AttemptId> look) {
        assertThatExceptionOfType(UnknownAttempt.class)
                .isThrownBy(() -> look.accept(id))
                .withMessageContaining(id.value());
    }

    // Commands of which the page never learned whether they were done

    @Test
    void whatThePageItselfDidUnknowinglyIsNotTakenForAnotherTabs() {
        QuizTab tab = school.atTheQuiz(ada);
        Command lost = tab.command();
        attempts.save(ada, tab.attempt(), lost, tab.page().asked().key(), tab.wrong(), null);

        Command next = new Command(CommandId.fresh(), tab.page().lastSequence(), Set.of(lost.id()));
        AttemptState after =
                attempts.save(
                        ada, tab.attempt(), next, tab.page().asked().key(), tab.right(), null);
        assertThat(after.elsewhere()).isFalse();
        assertThat(after.response()).isEqualTo(tab.right());
    }

    @Test
    void whatWasInDoubtAndNeverDoneChangesNothing() {
        QuizTab tab = school.atTheQuiz(ada);
        Command next =
                new Command(
                        CommandId.fresh(), tab.page().lastSequence(), Set.of(CommandId.fresh()));
        AttemptState after =
                attempts.save(
                        ada, tab.attempt(), next, tab.page().asked().key(), tab.right(), null);
        assertThat(after.elsewhere()).isFalse();
    }

    @Test
    void anotherTabsDoingIsSeenAlsoBehindWhatIsInDoubt() {
        QuizTab tab = school.atTheQuiz(ada);
        Command lost = tab.command();
        attempts.save(ada, tab.attempt(), lost, tab.page().asked().key(), tab.wrong(), null);
        tab.another().saves(tab.right());

        Command next = new Command(CommandId.fresh(), tab.page().lastSequence(), Set.of(lost.id()));
        AttemptState after =
                attempts.save(
                        ada, tab.attempt(), next, tab.page().asked().key(), tab.wrong(), null);
        assertThat(after.elsewhere()).isTrue();
        assertThat(after.response()).isEqualTo(tab.right());
    }

    @Test
    void theTimeSaidBeforeIsTheTimeThereIs() {
        TimeAllowed said = attempts.checkStart(ada, school.examModule().key(), null);
        QuizTab exam = school.atTheQuiz(ada, school.examModule());
        assertThat(said.until()).isEqualTo(exam.page().deadline());
        assertThat(said.length()).isEqualTo(Duration.ofMinutes(10));
        assertThat(said.cut()).isFalse();
    }
}
