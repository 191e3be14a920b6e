package org.palpate.attempt.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.school.Visibility;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A practice exam asks by the weights, says before what it cannot say after, and keeps to it. */
@OnBothDatabases
class PracticeExamsTest {

    private final School school;
    private final PersonId ada;
    private final PracticeExams exams;

    PracticeExamsTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
        exams = school.the(PracticeExams.class);
    }

    @Test
    void itAsksByTheWeightsOverAllModulesAgainstTheClockAndOneWay() {
        assertThat(exams.outlook(ada).plans())
                .extracting(ExamPlan::questions)
                .containsExactly(25, 50, 100);
        assertThat(exams.outlook(ada).plans())
                .extracting(ExamPlan::time)
                .containsExactly(
                        Duration.ofMinutes(27).plusSeconds(30),
                        Duration.ofMinutes(55),
                        Duration.ofMinutes(110));
        ExamPlan fifty = exams.outlook(ada).plans().get(1);
        assertThat(fifty.title()).isEqualTo("Practice license exam");
        assertThat(fifty.missing()).isEmpty();

        QuizTab tab = opens(fifty);

        assertThat(tab.page().taken().title()).isEqualTo(fifty.title());
        assertThat(tab.page().taken().behaviour()).isEqualTo(Behaviour.EXAM);
        assertThat(tab.page().taken().oneWay()).isTrue();
        assertThat(tab.page().deadline()).isEqualTo(tab.page().startedAt().plus(fifty.time()));
        Map<String, Integer> asked = new TreeMap<>();
        Set<QuestionKey> keys = new java.util.HashSet<>();
        Set<ModuleKey> from = new java.util.HashSet<>();
        String last = "";
        for (int place = 0; place < tab.page().size(); place++) {
            if (place > 0) {
                tab.goesTo(place);
            }
            var about = tab.question().about();
            asked.merge(about.domain(), 1, Integer::sum);
            keys.add(tab.page().asked().key());
            from.add(tab.page().module());
            String section = tab.page().module().value() + "/" + about.section();
            assertThat(section).isNotEqualTo(last);
            last = section;
        }
        assertThat(asked.values()).containsExactly(5, 6, 7, 8, 9, 8, 7);
        assertThat(keys).hasSize(50);
        assertThat(from).hasSizeGreaterThan(3);
        AttemptResult result = resultOf(tab.finishes());
        assertThat(result.score().passMark().grade()).isZero();
        assertThat(result.questions()).allMatch(one -> one.told().answer() != null);
        assertThat(DomainReport.of(result))
                .hasSize(7)
                .allMatch(one -> one.why() == DomainReport.Why.ENOUGH)
                .allSatisfy(one -> {
                    assertThat(one.figure().orElseThrow().share()).isZero();
                    assertThat(one.figure().orElseThrow().interval().high()).isBetween(0.2, 0.6);
                });
    }

    @Test
    void oneIsOpenAtATimeHoweverItIsBegun() {
        ExamPlan plan = exams.outlook(ada).plans().getFirst();
        List<AttemptId> begun =
                AtOnce.results(
                        AtOnce.each(2, number -> () -> exams.start(ada, plan, CommandId.fresh())));
        assertThat(Set.copyOf(begun)).hasSize(1);
        CommandId command = CommandId.fresh();
        assertThat(exams.start(ada, plan, command)).isEqualTo(begun.getFirst());
        QuizTab.open(school, ada, begun.getFirst()).finishes();

        AttemptId next = exams.start(ada, plan, command);

        assertThat(next).isNotEqualTo(begun.getFirst());
        assertThat(exams.start(ada, plan, command)).isEqualTo(next);
        assertThat(school.count("select count(*) from attempt")).isEqualTo(2);
        assertThat(exams.start(school.learner("Ben"), plan, CommandId.fresh())).isNotEqualTo(next);
    }

    @Test
    void theServerEndsItWhenTheTimeIsUpAndAnotherCanBegin() {
        ExamPlan plan = exams.outlook(ada).plans().getFirst();
        QuizTab tab = opens(plan);
        tab.saves(tab.right());

        school.clock().pass(plan.time());

        assertThat(school.attempts().goingOn(ada)).isEmpty();
        AttemptId next = exams.start(ada, plan, CommandId.fresh());
        assertThat(next).isNotEqualTo(tab.attempt());
        AttemptResult result = resultOf(tab);
        assertThat(result.finishedAt()).isEqualTo(result.startedAt().plus(plan.time()));
        assertThat(result.score().earned()).isPositive();
    }

    @Test
    void whatWasSaidBeforeIsKeptOrNothingBegins() {
        ExamPlan said = exams.outlook(ada).plans().getLast();
        school.the(Visibilities.class)
                .set(
                        school.administrator("Root"),
                        new ModuleKey("working-with-a-client"),
                        Visibility.DRAFT);

        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> exams.start(ada, said, CommandId.fresh()))
                .withMessageContaining("have changed since this page was opened");

        assertThat(school.count("select count(*) from attempt")).isZero();
        ExamPlan now = exams.outlook(ada).plans().getLast();
        assertThat(now.thin()).isNotEmpty();
        assertThat(exams.start(ada, now, CommandId.fresh())).isNotNull();
    }

    @Test
    void guestsHaveNone() {
        ExamPlan plan = exams.outlook(ada).plans().getFirst();
        PersonId guest = school.guest();
        assertThat(exams.outlook(guest).plans()).isEmpty();
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> exams.start(guest, plan, CommandId.fresh()));
    }

    @Test
    void whoTeachesSeesThatItWasTakenAndNothingElse() {
        PersonId ines = school.instructor("Ines");
        var id = school.classes().make(ines, "Spring term");
        school.classes().join(ada, school.classes().find(ines, id).joinCode());
        school.clock().pass(Duration.ofMinutes(1));
        QuizTab tab = opens(exams.outlook(ada).plans().getFirst());
        school.clock().pass(Duration.ofMinutes(4));
        tab.finishes();

        assertThat(school.the(PracticeTimes.class).of(ines, id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.times()).isEqualTo(1);
                    assertThat(one.spent()).isEqualTo(Duration.ofMinutes(4));
                });
    }

    @AfterEach
    void asItWas() {
        if (school.modules().offered(new ModuleKey("hip-flexors")).isEmpty()) {
            school.readsItsCourses();
        }
    }

    @Test
    void whatIsThinOrMissingIsNamedBeforeAndWithheldAfter() {
        // Weights 50, 30, 10, 10; of the third there is nothing, of the fourth a test alone.
        publishes(Map.of("A", 60, "B", 10), Map.of("D", 3));
        PracticeExams.Outlook outlook = exams.outlook(ada);
        assertThat(outlook.available()).isEqualTo(70);
        assertThat(outlook.plans()).extracting(ExamPlan::questions).containsExactly(25, 50);
        ExamPlan plan = outlook.plans().getFirst();
        // 25 by 50 and 30: 15.6 and 9.4.
        assertThat(plan.domains()).extracting(ExamDomain::asked).containsExactly(16, 9, 0, 0);
        assertThat(plan.thin()).extracting(ExamDomain::name).containsExactly("Bones");
        assertThat(plan.missing()).extracting(ExamDomain::name).containsExactly("Care", "Duty");
        assertThat(plan.missing()).extracting(ExamDomain::taught).containsExactly(false, true);
        assertThat(plan.title()).isEqualTo("Practice exam: Anatomy and Bones");
        // 50 asks for 19 of the ten.
        assertThat(outlook.plans().get(1).domains())
                .extracting(ExamDomain::asked)
                .containsExactly(40, 10, 0, 0);
        assertThat(outlook.plans().get(1).domains().get(1).isShort()).isTrue();

        QuizTab tab = opens(plan);
        // What comes later changes nothing of what was said.
        publishes(Map.of("A", 60, "B", 90, "C", 90), Map.of("D", 3));
        int right = 0;
        for (int place = 0; place < 25; place++) {
            if (place > 0) {
                tab.goesTo(place);
            }
            boolean anatomy = tab.question().about().domain().equals("A");
            if (anatomy && right < 8) {
                tab.saves(tab.right());
                right++;
            }
        }
        AttemptResult result = resultOf(tab.finishes());

        assertThat(result.quizTitle()).isEqualTo("Practice exam: Anatomy and Bones");
        List<DomainReport> reports = DomainReport.of(result);
        assertThat(reports).extracting(DomainReport::asked).containsExactly(16, 9);
        assertThat(reports)
                .extracting(DomainReport::why)
                .containsExactly(DomainReport.Why.ENOUGH, DomainReport.Why.THIN);
        assertThat(reports.getFirst().figure().orElseThrow().share()).isEqualTo(0.5);
        assertThat(reports.getLast().figure()).isEmpty();
        assertThat(school.attempts().of(ada)).extracting(OwnSummary::grade).containsExactly(32.0);
        assertThat(exams.outlook(ada).plans().getFirst().title())
                .isEqualTo("Practice exam without Duty");
    }

    @Test
    void tooFewQuestionsOrNoDomainsMakeNoExam() {
        publishes(Map.of("A", 20, "B", 4), Map.of());
        assertThat(exams.outlook(ada).plans()).isEmpty();
        assertThat(exams.outlook(ada).available()).isEqualTo(24);

        school.publishesWith(Map.of());
        assertThat(exams.outlook(ada).plans()).isEmpty();
        assertThat(exams.outlook(ada).domains()).isZero();
    }

    private void publishes(Map<String, Integer> practiced, Map<String, Integer> tested) {
        Map<String, String> files = new HashMap<>();
        files.put(
                "course.yaml",
                """
                title: Landmarks, for the trial school
                summary: What tests need and the founding course need not have.
                visibility: public
                modules: [landmarks-practice, landmarks-test]
                domains:
                  - {key: A, name: Anatomy, weight: 50}
                  - {key: B, name: Bones, weight: 30}
                  - {key: C, name: Care, weight: 10}
                  - {key: D, name: Duty, weight: 10}
                sources: [The examiner]
                """);
        files.put("landmarks-practice/quiz.yaml", quiz("practice", practiced));
        files.put(
                "landmarks-test/quiz.yaml",
                quiz("test", tested.isEmpty() ? Map.of("A", 1) : tested));
        school.publishesWith(files);
    }

    private static String quiz(String behaviour, Map<String, Integer> domains) {
        var text = new StringBuilder();
        text.append(
                """
                key: landmarks-%1$s
                title: Landmarks
                summary: Many questions.
                behaviour: %1$s
                pass-mark: 70
                questions:
                """
                        .formatted(behaviour));
        for (String domain : new TreeSet<>(domains.keySet())) {
            for (int number = 0; number < domains.get(domain); number++) {
                text.append(
                        """
                          - key: %s-%s-%d
                            type: true-false
                            topic: anatomy
                            difficulty: 1
                            domain: %s
                            section: asis#opening
                            stem: The ASIS is a point of bone, %d.
                            answer: true
                            reason: It is the front end of the iliac crest.
                            explanation: It can be felt at the front of the hip bone.
                            source: The examiner
                        """
                                .formatted(
                                        behaviour,
                                        domain.toLowerCase(java.util.Locale.ROOT),
                                        number,
                                        domain,
                                        number));
            }
        }
        return text.toString();
    }

    private QuizTab opens(ExamPlan plan) {
        return QuizTab.open(school, ada, exams.start(ada, plan, CommandId.fresh()));
    }

    private AttemptResult resultOf(QuizTab tab) {
        return school.attempts().result(ada, tab.attempt()).orElseThrow();
    }
}
