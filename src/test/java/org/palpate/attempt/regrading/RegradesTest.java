package org.palpate.attempt.regrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.LearnersNotes;
import org.palpate.attempt.keys.ChangedKeyId;
import org.palpate.attempt.regrading.Regrades.Plan;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.refusal.Refusal;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

@OnBothDatabases
class RegradesTest {

    private static final Offset<Double> NEARLY = within(1e-9);
    private static final String WHY = "The figure was mislabelled.";

    private final School school;
    private final Regrades regrades;
    private final GradesRegraded news;
    private final PersonId ines;
    private final ClassId group;
    private final LearningModule module;
    private final Question question;
    private final double share;

    RegradesTest(Database database) {
        school = database.emptySchool();
        regrades = school.the(Regrades.class);
        news = school.the(GradesRegraded.class);
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        module = school.testModule();
        question = module.quiz().bank().getFirst();
        share = 100.0 / module.quiz().size();
    }

    @Test
    void thePreviewNamesWhoMovesAndChangesNothing() {
        PersonId ada = joins("Ada");
        takes(ada, false);
        takes(joins("Ben"), true);

        RegradePreview preview = regrades.preview(ines, fullMarks());

        assertThat(preview.looked()).isEqualTo(2);
        assertThat(preview.moves()).hasSize(1);
        assertThat(preview.moves().getFirst().learner()).isEqualTo(ada);
        assertThat(preview.moves().getFirst().after() - preview.moves().getFirst().before())
                .isCloseTo(share, NEARLY);
        assertThat(grade(ada)).isCloseTo(100 - share, NEARLY);
        assertThat(school.count("select count(*) from mended_key")).isZero();
    }

    @Test
    void everybodyWhoMovesIsMarkedAgainAndTold() {
        PersonId ada = joins("Ada");
        PersonId ben = joins("Ben");
        AttemptId attempt = takes(ada, false);
        takes(ben, true);

        ChangedKey key = regrades.fix(ines, fullMarks());

        assertThat(key.markedAgain()).isEqualTo(1);
        assertThat(grade(ada)).isEqualTo(100);
        assertThat(news.notYetTold(ben)).isEmpty();
        assertThat(news.notYetTold(ada)).hasSize(1);
        assertThat(news.notYetTold(ada).getFirst().why())
                .isEqualTo("Everybody gets full credit for this question: " + WHY);
        news.tell(ben, attempt);
        assertThat(news.notYetTold(ada)).hasSize(1);
        news.tell(ada, attempt);
        assertThat(news.notYetTold(ada)).isEmpty();
    }

    @Test
    void aFixedKeyStaysWhenWhoFixedItLeaves() {
        PersonId ada = joins("Ada");
        takes(ada, false);
        regrades.fix(ines, fullMarks());
        PersonId otto = school.instructor("Otto");

        school.leaves(ines);

        assertThat(regrades.all(otto)).hasSize(1);
        ChangedKey key = regrades.all(otto).getFirst();
        assertThat(key.isInForce()).isTrue();
        assertThat(key.by()).isEqualTo(ines);
        assertThat(grade(ada)).isEqualTo(100);
    }

    @Test
    void anUndoneKeyStaysWhenWhoUndidItLeaves() {
        PersonId ada = joins("Ada");
        takes(ada, false);
        regrades.undo(ines, regrades.fix(ines, fullMarks()).id());
        PersonId otto = school.instructor("Otto");

        school.leaves(ines);

        assertThat(regrades.all(otto)).singleElement().matches(key -> !key.isInForce());
        assertThat(grade(ada)).isLessThan(100);
    }

    @Test
    void gradesOnlyRiseUnlessWishedOtherwise() {
        PersonId ada = joins("Ada");
        PersonId stranger = school.learner("Stranger");
        takes(ada, true);
        takes(stranger, true);
        var keyFix = new KeyFix.NewKey(otherAnswer(), false, WHY);

        RegradePreview careful = regrades.preview(ines, plan(keyFix, true));
        RegradePreview strict = regrades.preview(ines, plan(keyFix, false));

        assertThat(careful.moves()).isEmpty();
        assertThat(careful.spared()).isEqualTo(2);
        assertThat(strict.moves()).hasSize(1);
        assertThat(strict.spared()).as("nobody else's learner falls").isEqualTo(1);
        regrades.fix(ines, plan(keyFix, false));
        assertThat(grade(ada)).isCloseTo(100 - share, NEARLY);
        assertThat(grade(stranger)).isEqualTo(100);
    }

    @Test
    void anAttemptThatWouldFallSaysThatItStaysAsItWas() {
        PersonId ada = joins("Ada");
        AttemptId right = takes(ada, true);
        PersonId ben = joins("Ben");
        AttemptId wrong = takes(ben, false);

        regrades.fix(ines, plan(new KeyFix.NewKey(otherAnswer(), false, WHY), true));

        assertThat(told(ada, right).keyFix())
                .endsWith(WHY + " In this attempt it stays as it was marked.");
        assertThat(told(ben, wrong).keyFix()).endsWith(WHY);
        assertThat(question.about().explanation()).isNotEmpty();
        assertThat(told(ben, wrong).explanation()).as("what explained the former key").isEmpty();
    }

    private Feedback told(PersonId learner, AttemptId attempt) {
        return school.attempts().result(learner, attempt).orElseThrow().questions().stream()
                .filter(reviewed -> reviewed.asked().key().equals(question.key()))
                .findFirst()
                .orElseThrow()
                .told()
                .feedback();
    }

    @Test
    void aNewKeyCountsForWhoAnswersFromNowOn() {
        PersonId ada = joins("Ada");
        regrades.fix(ines, plan(new KeyFix.NewKey(otherAnswer(), false, WHY), true));

        takes(ada, true);

        assertThat(grade(ada)).isCloseTo(100 - share, NEARLY);
    }

    @Test
    void anAttemptThatGoesOnEndsByTheNewKey() {
        PersonId ada = joins("Ada");
        QuizTab tab = school.atTheQuiz(ada, module);
        answer(tab, true);
        regrades.fix(ines, plan(new KeyFix.Voided(WHY), true));

        tab.finishes();

        assertThat(grade(ada)).isEqualTo(100);
        assertThat(school.rows("select possible from attempt").getFirst())
                .containsEntry("possible", (double) module.quiz().size() - 1);
    }

    @Test
    void everyChangeOfAGradeStaysOnRecord() {
        PersonId ada = joins("Ada");
        AttemptId attempt = takes(ada, false);
        double before = grade(ada);
        takes(joins("Ben"), true);

        ChangedKey key = regrades.fix(ines, fullMarks());
        school.clock().pass(Duration.ofMinutes(5));
        regrades.undo(ines, key.id());

        List<Regraded> changes = news.of(ines, group, List.of(module.key()));
        assertThat(changes)
                .extracting(Regraded::attempt, Regraded::before, Regraded::after, Regraded::by)
                .containsExactly(
                        tuple(attempt, 100.0, before, ines), tuple(attempt, before, 100.0, ines));
        assertThat(changes.getLast().why()).endsWith(WHY);
        assertThat(changes.getFirst().at()).isAfter(changes.getLast().at());
        assertThat(news.of(ines, group, List.of())).isEmpty();
    }

    @Test
    void undoLeavesEverythingAsItWas() {
        PersonId ada = joins("Ada");
        AttemptId attempt = takes(ada, false);
        double before = grade(ada);
        for (KeyFix keyFix :
                List.of(
                        new KeyFix.FullMarks(WHY),
                        new KeyFix.Voided(WHY),
                        new KeyFix.NewKey(otherAnswer(), true, WHY))) {
            ChangedKey key = regrades.fix(ines, plan(keyFix, true));
            news.tell(ada, attempt);

            regrades.undo(ines, key.id());
            regrades.undo(ines, key.id());

            assertThat(grade(ada)).as("%s", keyFix).isEqualTo(before);
            school.attemptRecords().rebuild(ada);
            assertThat(grade(ada)).isEqualTo(before);
        }
        assertThat(regrades.all(ines)).hasSize(3).noneMatch(ChangedKey::isInForce);
        assertThat(news.notYetTold(ada))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.after()).isEqualTo(before));
    }

    @Test
    void oneQuestionIsFixedOnceAtATime() {
        regrades.fix(ines, fullMarks());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> regrades.fix(ines, plan(new KeyFix.Voided(WHY), true)))
                .withMessageContaining("Undo that first");
    }

    @Test
    void ofTwoWhoMendAtOnceOneIsTold() {
        PersonId ada = joins("Ada");
        takes(ada, false);

        List<AtOnce.Outcome<ChangedKey>> outcomes =
                AtOnce.times(4, () -> regrades.fix(ines, fullMarks()));

        assertThat(outcomes.stream().filter(one -> one.failure() != null))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.failure()).isInstanceOf(Refusal.class));
        assertThat(school.count("select count(*) from mended_key")).isEqualTo(1);
        assertThat(school.count("select count(*) from marked_again")).isEqualTo(1);
        assertThat(grade(ada)).isEqualTo(100);
    }

    @Test
    void whoFinishesMeanwhileIsMarkedByTheNewKeyAsWell() {
        List<PersonId> learners = List.of(joins("Ada"), joins("Ben"), joins("Cem"));
        List<QuizTab> tabs =
                learners.stream()
                        .map(learner -> {
                            QuizTab tab = school.atTheQuiz(learner, module);
                            answer(tab, false);
                            return tab;
                        })
                        .toList();

        AtOnce.results(
                AtOnce.each(
                        4,
                        n ->
                                n < tabs.size()
                                        ? () -> tabs.get(n).finishes().attempt()
                                        : () -> regrades.fix(ines, fullMarks()).id()));

        assertThat(learners).allSatisfy(learner -> assertThat(grade(learner)).isEqualTo(100));
    }

    @Test
    void onlyInstructorsFixKeysAndOnlyWhoFixedOneUndoesIt() {
        ChangedKey key = regrades.fix(ines, fullMarks());
        PersonId ada = joins("Ada");
        PersonId olaf = school.instructor("Olaf");

        refused(() -> regrades.fix(ada, fullMarks()), "Only instructors");
        refused(() -> regrades.preview(ada, fullMarks()), "Only instructors");
        refused(() -> regrades.undo(ada, key.id()), "Only the person who fixed");
        refused(() -> regrades.undo(olaf, key.id()), "Only the person who fixed");
        refused(() -> regrades.undo(olaf, new ChangedKeyId(UUID.randomUUID())), "gone");
        assertThat(regrades.all(ada)).isEmpty();
        assertThat(regrades.all(olaf)).hasSize(1);
        regrades.undo(school.administrator("Root"), key.id());
        assertThat(regrades.all(ines)).noneMatch(ChangedKey::isInForce);
    }

    @Test
    void whatCannotBeIsRefusedInPlainWords() {
        refused(() -> regrades.fix(ines, plan(new KeyFix.FullMarks("  "), true)), "Say why");
        refused(
                () -> regrades.fix(ines, plan(new KeyFix.FullMarks("x".repeat(501)), true)),
                "too long");
        refused(
                () ->
                        regrades.fix(
                                ines,
                                plan(
                                        new KeyFix.NewKey(ModelAnswer.of(question), false, WHY),
                                        true)),
                "right answer already");
        refused(
                () -> regrades.fix(ines, plan(new KeyFix.NewKey(Response.BLANK, false, WHY), true)),
                "whole question");
        assertThat(school.count("select count(*) from mended_key")).isZero();
    }

    @Test
    void notesReachThoseWhoTeach() {
        PersonId ada = joins("Ada");
        AttemptId attempt = takes(ada, false);
        PersonId stranger = school.learner("Stranger");
        school.attempts()
                .note(stranger, takes(stranger, true), CommandId.fresh(), question.key(), "Mine");
        school.attempts().note(ada, attempt, CommandId.fresh(), question.key(), "Is it not b?");
        school.clock().pass(Duration.ofMinutes(1));
        school.attempts().note(ada, attempt, CommandId.fresh(), question.key(), "It is b.");
        var notes = school.the(LearnersNotes.class);

        assertThat(notes.of(ines)).hasSize(1);
        assertThat(notes.of(ines).getFirst().text()).isEqualTo("It is b.");
        assertThat(notes.of(ines).getFirst().stem()).isEqualTo(question.stem());
        assertThat(notes.of(school.instructor("Olaf"))).isEmpty();
        school.attempts().note(ada, attempt, CommandId.fresh(), question.key(), " ");
        assertThat(notes.of(ines)).isEmpty();
    }

    private static void refused(Runnable act, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.sentence()).contains(words));
    }

    private PersonId joins(String name) {
        if (school.assignments().in(ines, group).isEmpty()) {
            school.assignments()
                    .assign(ines, group, AssignmentPlan.of(module.key(), Assignment.What.QUIZ));
        }
        PersonId learner = school.learner(name);
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        return learner;
    }

    private Plan fullMarks() {
        return plan(new KeyFix.FullMarks(WHY), true);
    }

    private Plan plan(KeyFix keyFix, boolean onlyRaise) {
        return new Plan(module.key(), question.key(), keyFix, onlyRaise);
    }

    /** Takes the test with everything right, or everything but the question in doubt. */
    private AttemptId takes(PersonId learner, boolean right) {
        QuizTab tab = school.atTheQuiz(learner, module);
        answer(tab, right);
        return tab.finishes().attempt();
    }

    private void answer(QuizTab tab, boolean right) {
        for (int place = 0; place < tab.page().size(); place++) {
            tab.goesTo(place);
            boolean inDoubt = tab.question().key().equals(question.key());
            tab.saves(
                    inDoubt && !right
                            ? otherAnswer()
                            : inDoubt ? ModelAnswer.of(question) : tab.right());
        }
    }

    /** What a learner chose who was right after all. */
    private Response otherAnswer() {
        return ((SingleChoice) question)
                .options().stream()
                        .filter(option -> !option.right())
                        .map(option -> new Chosen(option.key()))
                        .findFirst()
                        .orElseThrow();
    }

    private double grade(PersonId learner) {
        return school.attempts().of(learner).getFirst().grade();
    }
}
