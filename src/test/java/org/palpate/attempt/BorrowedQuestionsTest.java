package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.school.Visibility;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A borrowed question is the lender's, whether or not it names a paragraph to read. */
@OnBothDatabases
class BorrowedQuestionsTest {

    private static final ModuleKey BORROWER = new ModuleKey("landmarks-again");

    private final School school;
    private final PersonId ada;
    private final AskableQuestions askable;

    BorrowedQuestionsTest(Database database) {
        school = database.emptySchool();
        ada = school.learner("Ada");
        askable = school.the(AskableQuestions.class);
    }

    @AfterEach
    void asItWas() {
        school.readsItsCourses();
    }

    @Test
    void oneWithoutAParagraphIsAskedOnceAndKnownWhereverItWasAnswered() {
        LearningModule borrower = borrowsFrom("landmarks-practice", "behaviour: test", false);
        LearningModule home = school.practiceModule();
        assertThat(borrower.quiz().bank()).allMatch(one -> one.about().section().isEmpty());
        assertThat(of(BORROWER)).isEmpty();
        assertThat(of(home.key())).hasSize(3).allMatch(one -> one.known() == Known.NEW);

        QuizTab tab = school.atTheQuiz(ada, borrower);
        for (int place = 0; place < 3; place++) {
            tab.goesTo(place).saves(tab.right());
        }
        tab.finishes();

        assertThat(of(BORROWER)).isEmpty();
        assertThat(of(home.key())).hasSize(3).allMatch(one -> one.known() == Known.RIGHT);
        school.clock().pass(Duration.ofMinutes(1));
        AttemptId missed = school.atTheQuiz(ada, home).finishes().attempt();
        assertThat(of(home.key())).allMatch(one -> one.known() == Known.MISSED);
        assertThat(askable.of(ada).stream().filter(askable.missedIn(ada, missed)))
                .extracting(AskableQuestion::module)
                .containsOnly(home.key());
    }

    @Test
    void whatIsLeftOfAHiddenLenderIsAskedWhereItIsBorrowed() {
        borrowsFrom("landmarks-practice", "behaviour: practice", true);
        school.the(Visibilities.class)
                .set(school.administrator("Root"), school.practiceModule().key(), Visibility.DRAFT);

        assertThat(of(BORROWER)).hasSize(3);
    }

    @Test
    void aTestThatBorrowsFromATestGivesNothingAway() {
        LearningModule borrower = borrowsFrom("landmarks-test", "behaviour: test", true);
        assertThat(borrower.quiz().bank()).allMatch(one -> borrower.isBorrowed(one.key()));
        assertThat(of(BORROWER)).isEmpty();
        assertThat(of(school.testModule().key())).isEmpty();

        school.atTheQuiz(ada, borrower).finishes();

        assertThat(of(school.testModule().key()))
                .as("its answers were shown")
                .hasSize(3)
                .allMatch(one -> one.known() == Known.MISSED);
    }

    private LearningModule borrowsFrom(String lender, String behaviour, boolean withParagraphs) {
        String lent = school.trialText(lender + "/quiz.yaml");
        school.publishesWith(
                Map.of(
                        "course.yaml",
                        school.trialText("course.yaml")
                                .replace(
                                        "landmarks-exam]",
                                        "landmarks-exam, %s]".formatted(BORROWER.value())),
                        lender + "/quiz.yaml",
                        withParagraphs ? lent : lent.replaceAll(" *section: .*\n", ""),
                        BORROWER.value() + "/module.yaml",
                        school.trialText("landmarks-test/module.yaml"),
                        BORROWER.value() + "/lessons/asis.md",
                        school.trialText("landmarks-test/lessons/asis.md"),
                        BORROWER.value() + "/quiz.yaml",
                        """
                        key: landmarks-again
                        title: Landmarks again
                        summary: Three questions.
                        %s
                        pass-mark: 70
                        bank-from: [%s]
                        draw:
                          - {topic: anatomy, count: 3}
                        """
                                .formatted(behaviour, lender)));
        return school.modules().offered(BORROWER).orElseThrow();
    }

    private List<AskableQuestion> of(ModuleKey module) {
        return askable.of(ada).stream().filter(one -> one.module().equals(module)).toList();
    }
}
