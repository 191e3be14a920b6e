package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.attempt.Papers.Plan.Selection;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A paper over several modules is an attempt like any other, each question of its own module. */
@OnBothDatabases
class PapersTest {

    private static final String ROWS = "select * from attempt_answer order by attempt_id, place";
    private static final String GRADES = "select id, grade, earned from attempt order by id";

    private final School school;
    private final PersonId ada;
    private final PersonId ines;
    private final Papers papers;
    private final AskableQuestions askable;

    PapersTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
        ines = school.instructor("Ines");
        papers = school.the(Papers.class);
        askable = school.the(AskableQuestions.class);
    }

    @Test
    void eachQuestionIsOfItsOwnModuleAndRevisionFromTheClickToTheRow() {
        QuizTab tab = opens(twoModules());
        Set<ModuleKey> shown = new HashSet<>();
        for (int place = 0; place < tab.page().size(); place++) {
            tab.goesTo(place).checksRight();
            shown.add(tab.page().module());
            assertThat(school.modules().at(tab.page().taken().revision()).key())
                    .isEqualTo(tab.page().module());
            assertThat(tab.page().taken().ofOneModule()).isFalse();
        }
        tab.finishes();

        assertThat(shown).hasSize(2);
        AttemptResult result = school.attempts().result(ada, tab.attempt()).orElseThrow();
        assertThat(result.subject().module()).isNull();
        assertThat(result.score().grade()).isEqualTo(100.0);
        assertThat(result.questions())
                .allSatisfy(one ->
                        assertThat(school.modules().at(one.home().revision()))
                                .matches(found -> found.key().equals(one.home().module()))
                                .matches(found -> found.question(one.asked().key()).isPresent()));
        assertThat(
                        school.the(ToldAnswers.class)
                                .of(ada, List.of(tab.attempt()))
                                .getFirst()
                                .answers())
                .as("what is remembered of it")
                .hasSize(result.questions().size())
                .extracting(ToldAnswers.Answer::home)
                .containsAll(shown);
        List<Map<String, Object>> rows = school.rows(ROWS);
        assertThat(rows).hasSize(result.questions().size());
        for (int place = 0; place < rows.size(); place++) {
            var one = result.questions().get(place);
            assertThat(rows.get(place))
                    .containsEntry("module_key", one.home().module().value())
                    .containsEntry("revision_id", one.home().revision().value());
        }
        school.attemptRecords().rebuild(ada);
        assertThat(school.rows(ROWS)).isEqualTo(rows);
    }

    @Test
    void oneCommandBeginsOnePaperAndAnotherOneAnother() {
        CommandId command = CommandId.fresh();
        AttemptId first = papers.start(ada, plan(any(), 5), command);

        assertThat(papers.start(ada, plan(any(), 5), command)).isEqualTo(first);
        assertThat(papers.start(ada, plan(any(), 5), CommandId.fresh())).isNotEqualTo(first);
        assertThat(school.attempts().goingOn(ada))
                .extracting(OwnSummary::number)
                .containsExactly(2, 1);
        assertThat(school.attempts().goingOn(ada))
                .allSatisfy(one -> assertThat(one.module()).isNull());
    }

    @Test
    void aChangedKeyReachesItsQuestionFinishedOrNotAndNoOther() {
        LearningModule module = school.practiceModule();
        QuizTab finished = opens(twoModules());
        QuizTab open = opens(twoModules());
        missesAll(finished).finishes();
        missesAll(open);
        QuestionKey question = module.quiz().bank().getFirst().key();
        List<Map<String, Object>> before = school.rows(ROWS);
        List<Map<String, Object>> grades = school.rows(GRADES);
        Regrades regrades = school.the(Regrades.class);
        var plan =
                new Regrades.Plan(
                        module.key(), question, new KeyFix.FullMarks("It is unclear."), true);

        assertThat(regrades.preview(ines, plan).elsewhere()).isEqualTo(1);
        ChangedKey changed = regrades.fix(ines, plan);

        assertThat(earned("fraction = 1")).containsExactly(question.value());
        open.another().finishes();
        assertThat(earned("fraction = 1")).containsExactly(question.value(), question.value());
        AttemptResult result = school.attempts().result(ada, finished.attempt()).orElseThrow();
        assertThat(result.score().markedAgain()).hasSize(1);
        assertThat(result.score().grade()).isGreaterThan(0);
        List<Map<String, Object>> after = school.rows(ROWS);
        school.attemptRecords().rebuild(ada);
        assertThat(school.rows(ROWS)).isEqualTo(after);

        regrades.undo(ines, changed.id());
        assertThat(school.rows(ROWS)).containsAll(before);
        assertThat(school.rows(GRADES)).containsAnyElementsOf(grades);
    }

    @Test
    void whatATestHidesIsNotAskedUntilItsAnswersWereShown() {
        LearningModule test = school.testModule();
        LearningModule exam = school.examModule();
        List<QuestionKey> own = hidden(test);
        assertThat(own).isNotEmpty();
        assertThat(keysOf(test.key())).doesNotContainAnyElementsOf(own);
        assertThat(keysOf(exam.key())).doesNotContainAnyElementsOf(hidden(exam));

        QuizTab begun = school.atTheQuiz(ada, test);
        assertThat(keysOf(test.key())).doesNotContainAnyElementsOf(own);
        begun.finishes();
        QuizTab looked = school.atTheQuiz(ada, exam).finishes();

        List<QuestionKey> asked =
                begun.page().line().isEmpty() ? List.of() : paper(begun.attempt());
        assertThat(keysOf(test.key())).containsAll(asked);
        assertThat(keysOf(exam.key()))
                .as("an exam shows its answers once it is closed")
                .doesNotContainAnyElementsOf(
                        paper(looked.attempt()).stream().filter(hidden(exam)::contains).toList());
        assertThat(keysOf(school.learner("Ben"), test.key())).doesNotContainAnyElementsOf(own);
        assertThat(askable.of(school.guest())).isEmpty();
    }

    @Test
    void whatIsKnownOfAQuestionIsHowItWentLast() {
        QuizTab tab = school.atTheQuiz(ada, school.practiceModule());
        QuestionKey first = tab.page().asked().key();
        assertThat(known(first)).isEqualTo(Known.ASKED);
        tab.checksWrong().goesTo(1);
        QuestionKey second = tab.page().asked().key();
        tab.checksRight().finishes();

        assertThat(known(first)).isEqualTo(Known.MISSED);
        assertThat(known(second)).isEqualTo(Known.RIGHT);
        assertThat(askable.of(ada).stream().map(AskableQuestion::known)).contains(Known.NEW);
        assertThat(
                        askable.of(ada).stream()
                                .filter(askable.missedIn(ada, tab.attempt()))
                                .map(one -> one.question().key()))
                .contains(first)
                .doesNotContain(second);
        assertThat(askable.of(ada).stream().filter(askable.missedIn(ines, tab.attempt())))
                .isEmpty();

        school.clock().pass(java.time.Duration.ofMinutes(1));
        opens(plan(one -> one.question().key().equals(first), 5)).checksRight().finishes();

        assertThat(known(first)).isEqualTo(Known.RIGHT);
    }

    @Test
    void onlyWhatMayBeAskedIsAskedWhateverIsChosen() {
        LearningModule test = school.testModule();
        var hidden =
                new AskableQuestion(
                        test.key(),
                        test.revision(),
                        test.quiz().question(hidden(test).getFirst()),
                        Known.NEW);
        var plan =
                new Papers.Plan(
                        "trial",
                        "Trial",
                        Rules.practice(),
                        open -> new Selection(List.of(hidden), List.of(Draw.any(1))));

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> papers.start(ada, plan, CommandId.fresh()));
        assertThat(school.count("select count(*) from attempt")).isZero();
    }

    @Test
    void noClassAndNoStatisticCountsIt() {
        missesAll(opens(twoModules())).finishes();
        Set<ModuleKey> all =
                school.modules().all().stream()
                        .map(LearningModule::key)
                        .collect(Collectors.toSet());
        var beginning = java.time.Instant.EPOCH;

        assertThat(school.attemptRecords().since(List.of(ada), all, beginning)).isEmpty();
        assertThat(school.the(MasteryRecords.class).of(List.of(ada), all, beginning)).isEmpty();
    }

    @Test
    void practiceOnATopicIsAPaperOfItsOwnAndTheFormerFormStaysReadable() {
        LearningModule module = school.practiceModule();
        var topic = module.quiz().topics().getFirst();
        AttemptId id =
                school.attempts()
                        .start(ada, module.key(), module.quiz().on(topic).key(), CommandId.fresh());
        QuizTab tab = QuizTab.open(school, ada, id).checksWrong().finishes();
        AttemptResult now = school.attempts().result(ada, id).orElseThrow();
        List<Map<String, Object>> rows = school.rows(ROWS);
        assertThat(now.subject().module()).isEqualTo(module.key());
        assertThat(now.quizTitle()).isEqualTo(module.quiz().on(topic).title());
        assertThat((String) school.rows("select paper from attempt").getFirst().get("paper"))
                .startsWith("{");
        assertThat(tab.page().taken().ofOneModule()).isTrue();

        String former =
                paper(id).stream()
                        .map(key -> "\"" + key + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        school.spoil("update attempt set paper = '%s'".formatted(former));

        assertThat(school.attempts().result(ada, id)).contains(now);
        school.attemptRecords().rebuild(ada);
        assertThat(school.rows(ROWS)).isEqualTo(rows);
    }

    private QuizTab opens(Papers.Plan plan) {
        return QuizTab.open(school, ada, papers.start(ada, plan, CommandId.fresh()));
    }

    private Papers.Plan twoModules() {
        Set<ModuleKey> two = Set.of(school.practiceModule().key(), school.module().key());
        return new Papers.Plan(
                "trial",
                "Two modules",
                Rules.practice(),
                open -> {
                    List<AskableQuestion> some = new ArrayList<>();
                    for (ModuleKey key : two) {
                        open.stream()
                                .filter(one -> one.module().equals(key))
                                .limit(3)
                                .forEach(some::add);
                    }
                    return new Selection(some, List.of());
                });
    }

    private static Papers.Plan plan(Predicate<AskableQuestion> which, int most) {
        return new Papers.Plan(
                "trial",
                "Trial",
                Rules.practice(),
                open -> {
                    List<AskableQuestion> found = open.stream().filter(which).toList();
                    return new Selection(
                            found, List.of(Draw.any(Math.clamp(found.size(), 1, most))));
                });
    }

    private static Predicate<AskableQuestion> any() {
        return one -> true;
    }

    private static QuizTab missesAll(QuizTab tab) {
        for (int place = 0; place < tab.page().size(); place++) {
            tab.goesTo(place).saves(tab.wrong());
        }
        return tab;
    }

    private List<String> earned(String which) {
        return school
                .rows("select question_key from attempt_answer where " + which + " order by 1")
                .stream()
                .map(row -> (String) row.get("question_key"))
                .toList();
    }

    private List<QuestionKey> paper(AttemptId id) {
        return school.the(AttemptRepository.class)
                .findByPublicIdAndLearnerId(id.value(), ada.value())
                .orElseThrow()
                .paper()
                .questions();
    }

    private static List<QuestionKey> hidden(LearningModule module) {
        return module.quiz().bank().stream()
                .filter(question -> !module.mayCheck(question))
                .map(question -> question.key())
                .toList();
    }

    private List<QuestionKey> keysOf(ModuleKey module) {
        return keysOf(ada, module);
    }

    private List<QuestionKey> keysOf(PersonId learner, ModuleKey module) {
        return askable.of(learner).stream()
                .filter(one -> one.module().equals(module))
                .map(one -> one.question().key())
                .toList();
    }

    private Known known(QuestionKey question) {
        return askable.of(ada).stream()
                .filter(one -> one.module().equals(school.practiceModule().key()))
                .filter(one -> one.question().key().equals(question))
                .findFirst()
                .orElseThrow()
                .known();
    }
}
