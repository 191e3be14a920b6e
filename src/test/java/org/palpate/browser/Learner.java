package org.palpate.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.SignedIn;
import org.palpate.progress.ReadingTimes;
import org.palpate.quiz.Asked;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.kit.Pages;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Somebody with an account, or about to have one. */
public class Learner extends Guest {

    private final String name;
    private final String email;

    public Learner(School school, Browser chromium, String name) {
        this(school, chromium, name, desk());
    }

    public Learner(School school, Browser chromium, String name, Browser.NewContextOptions device) {
        super(school, chromium, device);
        this.name = name;
        this.email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@school.org";
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** Gets an account by the short way. */
    public void hasAccount() {
        school().people().signUp(name, email, School.PASSWORD, null);
    }

    /** The learner's id, as the server knows them. */
    public PersonId id() {
        return ((SignedIn) school().the(UserDetailsService.class).loadUserByUsername(email))
                .person();
    }

    /** Fills in the sign-up page that is open, and is signed in. */
    public void signsUp() {
        seesThePage("Sign up");
        types("Name", name);
        types("E-mail", email);
        types("Password", School.PASSWORD);
        presses("Sign up");
        link("Your account, " + name).waitFor();
    }

    /** Goes to the sign-in page and through it. */
    public void signsIn() {
        opens(Pages.SIGN_IN);
        signsInHere();
    }

    /** Fills in the sign-in page that is open. */
    public void signsInHere() {
        triesToSignIn(email, School.PASSWORD);
        link("Your account, " + name).waitFor();
    }

    public void triesToSignIn(String typedEmail, String password) {
        seesThePage("Sign in");
        types("E-mail", typedEmail);
        types("Password", password);
        presses("Sign in");
    }

    /** Reads the lesson that is open for another moment; all but that was read before. */
    public void readsToTheEnd(Lesson lesson) {
        seesThePage(lesson.title());
        page().getByRole(AriaRole.ARTICLE).waitFor();
        sees("counts as read after about a minute more");
        page().keyboard().press("End");
        page().waitForFunction("() => document.querySelector('palpate-reading-time').seconds >= 2");
    }

    /** Has read a lesson for all but a second of what counts as reading it. */
    public void hasReadNearlyAll(ModuleKey module, Lesson lesson) {
        school().the(JdbcTemplate.class)
                .update(
                        "insert into reading_time (person_id, module_key, lesson_key, seconds) values (?, ?, ?, ?)",
                        id().value(),
                        module.value(),
                        lesson.key().value(),
                        ReadingTimes.needed(lesson).toSeconds() - 1);
    }

    /** Takes the whole quiz without a mistake. */
    public void takesTheHipFlexorQuiz() {
        startsTheHipFlexorQuiz().answersAllThatFollow().finishes();
    }

    /**
     * Goes on with an attempt from another device, which stands at a question of this kind; at one
     * that is not the last.
     */
    public OpenQuiz goesOnAt(Class<? extends Asked> kind) {
        opens(
                Pages.attempt(
                        BegunAttempt.at(
                                kind, school().attempts(), id(), school().hipFlexors().key())));
        return quiz();
    }
}
