package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.PastAttempts.Past;
import org.palpate.attempt.PastAttempts.Story;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Typed;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** What is written with a finish is what the log tells, whatever happened to the attempt. */
@OnBothDatabases
class AnswerRowsTest {

    private static final String ALL = "select * from attempt_answer order by attempt_id, place";

    private final School school;
    private final PersonId ada;
    private final PersonId ines;

    AnswerRowsTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
        ines = school.instructor("Ines");
    }

    @Test
    void everyQuizAndEveryTypeOfQuestionIsToldBackByTheLog() {
        Set<Class<?>> types = new HashSet<>();
        for (LearningModule module : quizzes()) {
            for (int seed = 1; seed <= 4; seed++) {
                takes(module, seed);
            }
            module.quiz().bank().forEach(question -> types.add(question.getClass()));
        }

        assertThat(types)
                .as("every type of question is in some quiz")
                .containsAll(List.of(Question.class.getPermittedSubclasses()));
        assertRowsAreWhatTheLogTells();
    }

    @Test
    void anAttemptThatGoesOnHasNoRows() {
        school.atTheQuiz(ada).checksRight();

        assertThat(school.rows(ALL)).isEmpty();
    }

    @Test
    void aFinishWritesOneRowForEachQuestion() {
        QuizTab tab = school.atTheQuiz(ada).finishesWithRight(3);

        List<Map<String, Object>> rows = school.rows(ALL);
        assertThat(rows).hasSize(school.module().quiz().size());
        assertThat(rows.subList(0, 3))
                .allSatisfy(row -> {
                    assertThat(row.get("fraction")).isEqualTo(1.0);
                    assertThat((String) row.get("response")).startsWith("{").endsWith("}");
                });
        assertThat(rows.getLast()).containsEntry("response", null).containsEntry("fraction", 0.0);
        assertThat(tab.page().finished()).isTrue();
        assertRowsAreWhatTheLogTells();
    }

    /** Else whoever sends such an answer has an attempt that nothing can finish. */
    @Test
    void theLargestAnswerThereIsFitsItsRow() {
        QuizTab tab = school.atTheQuiz(ada, school.testModule());
        Map<String, String> gaps = new HashMap<>();
        for (int gap = 0; gap < 200; gap++) {
            gaps.put((char) (' ' + gap % 90) + "\u0001".repeat(78) + gap / 90, "\u0002".repeat(50));
        }

        tab.saves(new Filled(gaps)).finishes();

        assertThat(tab.page().finished()).isTrue();
        assertRowsAreWhatTheLogTells();
    }

    @Test
    void whatTimeEndedAndWhatWasTriedTwiceIsToldBack() {
        school.atTheQuiz(ada, school.examModule()).goesTo(1).saves(Response.BLANK);
        school.atTheQuiz(ada, school.practiceModule())
                .takesAHintIfThereIsOne()
                .checksWrong()
                .checksRight()
                .goesTo(2)
                .checksWrong()
                .finishes();
        school.clock().pass(Duration.ofHours(1));
        school.the(Sweeper.class).round();

        assertThat(school.count("select count(distinct attempt_id) from attempt_answer"))
                .isEqualTo(2);
        assertRowsAreWhatTheLogTells();
    }

    @Test
    void markingAgainRewritesThem() {
        LearningModule module = school.testModule();
        Question question = module.quiz().bank().getFirst();
        takes(module, 1);
        takes(module, 2);
        Regrades regrades = school.the(Regrades.class);
        List<Map<String, Object>> before = school.rows(ALL);
        String whole =
                "select count(*) from attempt_answer where fraction = 1 and question_key = ?";
        int earned = school.count(whole, question.key().value());

        ChangedKey full =
                regrades.fix(ines, plan(module, question, new KeyFix.FullMarks("Unclear.")));
        assertThat(school.count(whole, question.key().value())).isEqualTo(2).isNotEqualTo(earned);
        assertRowsAreWhatTheLogTells();

        regrades.undo(ines, full.id());
        assertThat(school.rows(ALL)).isEqualTo(before);

        regrades.fix(ines, plan(module, question, new KeyFix.Voided("Not taught.")));
        assertThat(school.count("select count(*) from attempt_answer where counts = false"))
                .isEqualTo(2);
        assertRowsAreWhatTheLogTells();
    }

    @Test
    void earlierAttemptsGetTheirsAtTheStart() {
        takes(school.practiceModule(), 1);
        takes(school.testModule(), 2);
        school.atTheQuiz(ada, school.examModule());
        List<Map<String, Object>> written = school.rows(ALL);
        school.spoil("delete from attempt_answer");
        school.spoil(
                "insert into attempt_without_answers select id from attempt where finished_at is not null");

        school.the(EarlierAnswers.class).afterSingletonsInstantiated();

        assertThat(school.rows(ALL)).isNotEmpty().isEqualTo(written);
        assertThat(school.count("select count(*) from attempt_without_answers")).isZero();
    }

    @Test
    void anEarlierAttemptThatCannotBeReadHidesNoOther() {
        takes(school.practiceModule(), 1);
        takes(school.testModule(), 2);
        int all = school.count("select count(distinct attempt_id) from attempt_answer");
        school.spoil("delete from attempt_answer");
        school.spoil(
                "insert into attempt_without_answers select id from attempt where finished_at is not null");
        school.spoil(
                "update attempt_event set kind = 'unheard-of' where kind = 'start'"
                        + " and attempt_id = (select id from attempt order by id limit 1)");

        school.the(EarlierAnswers.class).afterSingletonsInstantiated();

        assertThat(school.count("select count(distinct attempt_id) from attempt_answer"))
                .isEqualTo(all - 1);
        assertThat(school.count("select count(*) from attempt_without_answers")).isEqualTo(1);
    }

    private List<LearningModule> quizzes() {
        List<LearningModule> found =
                school.modules().all().stream().filter(module -> module.quiz() != null).toList();
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private static Regrades.Plan plan(LearningModule module, Question question, KeyFix keyFix) {
        return new Regrades.Plan(module.key(), question.key(), keyFix, false);
    }

    /** The whole quiz, some answers right, some wrong, some of no use, some missing. */
    private void takes(LearningModule module, int seed) {
        school.clock().pass(Duration.ofMinutes(1));
        school.the(PastAttempts.class)
                .bringIn(
                        ada,
                        module.key(),
                        Story.whole(
                                seed,
                                school.clock().instant(),
                                Duration.ofMillis(1234L * seed),
                                question -> answer(question, seed)));
    }

    private static Past answer(Question question, int seed) {
        Certainty certainty = Certainty.values()[seed % Certainty.values().length];
        return switch (Math.floorMod(question.key().value().hashCode() + seed, 4)) {
            case 0 -> new Past(Response.BLANK, null);
            case 1 -> new Past(new Typed("nothing of the kind"), certainty);
            default -> new Past(ModelAnswer.of(question), seed % 2 == 0 ? certainty : null);
        };
    }

    private void assertRowsAreWhatTheLogTells() {
        List<Map<String, Object>> written = school.rows(ALL);
        assertThat(written).isNotEmpty();
        assertThat(read()).isEqualTo(told());
        school.attemptRecords().rebuild(ada);
        assertThat(school.rows(ALL)).as("rebuilt from what is there").isEqualTo(written);
        school.spoil("delete from attempt_answer");
        school.attemptRecords().rebuild(ada);
        assertThat(school.rows(ALL)).as("rebuilt from nothing").isEqualTo(written);
    }

    /** As statistics count the rows. */
    private List<List<Answered>> read() {
        AnswerQueries queries = school.the(AnswerQueries.class);
        return finished((log, attempt) ->
                queries.rows(List.of(attempt.id())).stream()
                        .map(row -> row.toAnswered(log.replay(attempt).quiz()))
                        .toList());
    }

    /** As the log tells it. */
    private List<List<Answered>> told() {
        return finished((log, attempt) -> Answered.of(log.replay(attempt), log.steps(attempt)));
    }

    private List<List<Answered>> finished(Reader reader) {
        List<List<Answered>> all = new ArrayList<>();
        school
                .the(AttemptRepository.class)
                .findByLearnerIdOrderByStartedAtAscNumberAsc(ada.value())
                .stream()
                .filter(StoredAttempt::isFinished)
                .forEach(attempt -> all.add(reader.read(school.the(AttemptLog.class), attempt)));
        return all;
    }

    private interface Reader {

        List<Answered> read(AttemptLog log, StoredAttempt attempt);
    }
}
