package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.palpate.people.guessing.Guesses;
import org.palpate.people.guessing.TooManyTries;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class SignInThrottleTest {

    private static final String ADA = "ada@school.test";
    private static final SignInDetails HOME = new SignInDetails("192.0.2.1", "");
    private static final SignInDetails SCHOOL = new SignInDetails("192.0.2.2", "");

    private final School school;
    private final SignInThrottle throttle;

    SignInThrottleTest(Database database) {
        school = database.emptySchool();
        throttle =
                new SignInThrottle(
                        new Guesses(school.clock()),
                        school.the(KnownBrowsers.class),
                        school.the(SignInLog.class));
    }

    @Test
    void aFewWrongTriesAreFreeThenEachWaitsTwiceAsLong() {
        wrong(5, ADA, HOME);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32}) {
            assertWait(seconds, ADA, HOME);
            pass(seconds);
            wrong(1, ADA, HOME);
        }
    }

    @Test
    void nobodyEverWaitsLongerThanAMinute() {
        for (int i = 0; i < 100; i++) {
            wrong(1, ADA, HOME);
            pass(60);
        }
        assertWait(0, ADA, HOME);
    }

    @Test
    void whoGuessesElsewhereDoesNotMakeTheOwnerWait() {
        wrong(5, ADA, HOME);

        assertWait(1, ADA, HOME);
        assertWait(0, ADA, SCHOOL);
        assertWait(0, "ben@school.test", HOME);
    }

    @Test
    void typingItOtherwiseMakesNoDifference() {
        wrong(5, ADA, HOME);

        assertWait(1, " Ada@School.TEST ", HOME);
        assertWait(1, ADA, new SignInDetails("192.0.2.1", "made-up"));
    }

    @Test
    void aNetOfManyMachinesIsSlowedDownByTheAccount() {
        for (int i = 0; i < 20; i++) {
            wrong(1, ADA, new SignInDetails("198.51.100." + i, ""));
        }
        assertWait(1, ADA, new SignInDetails("203.0.113.9", ""));
        for (int i = 0; i < 40; i++) {
            pass(30);
            wrong(1, ADA, new SignInDetails("203.0.113." + i, ""));
        }
        assertWait(30, ADA, new SignInDetails("203.0.113.99", ""));
    }

    @Test
    void aHouseholdOfIpv6IsOneNetwork() {
        for (int i = 0; i < 5; i++) {
            wrong(1, ADA, new SignInDetails("2001:db8:1:2::" + i, ""));
        }

        assertWait(1, ADA, new SignInDetails("2001:db8:1:2:ffff::1", ""));
        assertWait(0, ADA, new SignInDetails("2001:db8:1:3::1", ""));
    }

    @Test
    void aBrowserThatSignedInBeforeGoesThroughWhatOthersGuess() {
        Person ada = school.people().find(school.learner("Ada")).orElseThrow();
        String secret = school.the(KnownBrowsers.class).greet("", ada.id());
        SignInDetails known = new SignInDetails(SCHOOL.getRemoteAddress(), secret);
        for (int i = 0; i < 90; i++) {
            wrong(1, ada.email(), SCHOOL);
            pass(60);
        }
        wrong(1, ada.email(), SCHOOL);

        assertWait(60, ada.email(), SCHOOL);
        assertWait(0, ada.email(), known);
        wrong(5, ada.email(), known);
        assertWait(1, ada.email(), known);
        assertWait(0, "ben@school.test", known);
    }

    @Test
    void whatABrowserIsKnownByIsInTheStoreOnlyAsAHashAndForAWhile() {
        PersonId ada = school.learner("Ada");
        String email = school.people().find(ada).orElseThrow().email();
        var browsers = school.the(KnownBrowsers.class);
        String secret = browsers.greet("not a secret of ours", ada);

        assertThat(secret).hasSize(32);
        assertThat(browsers.greet(secret, school.learner("Ben"))).isEqualTo(secret);
        assertThat(browsers.knows(secret, email)).isTrue();
        assertThat(browsers.knows(secret, "nobody@school.test")).isFalse();
        assertThat(school.rows("select * from known_browser").toString()).doesNotContain(secret);
        school.clock().pass(KnownBrowsers.REMEMBERED);
        assertThat(browsers.knows(secret, email)).isFalse();
        for (int i = 0; i < KnownBrowsers.MOST + 5; i++) {
            browsers.greet("", ada);
        }
        assertThat(
                        school.count(
                                "select count(*) from known_browser where person_id = ?",
                                ada.value()))
                .isEqualTo(KnownBrowsers.MOST);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        wrong(4, ADA, HOME);
        throttle.take(ADA, HOME).wasRight();

        wrong(4, ADA, HOME);
        assertWait(0, ADA, HOME);
    }

    @Test
    void whoGoesOnAtManyAccountsFromOneNetworkWaitsTwoSecondsAtMost() {
        guessedAtMany();
        assertWait(1, "person-1@school.test", SCHOOL);
        assertWait(0, "person-1@school.test", HOME);
        for (int i = 0; i < 20; i++) {
            pass(2);
            wrong(1, "person-" + i + "@school.test", SCHOOL);
        }
        assertWait(2, "person-24@school.test", SCHOOL);
    }

    @Test
    void madeUpAddressesKeepNobodyOfTheSameNetworkOut() {
        guessedAtMany();
        for (int i = 0; i < 200; i++) {
            wrong(1, "made-up-" + i + "@school.test", visit("attacker"));
        }

        throttle.take("nobody@school.test", visit("somebody")).wasWrong();
        throttle.take(ADA, visit("ada")).wasWrong();
        throttle.take(ADA, visit("ada")).wasRight();
    }

    @Test
    void whoGuessesAtAnAccountAndAtManyMadeUpOnesLeavesTheOwnerATurn() {
        guessedAtMany();
        assertOwnerComesThrough(second -> {
            poll("made-up-" + second + "@school.test", visit("attacker"));
            poll("person-" + second % 25 + "@school.test", visit("attacker"));
            poll(ADA, visit("attacker"));
        });
    }

    @Test
    void whoTakesEveryTurnAtAnAccountLeavesTheOwnerOne() {
        assertOwnerComesThrough(second -> poll(ADA, visit("attacker")));
    }

    @Test
    void whoTakesEveryTurnInANewBrowserLeavesTheOwnerOne() {
        assertOwnerComesThrough(second -> poll(ADA, visit("attacker-" + second)));
    }

    @Test
    void aNetOfMachinesThatTakesEveryTurnLeavesTheOwnerOne() {
        assertOwnerComesThrough(second -> {
            for (int i = 0; i < 4; i++) {
                poll(ADA, new SignInDetails("198.51.100." + i, "", "machine-" + i));
            }
        });
    }

    @Test
    void anOwnerWhoTypedItWrongHasATurnToo() {
        wrong(2, ADA, visit("ada"));
        assertOwnerComesThrough(second -> poll(ADA, visit("attacker-" + second)));
    }

    /**
     * For ten minutes somebody asks at every second, before the owner; then the owner comes, and
     * again whenever the page said they should, a few seconds late as people are.
     */
    private void assertOwnerComesThrough(IntConsumer attack) {
        int second = 0;
        for (; second < 600; second++) {
            pass(1);
            attack.accept(second);
        }
        for (int times = 1; times <= 6; times++) {
            long wait;
            try {
                throttle.take(ADA, visit("ada")).wasRight();
                return;
            } catch (TooManyTries later) {
                wait = later.seconds() + 3;
            }
            for (; wait > 0; wait--) {
                pass(1);
                attack.accept(second++);
            }
        }
        fail("The owner did not come through");
    }

    private void poll(String email, SignInDetails from) {
        try {
            throttle.take(email, from).wasWrong();
        } catch (TooManyTries later) {
            // It asks again at the next second, whatever it was told.
        }
    }

    private static SignInDetails visit(String session) {
        return new SignInDetails(SCHOOL.getRemoteAddress(), "", session);
    }

    private void guessedAtMany() {
        for (int i = 0; i < 25; i++) {
            wrong(4, "person-" + i + "@school.test", SCHOOL);
        }
    }

    @Test
    void aClassThatSignsInRightlyFromOneNetworkIsNeverHeldUp() {
        for (int i = 0; i < 300; i++) {
            throttle.take("person-" + i + "@school.test", SCHOOL);
        }
    }

    @Test
    void anHourLaterAllIsForgotten() {
        wrong(5, ADA, HOME);
        school.clock().pass(Guesses.REMEMBERED.plusSeconds(1));

        wrong(4, ADA, HOME);
        assertWait(0, ADA, HOME);
    }

    private void wrong(int times, String email, SignInDetails from) {
        for (int i = 0; i < times; i++) {
            throttle.take(email, from).wasWrong();
        }
    }

    private void pass(int seconds) {
        school.clock().pass(Duration.ofSeconds(seconds));
    }

    /** A try that goes through is not counted. */
    private void assertWait(int seconds, String email, SignInDetails from) {
        if (seconds == 0) {
            throttle.take(email, from).wasRight();
        } else {
            assertThatThrownBy(() -> throttle.take(email, from))
                    .isInstanceOfSatisfying(
                            TooManyTries.class,
                            wait -> assertThat(wait.seconds()).isEqualTo(seconds));
        }
    }
}
