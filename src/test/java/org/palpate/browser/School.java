package org.palpate.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.palpate.attempt.Attempts;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.Setup;
import org.palpate.quiz.question.Question;
import org.palpate.school.CurrentFacts;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.OpenSchool;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A running school and the people in front of its pages, each in a browser of their own. What is
 * not what a test is about, such as having an account, people get through the doors, because that
 * is quicker.
 */
public final class School {

    /** Good by the school's rules; everybody here has the same. */
    public static final String PASSWORD = "orbit-lantern-mosaic";

    private static final ModuleKey HIP_FLEXORS = new ModuleKey("hip-flexors");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ApplicationContext server;
    private final Browser browser;
    private final List<Guest> present = new ArrayList<>();

    public School(ApplicationContext server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    /** As on the first day. */
    public void empty() {
        EmptySchool.empty(server.getBean(JdbcTemplate.class));
        server.getBean(CurrentFacts.class).afterSingletonsInstantiated();
    }

    /** From now on every module is public. */
    public void isOpenToAnybody() {
        OpenSchool.open(server);
    }

    /** The whole address of a page. */
    public String address(String page) {
        return "http://localhost:%d/%s"
                .formatted(((WebServerApplicationContext) server).getWebServer().getPort(), page);
    }

    /** The link the console shows at the first start. */
    public String setupLink() {
        return "setup?key=" + the(Setup.class).key();
    }

    /** The browser that people's own browsers are made of. */
    Browser chromium() {
        return browser;
    }

    /** Somebody without an account. */
    public Guest newGuest() {
        return present(new Guest(this, browser));
    }

    /** A learner who has an account and has signed in. */
    public Learner newLearner() {
        var learner = present(new Learner(this, browser, "Learner " + PEOPLE.incrementAndGet()));
        learner.hasAccount();
        learner.signsIn();
        return learner;
    }

    /** A learner who has an account and has signed in, on a phone. */
    public Learner newLearnerOnAPhone() {
        var learner =
                present(
                        new Learner(
                                this,
                                browser,
                                "Learner " + PEOPLE.incrementAndGet(),
                                Guest.phone()));
        learner.hasAccount();
        learner.signsIn();
        return learner;
    }

    /** Somebody without an account, with a device of a certain kind. */
    public Guest newGuest(Browser.NewContextOptions device) {
        return present(new Guest(this, browser, device));
    }

    /** Somebody without an account, on a phone. */
    public Guest newGuestOnAPhone() {
        return present(new Guest(this, browser, Guest.phone()));
    }

    /** Somebody who is about to become a learner. */
    public Learner newcomer(String name) {
        return present(new Learner(this, browser, name));
    }

    /** Somebody who teaches and looks after the server, signed in; the school is set up. */
    public Instructor newAdministrator() {
        var administrator = stranger("Ada Admin");
        the(Setup.class)
                .complete(
                        the(Setup.class).key(),
                        administrator.name(),
                        administrator.email(),
                        PASSWORD);
        administrator.signsIn();
        return administrator;
    }

    /** Somebody about to set the school up. */
    public Instructor stranger(String name) {
        return present(new Instructor(this, browser, name));
    }

    private <T extends Guest> T present(T guest) {
        present.add(guest);
        return guest;
    }

    /** Any part of the server. */
    public <T> T the(Class<T> part) {
        return server.getBean(part);
    }

    /** The module on the hip flexors. */
    public LearningModule hipFlexors() {
        return the(LearningModules.class).offered(HIP_FLEXORS).orElseThrow();
    }

    /** The question of the Hip Flexor quiz that is asked with these words, and its key. */
    public Question question(String stem) {
        return hipFlexors().quiz().bank().stream()
                .filter(question -> question.stem().equals(stem))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The bank has no question '%s'".formatted(stem)));
    }

    public People people() {
        return the(People.class);
    }

    public Attempts attempts() {
        return the(Attempts.class);
    }

    public Classes classes() {
        return the(Classes.class);
    }

    /**
     * Sends everybody home. Whose browser complained of a broken page did not have a good day,
     * whatever else the test says.
     */
    public void close(String test, boolean failed) {
        List<String> complaints =
                present.stream().flatMap(guest -> guest.complaints().stream()).toList();
        boolean keepPictures = failed || !complaints.isEmpty();
        for (int i = 0; i < present.size(); i++) {
            present.get(i).leaves(keepPictures ? "%s-%d".formatted(test, i + 1) : "");
        }
        present.clear();
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("Browsers complained: " + complaints);
        }
    }
}
