package org.palpate.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.PastAttempts;
import org.palpate.attempt.PastAttempts.Past;
import org.palpate.attempt.PastAttempts.Story;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A card is told by everything its learner answered and may be told of, and by nothing else. */
@OnBothDatabases
class CardsTest {

    private static final String CARDS =
            "select * from recall_card order by learner_id, module_key, question_key";

    private static final String ONCE_CLOSED = "pass-mark: 70\nreview: {right-after: [own-answers]}";

    private final School school;
    private final PersonId ines;
    private final PersonId ada;

    CardsTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        ada = school.learner("Ada");
    }

    @AfterEach
    void asItWas() {
        if (school.modules().offered(new ModuleKey("final-check")).isEmpty()) {
            school.readsItsCourses();
        }
    }

    @Test
    void aFinishedQuizMakesACardForEachQuestionThatWasAnswered() {
        QuizTab tab = school.atTheQuiz(ada).finishesWithRight(3);

        assertThat(cards()).hasSize(3);
        assertThat(cards())
                .allSatisfy(card -> {
                    assertThat(card.answers()).isEqualTo(1);
                    assertThat(card.last()).isEqualTo(Rating.GOOD);
                    assertThat(card.card().due()).isAfter(school.clock().instant());
                });
        assertThat(school.the(Cards.class).of(ines)).isEmpty();
        assertThat(tab.page().finished()).isTrue();
    }

    @Test
    void whatGoesOnMakesNoCard() {
        school.atTheQuiz(ada).checksRight();

        assertThat(cards()).isEmpty();
    }

    @Test
    void whatATestStillHidesMakesNoCardUntilItMayBeSeen() {
        school.rewritesQuiz(school.testModule(), "pass-mark: 70", ONCE_CLOSED);
        assignTheTest(school.clock().instant().plus(Duration.ofDays(1)));
        QuizTab tab = school.atTheQuiz(ada, school.testModule());
        Instant finished = school.clock().instant();
        tab.saves(tab.right()).finishes();

        school.clock().pass(Duration.ofHours(1));
        school.the(IntakeRounds.class).round();
        assertThat(cards()).isEmpty();
        assertThat(progress().hidden()).isEqualTo(1);

        school.clock().pass(Duration.ofDays(2));
        school.the(IntakeRounds.class).round();
        assertThat(school.rows(CARDS)).hasSize(1);
        assertThat(cards().getFirst().card().lastAnswered())
                .as("it was answered then, not when it was shown")
                .isEqualTo(finished);
        assertThat(progress().hidden()).isZero();
    }

    @Test
    void aBorrowedQuestionIsTheSameCardAsAtHome() {
        LearningModule borrower = offered("final-check");
        QuestionKey borrowed =
                borrower.quiz().bank().stream()
                        .map(Question::key)
                        .filter(key -> !borrower.homeOf(key).equals(borrower.key()))
                        .findFirst()
                        .orElseThrow();
        LearningModule home = offered(borrower.homeOf(borrowed).value());
        Question question = home.question(borrowed).orElseThrow();

        keeps(borrower, borrowed, ModelAnswer.of(question));
        school.clock().pass(Duration.ofDays(1));
        keeps(home, borrowed, ModelAnswer.of(question));

        assertThat(cards()).hasSize(1);
        assertThat(cards().getFirst().key()).isEqualTo(CardKey.of(home.key(), borrowed));
        assertThat(cards().getFirst().answers()).isEqualTo(2);
    }

    @Test
    void toldStepByStepAndToldAnewTheyAreTheSame() {
        LearningModule usual = school.module();
        takes(offered("final-check"), 1);
        takes(usual, 3);
        school.rewritesQuiz(school.testModule(), "pass-mark: 70", ONCE_CLOSED);
        assignTheTest(school.clock().instant().plus(Duration.ofDays(3)));
        QuizTab test = school.atTheQuiz(ada, school.testModule());
        test.saves(test.right()).finishes();
        takes(school.practiceModule(), 2);
        assertThat(cards()).isNotEmpty();
        for (int day = 0; day < 6; day++) {
            RecallTab tab = RecallTab.open(school, ada);
            for (int i = 0; i < 5 && !tab.page().isOver(); i++) {
                tab.answers((day + i) % 3 != 0);
            }
            keeps(
                    school.testModule(),
                    test.question().key(),
                    day % 2 == 0
                            ? ModelAnswer.of(test.question())
                            : RecallTab.wrong(test.question()));
            turns(usual, day % 2 == 0);
            if (day == 2) {
                takes(school.practiceModule(), 7);
            }
            school.clock().pass(Duration.ofDays(1));
            school.the(IntakeRounds.class).round();
        }
        List<Map<String, Object>> stepByStep = school.rows(CARDS);
        assertThat(stepByStep.size()).isGreaterThan(20);
        assertThat(stepByStep)
                .anySatisfy(row -> assertThat((int) row.get("answers")).isGreaterThan(4));

        school.the(Cards.class).rebuild(ada);
        assertThat(school.rows(CARDS)).isEqualTo(stepByStep);

        school.spoil("delete from recall_card");
        school.spoil("delete from recall_told");
        school.the(Cards.class).rebuild(ada);
        assertThat(school.rows(CARDS)).as("from nothing").isEqualTo(stepByStep);
    }

    @Test
    void aFixedKeyFixesTheCards() {
        LearningModule module = school.testModule();
        Question question = module.quiz().bank().getFirst();
        school.the(PastAttempts.class)
                .bringIn(
                        ada,
                        module.key(),
                        Story.whole(
                                1,
                                school.clock().instant(),
                                Duration.ofSeconds(10),
                                asked -> new Past(RecallTab.wrong(asked), null)));
        school.clock().pass(Duration.ofDays(1));
        keeps(module, question.key(), RecallTab.wrong(question));
        LearnersCard before = card(module, question);
        assertThat(before.last()).isEqualTo(Rating.AGAIN);
        List<Map<String, Object>> rows = school.rows(CARDS);

        Regrades regrades = school.the(Regrades.class);
        ChangedKey full =
                regrades.fix(
                        ines,
                        new Regrades.Plan(
                                module.key(),
                                question.key(),
                                new KeyFix.FullMarks("It was mislabeled."),
                                false));

        LearnersCard fixed = card(module, question);
        assertThat(fixed.answers()).isEqualTo(2);
        assertThat(fixed.last()).isEqualTo(Rating.GOOD);
        assertThat(fixed.card().stability()).isGreaterThan(before.card().stability());

        regrades.undo(ines, full.id());
        cards();
        assertThat(school.rows(CARDS)).isEqualTo(rows);

        regrades.fix(
                ines,
                new Regrades.Plan(
                        module.key(), question.key(), new KeyFix.Voided("Not taught."), false));
        assertThat(cards())
                .as("a question that counts for nothing tells nothing")
                .noneMatch(card -> card.key().equals(CardKey.of(module.key(), question.key())));
    }

    @Test
    void aCommandIsKeptOnceAndAGuestsNever() {
        LearningModule module = school.module();
        Question question = module.quiz().bank().getFirst();
        CommandId command = CommandId.fresh();
        StudyAnswers door = school.the(StudyAnswers.class);
        for (int i = 0; i < 2; i++) {
            door.keepCheck(
                    ada,
                    command,
                    module.revision(),
                    question.key(),
                    ModelAnswer.of(question),
                    Duration.ofSeconds(9));
        }
        door.keepCheck(
                school.guest(),
                CommandId.fresh(),
                module.revision(),
                question.key(),
                ModelAnswer.of(question),
                Duration.ofSeconds(9));

        assertThat(school.count("select count(*) from recall_answer")).isEqualTo(1);
        assertThat(cards()).singleElement().extracting(LearnersCard::answers).isEqualTo(1);
    }

    @Test
    void whatAGuestDidIsTheirsOnceTheySignIn() {
        PersonId guest = school.guest();
        school.atTheQuiz(guest).finishesWithRight(2);
        assertThat(school.the(Cards.class).of(guest)).hasSize(2);
        school.atTheQuiz(guest).finishesWithRight(3);

        school.people().recognize(guest, ada);

        assertThat(school.the(Cards.class).of(guest)).isEmpty();
        assertThat(cards()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(school.count("select count(*) from recall_waiting")).isZero();
    }

    /** A server that is stopped in the middle goes on where it was. */
    @Test
    void theJobTakesInWhatIsThereInPartsAndSaysHowFarItIs() {
        for (int i = 0; i < 3; i++) {
            takes(school.module(), i);
        }
        for (int i = 0; i < 120; i++) {
            school.spoil(
                    """
                    insert into recall_waiting (id, attempt, learner_id, look_at, hidden)
                    select cast('%s' as uuid), attempt, learner_id, look_at, hidden from recall_waiting
                    order by id fetch first 1 rows only
                    """
                            .formatted(UUID.randomUUID()));
        }
        assertThat(progress().waiting()).isEqualTo(123);
        assertThat(progress().taken()).isZero();

        school.the(Intake.class).take(ada);
        assertThat(progress().waiting()).isBetween(1L, 122L);

        school.the(IntakeRounds.class).round();
        assertThat(progress().waiting()).isZero();
        assertThat(progress().taken()).isEqualTo(3);
        assertThat(school.count("select count(*) from job_run where name = 'recall'")).isEqualTo(1);
        assertThatThrownBy(() -> school.the(Cards.class).progress(ada)).isInstanceOf(Refusal.class);
    }

    @Test
    void anAttemptThatCannotBeReadHidesNoOther() {
        takes(school.practiceModule(), 1);
        takes(school.testModule(), 2);
        school.spoil(
                "update attempt_answer set response = 'unheard of' where question_key = 'asis-begins'");

        school.the(IntakeRounds.class).round();
        school.clock().pass(Duration.ofMinutes(1));
        school.the(IntakeRounds.class).round();

        assertThat(progress().unread()).isPositive();
        assertThat(progress().waiting()).isZero();
    }

    @Test
    void whatIsKeptOfAPersonGoesWithThem() {
        PersonId ben = school.learner("Ben");
        LearningModule module = school.module();
        Question question = module.quiz().bank().getFirst();
        school.the(StudyAnswers.class)
                .keepCheck(
                        ben,
                        CommandId.fresh(),
                        module.revision(),
                        question.key(),
                        ModelAnswer.of(question),
                        Duration.ofSeconds(9));
        RecallTab.open(school, ben, module.key()).answers(true);

        school.spoil("delete from person_role where person_id = '%s'".formatted(ben.value()));
        school.spoil("delete from person where id = '%s'".formatted(ben.value()));

        for (String table : List.of("learner", "session", "answer", "told", "card", "waiting")) {
            assertThat(school.count("select count(*) from recall_" + table)).as(table).isZero();
        }
    }

    private List<LearnersCard> cards() {
        return school.the(Cards.class).of(ada);
    }

    private LearnersCard card(LearningModule module, Question question) {
        return cards().stream()
                .filter(card -> card.key().equals(CardKey.of(module.key(), question.key())))
                .findFirst()
                .orElseThrow();
    }

    private IntakeProgress progress() {
        return school.the(Cards.class).progress(school.administrator("Olga"));
    }

    private LearningModule offered(String key) {
        return school.modules().offered(new ModuleKey(key)).orElseThrow();
    }

    private void keeps(LearningModule module, QuestionKey question, Response given) {
        school.the(StudyAnswers.class)
                .keepCheck(
                        ada,
                        CommandId.fresh(),
                        module.revision(),
                        question,
                        given,
                        Duration.ofSeconds(9));
    }

    private void turns(LearningModule module, boolean known) {
        school.the(StudyAnswers.class)
                .keepFlashcard(
                        ada,
                        CommandId.fresh(),
                        module.revision(),
                        module.lessons().getFirst().key(),
                        "What is the psoas?",
                        known);
    }

    private void takes(LearningModule module, int seed) {
        school.clock().pass(Duration.ofMinutes(1));
        school.the(PastAttempts.class)
                .bringIn(
                        ada,
                        module.key(),
                        Story.whole(
                                seed,
                                school.clock().instant(),
                                Duration.ofSeconds(20),
                                question ->
                                        new Past(
                                                Math.floorMod(question.key().hashCode() + seed, 3)
                                                                == 0
                                                        ? RecallTab.wrong(question)
                                                        : ModelAnswer.of(question),
                                                Certainty.SURE)));
    }

    private void assignTheTest(Instant closes) {
        ClassId group = school.classes().make(ines, "Monday group");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
        school.assignments()
                .assign(
                        ines,
                        group,
                        AssignmentPlan.of(school.testModule().key(), What.QUIZ)
                                .within(new Window(null, null, closes)));
    }
}
