package org.palpate.progress.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Passes;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A certificate is issued once for what was passed, and tells whoever has its code the truth. */
@OnBothDatabases
class CertificatesTest {

    private final School school;
    private final PersonId ines;
    private final PersonId ada;

    CertificatesTest(Database database) {
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
    void whatIsNotPassedHasNoCertificate() {
        takes(practice(), 0);

        assertThat(offers()).isEmpty();
        assertThatThrownBy(() -> issue(practice()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pass the module's quiz first");
        assertThat(school.count("select count(*) from certificate")).isZero();
    }

    @Test
    void whoPassedHasOneThatSaysWhoWhatWhenAndTheGrade() {
        takes(practice(), all(practice()));
        var passedAt = school.clock().instant();
        school.clock().pass(Duration.ofDays(3));
        assertThat(offers()).extracting(Certificates.Offer::key).contains(key(practice()));

        Verified found = find(issue(practice()));

        assertThat(found.issued().name()).isEqualTo("Ada");
        assertThat(found.issued().title()).isEqualTo(practice().title());
        assertThat(found.issued().passedAt()).isEqualTo(passedAt);
        assertThat(found.issued().grade()).isEqualTo(100);
        assertThat(found.hasMoved()).isFalse();
        assertThat(found.isPassed()).isTrue();
        assertThat(found.issued().parts().getFirst().number()).isPositive();
        assertThat(found.issued().code().value()).hasSize(22);
    }

    @Test
    void anUnknownCodeFindsNothing() {
        assertThat(certificates().find("AbCdEfGhIjKlMnOpQrStUv")).isEmpty();
        assertThat(certificates().find("")).isEmpty();
    }

    @Test
    void askedForAgainOrInTwoTabsAtOnceItIsOne() {
        takes(practice(), all(practice()));

        var both = AtOnce.times(4, () -> issue(practice()));

        assertThat(both).allMatch(AtOnce.Outcome::succeeded);
        assertThat(both.stream().map(AtOnce.Outcome::result).distinct())
                .containsExactly(issue(practice()));
        assertThat(school.count("select count(*) from certificate")).isEqualTo(1);
    }

    @Test
    void itKeepsWhatItSaidWhenTheModuleIsPublishedAnewOrLeaves() {
        LearningModule module = school.testModule();
        takes(module, all(module));
        CertificateCode code = issue(module);
        Certificate before = find(code).issued();

        school.rewritesQuiz(module, "pass-mark: 70", "pass-mark: 95");

        assertThat(find(code).issued()).isEqualTo(before);
        assertThat(find(code).isPassed()).isTrue();
        school.losesItsCourses();
        assertThat(find(code).issued()).isEqualTo(before);
        assertThat(offers()).extracting(Certificates.Offer::issued).contains(code);
    }

    @Test
    void aGradeThatAFixedKeyMovedIsToldAsItStandsNow() {
        LearningModule module = school.module();
        QuizTab tab = takes(module, all(module) - 1);
        QuestionKey missed = tab.page().asked().key();
        Certificate issued = find(issue(module)).issued();
        assertThat(issued.grade()).isLessThan(100);

        school.the(Regrades.class)
                .fix(
                        ines,
                        new Regrades.Plan(
                                module.key(),
                                missed,
                                new KeyFix.FullMarks("It was mislabeled."),
                                false));

        Verified moved = find(issued.code());
        assertThat(moved.issued()).isEqualTo(issued);
        assertThat(moved.now().grade()).isGreaterThan(issued.grade());
        assertThat(moved.hasMoved()).isTrue();
        assertThat(moved.isPassed()).isTrue();

        school.spoil(
                "update attempt set grade = 12 where public_id = '%s'"
                        .formatted(tab.attempt().value()));
        assertThat(find(issued.code()).now().grade()).isEqualTo(12);
        assertThat(find(issued.code()).isPassed()).isFalse();
    }

    @Test
    void aGradeSetByHandCountsAndNotTheAttempt() {
        LearningModule module = school.testModule();
        ClassId classId = school.classes().make(ines, "Spring");
        school.classes().join(ada, school.classes().find(ines, classId).joinCode());
        AssignmentId assignment =
                school.assignments()
                        .assign(
                                ines,
                                classId,
                                AssignmentPlan.of(module.key(), Assignment.What.QUIZ));
        takes(module, all(module));
        assertThat(passes().in(module)).isPresent();

        decide(classId, assignment, 20.0);
        assertThat(passes().in(module)).isEmpty();
        assertThatThrownBy(() -> issue(module)).isInstanceOf(Refusal.class);

        decide(classId, assignment, 90.0);
        CertificateCode code = issue(module);
        assertThat(find(code).issued().grade()).isEqualTo(90);

        decide(classId, assignment, 95.0);
        assertThat(find(code).now().grade()).isEqualTo(95);
        assertThat(find(code).hasMoved()).isTrue();
    }

    @Test
    void itGoesWithItsLearner() {
        takes(practice(), all(practice()));
        CertificateCode code = issue(practice());
        school.spoil("delete from attempt_event");
        school.spoil("delete from attempt");

        school.leaves(ada);

        assertThat(certificates().find(code.value())).isEmpty();
        assertThat(school.count("select count(*) from certificate_part")).isZero();
    }

    @Test
    void whatIsStillRecalledIsToldOnceItWasAskedThirtyDaysLater() {
        LearningModule module = practice();
        takes(module, all(module));
        CertificateCode code = issue(module);
        Certificate certificate = find(code).issued();

        school.clock().pass(Duration.ofDays(29));
        takes(module, all(module));
        assertThat(certificates().recalled(ada, certificate)).isEqualTo(new LaterRecall(0, 0));

        school.clock().pass(Duration.ofDays(2));
        int size = all(module);
        takes(module, size - 1);
        LaterRecall recalled = certificates().recalled(ada, certificate);
        assertThat(recalled.asked()).isEqualTo(size);
        assertThat(recalled.right()).isEqualTo(size - 1);

        school.clock().pass(Duration.ofDays(5));
        takes(module, all(module));
        assertThat(certificates().recalled(ada, certificate))
                .as("the first answer from then on counts")
                .isEqualTo(recalled);
    }

    @Test
    void aCourseIsPassedWhenEveryQuizOfItIs() {
        List<LearningModule> modules =
                List.of(school.practiceModule(), school.testModule(), school.examModule());
        modules.stream().skip(1).forEach(module -> takes(module, all(module)));
        assertThat(offers()).noneMatch(offer -> offer.kind() == Kind.COURSE);

        takes(modules.getFirst(), all(modules.getFirst()));
        CertificateCode code = certificates().issue(ada, Kind.COURSE, "examinations");

        assertThat(find(code).issued().parts()).hasSize(3);
        assertThat(find(code).issued().grade()).isEqualTo(100);
        assertThat(find(code).issued().kind()).isEqualTo(Kind.COURSE);
    }

    private void decide(ClassId classId, AssignmentId assignment, double grade) {
        school.clock().pass(Duration.ofMinutes(1));
        school.the(Gradebook.class)
                .decide(
                        ines,
                        classId,
                        new GradeSheet.Cell.Place(assignment, ada),
                        GradeDecision.Kind.SET,
                        grade,
                        "Looked at again.");
    }

    /** Answers the first so many rightly and the others wrongly, and hands in. */
    private QuizTab takes(LearningModule module, int right) {
        QuizTab tab = school.atTheQuiz(ada, module);
        for (int place = 0; place < tab.page().size(); place++) {
            if (place > 0) {
                tab.goesTo(place);
            }
            tab.saves(place < right ? tab.right() : tab.wrong());
        }
        return tab.finishes();
    }

    private int all(LearningModule module) {
        return module.quiz().size();
    }

    private LearningModule practice() {
        return school.practiceModule();
    }

    private static String key(LearningModule module) {
        return module.key().value();
    }

    private CertificateCode issue(LearningModule module) {
        return certificates().issue(ada, Kind.MODULE, key(module));
    }

    private Verified find(CertificateCode code) {
        return certificates().find(code.value()).orElseThrow();
    }

    private List<Certificates.Offer> offers() {
        return certificates().of(ada, passes());
    }

    private Passes.Learners passes() {
        return school.the(Passes.class).of(ada);
    }

    private Certificates certificates() {
        return school.the(Certificates.class);
    }
}
