package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AskableQuestions;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.Shown;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentCopies;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A quiz set by rules of its own, from being assigned to the gradebook and the item analysis. */
@OnBothDatabases
class SetQuizzesTest {

    private static final Set<ReviewPart> ALL = EnumSet.allOf(ReviewPart.class);

    private final School school;
    private final PersonId ines;
    private final PersonId ada;
    private final ClassId group;
    private final LearningModule module;
    private final Topic topic;
    private final QuizSetting exam;

    SetQuizzesTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        ada = school.learner("Ada");
        group = school.classes().make(ines, "Monday group");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
        school.publishesWith(Map.of("landmarks-practice/quiz.yaml", bank()));
        module = school.practiceModule();
        topic = new Topic("anatomy");
        exam =
                new QuizSetting(
                        Behaviour.EXAM,
                        Duration.ofMinutes(10),
                        false,
                        true,
                        new ReviewPolicy(Set.of(), Set.of(ReviewPart.MARKS), ALL),
                        List.of(Draw.of(topic, 3), hard(5)));
    }

    @AfterEach
    void theTrialCourseIsAsItWas() {
        school.readsItsCourses();
    }

    /** Practice over four questions on anatomy, two easy ones on care and six hard ones. */
    private static String bank() {
        return Stream.of(
                        questions("anatomy", 1, 4),
                        questions("care", 1, 2),
                        questions("care", 3, 6))
                .flatMap(one -> one)
                .collect(
                        Collectors.joining(
                                "",
                                """
                                key: landmarks-practice
                                title: Landmarks
                                summary: Four questions.
                                behaviour: practice
                                pass-mark: 70
                                draw:
                                  - {topic: anatomy, count: 4}
                                questions:
                                """,
                                ""));
    }

    private static Stream<String> questions(String topic, int difficulty, int many) {
        return IntStream.range(0, many)
                .mapToObj(one ->
                        """
                          - key: %1$s-%2$d-%3$d
                            type: true-false
                            topic: %1$s
                            difficulty: %2$d
                            domain: MBLEx-1
                            section: asis#opening
                            stem: Number %3$d of %1$s at %2$d is so.
                            answer: true
                            reason: It is so.
                            explanation: It is so, as the lesson says.
                            source: The examiner
                            hints: [Think., Think again.]
                        """
                                .formatted(topic, difficulty, one));
    }

    private static Draw hard(int count) {
        return new Draw(null, 3, null, List.of(), count);
    }

    // What is kept

    @Test
    void theRulesAreKeptAsTheyWereSetAndByEachCopy() {
        AssignmentId id = assign(plan(exam));
        ClassId other = school.classes().make(ines, "Tuesday group");
        school.the(AssignmentCopies.class)
                .copy(ines, group, other, Set.of(id), LocalDate.of(2027, 2, 1));

        Assignment kept = school.assignments().in(ines, group).getFirst();
        assertThat(kept.plan().set().setting()).isEqualTo(exam);
        Assignment copy = school.assignments().in(ines, other).getFirst();
        assertThat(copy.plan().set().setting()).isEqualTo(exam);
        assertThat(quiz(copy).key())
                .as("each assignment has attempts of its own")
                .isNotEqualTo(quiz(kept).key());
    }

    @Test
    void moreThanThereAreIsRefusedWithTheNumberThereIs() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assign(plan(draws(Draw.of(topic, 200)))))
                .withMessageContaining("the quiz has %d for it".formatted(on(topic)));
        assertThat(school.assignments().in(ines, group)).isEmpty();
    }

    private long on(Topic wanted) {
        return module.quiz().bank().stream()
                .filter(one -> one.about().topic().equals(wanted))
                .count();
    }

    // Taking it

    @Test
    void itIsTakenByTheRulesThatAreSetAndTheModulesQuizByItsOwn() {
        AssignmentId id = assign(plan(exam));

        AttemptState state = see(begin(id));
        List<Question> asked = asked(state);

        assertThat(state.taken().behaviour()).isEqualTo(Behaviour.EXAM);
        assertThat(state.deadline()).isEqualTo(school.clock().instant().plusSeconds(600));
        assertThat(asked).hasSize(8);
        assertThat(asked.subList(0, 3)).allMatch(one -> one.about().topic().equals(topic));
        assertThat(asked.subList(3, 8)).allMatch(one -> one.about().difficulty() == 3);
        assertThat(school.atTheQuiz(ada, module).page().taken().behaviour())
                .isEqualTo(module.quiz().rules().behaviour());
    }

    @Test
    void itIsNobodyElsesAndNoGuests() {
        AssignmentId id = assign(plan(exam));
        String key = quiz(id).key();

        for (PersonId other : List.of(school.learner("Ben"), school.guest())) {
            assertThat(school.the(AssignedQuizzes.class).find(other, module.key(), key)).isEmpty();
            assertThatExceptionOfType(NotAdmitted.class)
                    .isThrownBy(() ->
                            school.attempts().start(other, module.key(), key, CommandId.fresh()));
        }
        assertThat(school.the(AssignedQuizzes.class).find(null, module.key(), key)).isEmpty();
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.attempts().checkGuest(module.key(), key));
    }

    @Test
    void theClosingCutsItsTimeAndEndsIt() {
        Instant closing = school.clock().instant().plusSeconds(240);
        AssignmentId id = assign(plan(exam).within(new Window(null, null, closing)));

        assertThat(school.attempts().checkStart(ada, module.key(), quiz(id).key()).cut()).isTrue();
        AttemptId attempt = begin(id);
        assertThat(see(attempt).deadline()).isEqualTo(closing);
        school.clock().pass(Duration.ofMinutes(5));

        assertThat(see(attempt).finished()).isTrue();
        assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> begin(id));
    }

    @Test
    void whatMayBeLookedBackAtComesWithTheClosing() {
        AssignmentId id =
                assign(
                        plan(exam)
                                .within(
                                        new Window(
                                                null,
                                                null,
                                                school.clock().instant().plusSeconds(3600))));
        assign(AssignmentPlan.of(school.examModule().key(), What.QUIZ));
        assign(AssignmentPlan.of(module.key(), What.QUIZ));
        AttemptId attempt = finish(begin(id));

        assertThat(result(attempt).score().grade()).isNotNull();
        assertThat(result(attempt).rightShown()).isEqualTo(Shown.ONCE_CLOSED);
        school.clock().pass(Duration.ofHours(2));
        assertThat(result(attempt).rightShown())
                .as("though the module's own quiz is assigned without a closing")
                .isEqualTo(Shown.NOW);
    }

    @Test
    void aTestThatIsSetOtherwiseIsNotLookedAtAsItWasWritten() {
        LearningModule written = school.testModule();
        assign(
                AssignmentPlan.of(written.key(), What.QUIZ)
                        .by(new QuizSetting(null, null, true, null, null, List.of())));

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.atTheQuiz(ada, written))
                .withMessageContaining("rules of its own");
        school.atTheQuiz(school.learner("Ben"), written);
    }

    // Counting

    @Test
    void theGradebookTheAnalysisAndTheModuleCountIt() {
        AssignmentId id = assign(plan(exam).counting(new Counting(1, null, 10)));
        AttemptId attempt = begin(id);
        QuizTab tab = QuizTab.open(school, ada, attempt);
        tab.saves(tab.right());
        finish(attempt);

        Standing standing = standing(id);
        assertThat(standing.attempts()).isEqualTo(1);
        assertThat(standing.isDone()).isTrue();
        assertThat(standing.grade()).isPositive();
        assertThat(school.the(Insights.class).of(ines, group).byTopic().all()).isNotEmpty();
        assertThat(school.the(ModuleRecords.class).find(ada, module.key()).orElseThrow().attempts())
                .extracting(OwnSummary::id)
                .containsExactly(attempt);
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> begin(id))
                .withMessageContaining("once");
    }

    @Test
    void aFixedKeyRegradesIt() {
        AssignmentId id = assign(plan(exam));
        AttemptId attempt = begin(id);
        QuestionKey asked = see(attempt).asked().key();
        finish(attempt);
        assertThat(standing(id).grade()).isZero();

        school.the(Regrades.class)
                .fix(
                        ines,
                        new Regrades.Plan(
                                module.key(), asked, new KeyFix.FullMarks("Two readings."), true));

        assertThat(standing(id).grade()).isPositive();
    }

    @Test
    void dailyQuestionsGoOnBesideIt() {
        finish(begin(assign(plan(exam))));

        assertThat(school.the(AskableQuestions.class).of(ada)).isNotEmpty();
    }

    // Changes

    @Test
    void whoHasBegunKeepsThePaperAndTheRulesItBeganWith() {
        AssignmentId id = assign(plan(exam));
        AttemptState before = see(begin(id));
        change(id, plan(draws(Draw.of(topic, 1))));

        AttemptState after = see(before.id());
        assertThat(after.size()).isEqualTo(8);
        assertThat(after.taken()).isEqualTo(before.taken());
        assertThat(after.deadline()).isEqualTo(before.deadline());
        finish(before.id());
        assertThat(see(begin(id)).size()).isEqualTo(1);
        assertThat(standing(id).attempts()).isEqualTo(2);
    }

    @Test
    void backToTheModulesRulesWhatWasBegunGoesOnCounting() {
        AssignmentId id = assign(plan(exam));
        finish(begin(id));
        change(id, AssignmentPlan.of(module.key(), What.QUIZ));

        assertThat(standing(id).attempts()).isEqualTo(1);
        assertThat(quiz(id).rules()).isEqualTo(module.quiz().rules());
    }

    @Test
    void whatWasBegunByTheModulesRulesIsNotCutOff() {
        AssignmentId id = assign(AssignmentPlan.of(module.key(), What.QUIZ));
        change(id, plan(exam));
        change(id, AssignmentPlan.of(module.key(), What.QUIZ));
        AssignmentId plain = assign(AssignmentPlan.of(module.key(), What.QUIZ));
        school.atTheQuiz(ada, module);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(plain, plan(exam)))
                .withMessageContaining("1 learner has begun");
        assertThat(standing(plain).attempts()).isEqualTo(1);
    }

    @Test
    void ofAQuestionThatLeftTheModuleThePaperHasTheRest() {
        LearningModule practice = school.testModule();
        List<Question> bank = practice.quiz().bank();
        QuestionKey leaves = bank.getFirst().key();
        QuestionKey stays = bank.getLast().key();
        AssignmentId id =
                assign(
                        AssignmentPlan.of(practice.key(), What.QUIZ)
                                .by(draws(Draw.fixed(List.of(leaves, stays)))));
        school.rewritesQuiz(practice, "key: " + leaves, "key: another-" + leaves);

        Assignment set = assignment(id);
        LearningModule now = school.modules().lastKnown(practice.key()).orElseThrow();
        assertThat(set.plan().set().setting().lacking(now.quiz()))
                .extracting(QuizSetting.Lack::there)
                .containsExactly(1);
        AttemptId attempt =
                school.attempts()
                        .start(
                                ada,
                                practice.key(),
                                set.plan().quizIn(now).orElseThrow().key(),
                                CommandId.fresh());
        assertThat(see(attempt).size()).isEqualTo(1);
        assertThat(see(attempt).asked().key()).isEqualTo(stays);
        change(id, set.plan().due(school.clock().instant().plusSeconds(60)));
    }

    @Test
    void takenBackItGoesOnAndNothingBegins() {
        AssignmentId id = assign(plan(exam));
        String key = quiz(id).key();
        AttemptId attempt = begin(id);
        school.assignments().withdraw(ines, group, id);

        assertThat(see(attempt).finished()).isFalse();
        finish(attempt);
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(
                        () -> school.attempts().start(ada, module.key(), key, CommandId.fresh()));
    }

    // The words

    private AssignmentPlan plan(@Nullable QuizSetting setting) {
        return AssignmentPlan.of(module.key(), What.QUIZ).by(setting);
    }

    private static QuizSetting draws(Draw... draws) {
        return new QuizSetting(null, null, null, null, null, List.of(draws));
    }

    private AssignmentId assign(AssignmentPlan plan) {
        school.clock().pass(Duration.ofSeconds(1));
        return school.assignments().assign(ines, group, plan);
    }

    private void change(AssignmentId id, AssignmentPlan plan) {
        school.assignments().change(ines, group, id, plan);
    }

    private Assignment assignment(AssignmentId id) {
        return school.assignments().in(ines, group).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Quiz quiz(AssignmentId id) {
        return quiz(assignment(id));
    }

    private Quiz quiz(Assignment assignment) {
        return assignment.plan().quizIn(module).orElseThrow();
    }

    private AttemptId begin(AssignmentId id) {
        return school.attempts().start(ada, module.key(), quiz(id).key(), CommandId.fresh());
    }

    private AttemptState see(AttemptId attempt) {
        return school.attempts().see(ada, attempt);
    }

    private AttemptId finish(AttemptId attempt) {
        school.attempts().finish(ada, attempt, Command.after(see(attempt)));
        return attempt;
    }

    private List<Question> asked(AttemptState state) {
        QuizTab tab = QuizTab.open(school, ada, state.id());
        return IntStream.range(0, state.size())
                .mapToObj(place -> tab.goesTo(place).question())
                .toList();
    }

    private AttemptResult result(AttemptId attempt) {
        return Optional.of(attempt)
                .flatMap(one -> school.attempts().result(ada, one))
                .orElseThrow();
    }

    private Standing standing(AssignmentId id) {
        GradeSheet sheet = school.the(Gradebook.class).of(ines, group);
        int place = sheet.columns().stream().map(Assignment::id).toList().indexOf(id);
        return sheet.column(place).getFirst().standing();
    }
}
