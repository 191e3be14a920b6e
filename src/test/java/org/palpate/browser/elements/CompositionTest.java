package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Instructor;
import org.palpate.browser.Learner;
import org.palpate.browser.OpenQuiz;
import org.palpate.browser.School;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.Piece;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.kit.Pages;

/**
 * Words written with an input method, as the browser's own protocol composes them: the Enter that
 * takes a word belongs to the word, and neither checks, nor goes on, nor sends a form.
 */
@InABrowser
class CompositionTest {

    private static final String WORD = "腰";

    @Test
    void theEnterThatTakesAWordChecksNoAnswer(School school) {
        List<Predicate<Asked>> typed =
                List.of(
                        Asked.Write.class::isInstance,
                        Asked.Calculate.class::isInstance,
                        CompositionTest::hasATypedGap);
        for (Predicate<Asked> kind : typed) {
            Learner mira = school.newLearner();
            mira.opens(
                    Pages.attempt(
                            BegunAttempt.where(
                                    page -> kind.test(page.asked()),
                                    school.attempts(),
                                    mira.id(),
                                    school.hipFlexors().key())));
            OpenQuiz quiz = mira.quiz();
            int place = quiz.place();
            Locator field = mira.page().locator(".question vaadin-text-field input").first();

            compose(mira, field);
            quiz.isSaved();
            assertThat(field).hasValue(WORD);
            quiz.isAt(place);
            assertThat(quiz.verdict()).hasCount(0);
            assertThat(mira.page().getByText("press Check again")).hasCount(0);

            mira.page().keyboard().press("Enter");
            assertThat(
                            quiz.verdict()
                                    .or(mira.page().getByText("press Check again"))
                                    .or(mira.page().locator(".question [invalid]"))
                                    .first())
                    .isVisible();
        }
    }

    @Test
    void theEnterThatTakesAWordSendsNoFormAndEndsNoSearch(School school) {
        Instructor ada = school.newAdministrator();
        ada.opens(Pages.TEACH);
        compose(ada, ada.field("Name of the class"));
        assertThat(ada.field("Name of the class")).hasValue(WORD);
        ada.page().keyboard().type(" 1");
        ada.page().keyboard().press("Enter");
        ada.seesThePage(WORD + " 1");
        assertThat(school.classes().taughtBy(ada.id())).hasSize(1);

        ada.opens(Pages.PEOPLE);
        Locator search = ada.field("Find by name or e-mail");
        compose(ada, search);
        assertThat(ada.row("Ada Admin")).hasCount(0);
        assertThat(search).hasValue(WORD);
        assertThat(search).isFocused();
    }

    private static boolean hasATypedGap(Asked asked) {
        return asked instanceof Asked.Fill fill
                && fill.pieces().stream()
                        .anyMatch(piece ->
                                piece instanceof Piece.Hole(String gap)
                                        && !fill.choices().containsKey(gap));
    }

    /** Composes, takes the word with Enter, and has it in the field. */
    private static void compose(Guest guest, Locator field) {
        field.focus();
        CDPSession browser = guest.page().context().newCDPSession(guest.page());
        browser.send("Input.imeSetComposition", composing("こし"));
        assertThat(field).hasValue("こし");
        browser.send("Input.dispatchKeyEvent", enter("rawKeyDown"));
        browser.send("Input.insertText", text(WORD));
        browser.send("Input.dispatchKeyEvent", enter("keyUp"));
        browser.detach();
    }

    private static JsonObject composing(String text) {
        JsonObject composition = text(text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }

    private static JsonObject text(String text) {
        var inserted = new JsonObject();
        inserted.addProperty("text", text);
        return inserted;
    }

    /** As browsers send it while a word is composed: no character comes of it. */
    private static JsonObject enter(String type) {
        var key = new JsonObject();
        key.addProperty("type", type);
        key.addProperty("key", "Enter");
        key.addProperty("code", "Enter");
        key.addProperty("windowsVirtualKeyCode", 13);
        return key;
    }
}
