package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;

/** A quiz being taken in a tab, one question after the other. */
public final class OpenQuiz {

    private static final Pattern PLACE = Pattern.compile("Question (\\d+) of (\\d+)$");

    private final Guest taker;
    private final Hand hand;

    public OpenQuiz(Guest taker, Hand hand) {
        this.taker = taker;
        this.hand = hand;
        place();
        page().waitForURL("**/attempt/*");
    }

    /** The same quiz, done with another hand. */
    public OpenQuiz with(Hand other) {
        return new OpenQuiz(taker, other);
    }

    /** Which question is in front, from 1. */
    public int place() {
        return number(1);
    }

    private int number(int group) {
        Matcher matcher = PLACE.matcher(title().textContent());
        if (!matcher.find()) {
            throw new AssertionError("No place in " + title().textContent());
        }
        return Integer.parseInt(matcher.group(group));
    }

    private Locator title() {
        return page().getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(PLACE));
    }

    /** Waits until the question at a place, from 1, is in front. */
    public OpenQuiz isAt(int place) {
        assertThat(title()).hasText(Pattern.compile("Question %d of \\d+$".formatted(place)));
        return this;
    }

    /** The words of the question in front. */
    public String stem() {
        return page().getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .first()
                .textContent();
    }

    /** The question in front, and its key. */
    public Question question() {
        return taker.school().question(stem());
    }

    /** Gives a response and waits until the page says that it is saved. */
    public OpenQuiz answers(Response response) {
        hand.answers(question(), response);
        isSaved();
        return this;
    }

    public OpenQuiz answersRightly() {
        return answers(ModelAnswer.of(question()));
    }

    public OpenQuiz answersWrongly() {
        return answers(Mistakes.in(question(), taker.school().hipFlexors()));
    }

    /** Gives a response, whatever becomes of it. */
    public OpenQuiz triesToAnswer(Response response) {
        hand.answers(question(), response);
        return this;
    }

    /** Answers rightly until there is one of these questions in front. */
    public OpenQuiz answersUntilAskedFor(Predicate<Question> wanted) {
        while (!wanted.test(question())) {
            answersRightly().checks().goesOn();
        }
        return this;
    }

    /**
     * The whole page as a screen reader has it: the question, what is chosen or typed, and whether
     * it is saved.
     */
    public String asReadOut() {
        return page().getByRole(AriaRole.MAIN).ariaSnapshot();
    }

    /** Waits until the page says that what it shows is kept. */
    public OpenQuiz isSaved() {
        assertThat(
                        page().getByRole(AriaRole.STATUS)
                                .filter(new Locator.FilterOptions().setHasText("Sav")))
                .hasText("Saved");
        return this;
    }

    /** Asks for the verdict, once more where the answer is not finished, and gets it. */
    public OpenQuiz checks() {
        hand.presses(hand.button("Check"));
        Locator unfinished = page().getByText("press Check again");
        assertThat(verdict().or(unfinished).first()).isVisible();
        if (unfinished.isVisible()) {
            hand.presses(hand.button("Check"));
        }
        assertThat(verdict()).isVisible();
        return this;
    }

    /** The heading that says whether the answer is right. */
    public Locator verdict() {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^[✓◐✗] ")));
    }

    /** Whether no further answer is taken. */
    public boolean isClosed() {
        return !hand.button("Check").isVisible();
    }

    /** Goes to the next question, with or without an answer to this one. */
    public OpenQuiz goesOn() {
        int next = place() + 1;
        hand.presses(hand.button("Next question").or(hand.button("Skip")));
        return isAt(next);
    }

    /** Answers this question and all after it rightly. */
    public OpenQuiz answersAllThatFollow() {
        while (true) {
            answersRightly().checks();
            assertThat(verdict()).hasText("✓ Right");
            if (place() == number(2)) {
                return this;
            }
            goesOn();
        }
    }

    /** Hands in, and sees the result. */
    public void finishes() {
        hand.presses(hand.button("Finish"));
        taker.seesThePage("Hip Flexor quiz: your result");
        page().waitForURL("**/attempt/*/result");
    }

    /** Hands in with something left open, which is asked about, and sees the result. */
    public void finishesAsItIs() {
        hand.presses(hand.button("Finish"));
        page().getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Finish").setExact(true))
                .click();
        taker.seesThePage("Hip Flexor quiz: your result");
        page().waitForURL("**/attempt/*/result");
    }

    private Page page() {
        return taker.page();
    }
}
