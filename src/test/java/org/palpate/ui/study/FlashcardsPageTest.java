package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.content.StudyCards;
import org.palpate.people.PersonId;
import org.palpate.recall.StudyAnswers;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** The flashcards of a module. */
class FlashcardsPageTest extends PageTest {

    @Autowired private StudyAnswers answers;

    @Test
    void aModuleLeadsToItsFlashcardsAndWhatWasJudgedIsCounted() {
        PersonId mira = learner("Mira Lind");
        var cards = StudyCards.of(hipFlexors());
        answers.keepFlashcard(
                mira, CommandId.fresh(), hipFlexors().revision(), cards.getFirst().key(), false);
        signIn(mira);
        navigate(Pages.module(hipFlexors().key()), ModulePage.class);
        assertThat(link("Flashcards (%d)".formatted(cards.size())).getHref())
                .isEqualTo(AidPages.flashcards(hipFlexors().key()));

        navigate(AidPages.flashcards(hipFlexors().key()), FlashcardsPage.class);

        assertThat(heading()).isEqualTo("Flashcards");
        assertThat(everything())
                .contains("You have judged 1 of %d cards".formatted(cards.size()))
                .contains("Key terms (");
    }

    @Test
    void guestsSeeThoseOfWhatIsOpenAndOfNothingElse() {
        navigate(AidPages.flashcards(hipFlexors().key()), FlashcardsPage.class);
        assertThat(everything()).contains("With an account");
        assertNothingAt("flashcards/piriformis");
        assertNothingAt("flashcards/no-such-module");
    }
}
