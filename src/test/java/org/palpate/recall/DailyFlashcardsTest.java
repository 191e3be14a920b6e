package org.palpate.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.content.Flashcard;
import org.palpate.content.LearningModule;
import org.palpate.content.StudyCard;
import org.palpate.content.StudyCards;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.Said;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Flashcards in the same memory as questions, and among the daily questions. */
@OnBothDatabases
class DailyFlashcardsTest {

    private static final Duration TAKEN = Duration.ofSeconds(8);

    private final School school;
    private final StudyAnswers answers;
    private final DailyRecall daily;
    private final DailyFlashcards flashcards;
    private final PersonId ada;
    private final LearningModule module;
    private final List<StudyCard> cards;

    DailyFlashcardsTest(Database database) {
        school = database.emptySchool();
        answers = school.the(StudyAnswers.class);
        daily = school.the(DailyRecall.class);
        flashcards = school.the(DailyFlashcards.class);
        ada = school.learner("Ada");
        module = school.module();
        cards = StudyCards.of(module);
    }

    @Test
    void oneThatWasJudgedIsAskedWhenItIsDueAndKeptOnce() {
        judges(cards.getFirst(), false);
        school.clock().pass(Duration.ofDays(3));
        RecallState page = daily.see(ada, Set.of());
        assertThat(turned(page)).isEqualTo(cards.getFirst().card());
        int left = page.left();

        // A reload and another tab see the same; a command is done once, a place answered once.
        assertThat(turned(daily.see(ada, Set.of()))).isEqualTo(turned(page));
        var command = CommandId.fresh();
        assertThat(judge(page, command, true)).isTrue();
        assertThat(judge(page, command, true)).isTrue();
        assertThat(judge(page, CommandId.fresh(), true)).isFalse();

        LearnersCard card = card(cards.getFirst());
        assertThat(card.answers()).isEqualTo(2);
        assertThat(card.last()).isEqualTo(Rating.GOOD);
        assertThat(daily.see(ada, Set.of()).left()).isEqualTo(left - 1);
        List<LearnersCard> before = school.the(Cards.class).of(ada);
        school.the(Cards.class).rebuild(ada);
        assertThat(school.the(Cards.class).of(ada)).isEqualTo(before);
    }

    @Test
    void oneThatWasNeverJudgedIsNotAsked() {
        RecallState page = daily.see(ada, Set.of(module.key()));
        for (int i = 0; i < 60 && !page.isOver(); i++) {
            assertThat(page.question().shown()).isInstanceOf(RecallState.ToAnswer.class);
            page = goesOn(page, true);
        }
    }

    @Test
    void oneThatWasNotKnownComesBackInTheSession() {
        cards.stream().limit(6).forEach(card -> judges(card, true));
        school.clock().pass(Duration.ofDays(60));
        RecallState page = daily.see(ada, Set.of());
        CardKey missed = page.question().card();
        assertThat(page.question().comesBack()).isFalse();
        page = goesOn(page, false);
        List<CardKey> after = new ArrayList<>();
        for (int i = 0; i < 60 && !page.isOver(); i++) {
            after.add(page.question().card());
            assertThat(page.question().comesBack())
                    .isEqualTo(page.question().card().equals(missed));
            page = goesOn(page, true);
        }
        assertThat(after).contains(missed);
        assertThat(after.getFirst()).isNotEqualTo(missed);
    }

    @Test
    void theyAreCountedInThePromisedMinutes() {
        cards.forEach(card -> judges(card, true));
        school.clock().pass(Duration.ofDays(60));
        RecallState page = daily.settle(ada, DailyRecall.FEWEST_MINUTES, Set.of());

        assertThat(Pace.USUAL.multipliedBy(page.left()))
                .isLessThanOrEqualTo(Duration.ofMinutes(DailyRecall.FEWEST_MINUTES));
        assertThat(page.left()).isLessThan(cards.size());
    }

    @Test
    void anotherLearnersSessionIsNotThere() {
        judges(cards.getFirst(), false);
        school.clock().pass(Duration.ofDays(3));
        RecallState page = daily.see(ada, Set.of());

        assertThat(
                        flashcards.judge(
                                school.learner("Ben"),
                                CommandId.fresh(),
                                page.session(),
                                page.place(),
                                page.question().card(),
                                true,
                                TAKEN))
                .isFalse();
        assertThat(card(cards.getFirst()).answers()).isEqualTo(1);
    }

    @Test
    void aQuestionIsNotJudgedAndAFlashcardNotAnswered() {
        RecallState question = daily.see(ada, Set.of(module.key()));
        assertThat(judge(question, CommandId.fresh(), true)).isFalse();

        PersonId ben = school.learner("Ben");
        answers.keepFlashcard(
                ben, CommandId.fresh(), module.revision(), cards.getFirst().key(), false);
        school.clock().pass(Duration.ofDays(3));
        RecallState flashcard = daily.see(ben, Set.of());
        assertThat(
                        daily.answer(
                                ben,
                                CommandId.fresh(),
                                flashcard.session(),
                                flashcard.place(),
                                flashcard.question().card(),
                                new Said(true),
                                null,
                                TAKEN))
                .isInstanceOf(RecallAnswer.GoneOn.class);
    }

    @Test
    void aCardThatTheModuleHasNoMoreIsNotAsked() {
        judges(cards.getFirst(), false);
        school.spoil(
                "update recall_card set question_key = 'flashcard/gone/card' where question_key like 'flashcard/%'");
        school.clock().pass(Duration.ofDays(3));
        RecallState page = daily.see(ada, Set.of());
        for (int i = 0; i < 60 && !page.isOver(); i++) {
            assertThat(page.question().shown()).isInstanceOf(RecallState.ToAnswer.class);
            page = goesOn(page, true);
        }
        assertThat(page.isOver()).isTrue();
    }

    private void judges(StudyCard card, boolean known) {
        answers.keepFlashcard(ada, CommandId.fresh(), module.revision(), card.key(), known);
    }

    private LearnersCard card(StudyCard card) {
        return school.the(Cards.class).of(ada).stream()
                .filter(one -> one.key().equals(CardKey.ofFlashcard(module.key(), card)))
                .findFirst()
                .orElseThrow();
    }

    private static Flashcard turned(RecallState page) {
        return ((RecallState.ToTurn) page.question().shown()).flashcard();
    }

    private boolean judge(RecallState page, CommandId command, boolean known) {
        return flashcards.judge(
                ada, command, page.session(), page.place(), page.question().card(), known, TAKEN);
    }

    private RecallState goesOn(RecallState page, boolean known) {
        school.clock().pass(Duration.ofSeconds(5));
        switch (page.question().shown()) {
            case RecallState.ToTurn turn -> judge(page, CommandId.fresh(), known);
            case RecallState.ToAnswer one ->
                    daily.answer(
                            ada,
                            CommandId.fresh(),
                            page.session(),
                            page.place(),
                            page.question().card(),
                            ModelAnswer.of(
                                    page.question()
                                            .module()
                                            .question(one.asked().key())
                                            .orElseThrow()),
                            null,
                            TAKEN);
        }
        return daily.see(ada, Set.of(module.key()));
    }
}
