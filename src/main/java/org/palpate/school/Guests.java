package org.palpate.school;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.palpate.people.GuestPass;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who take quizzes without an account: whether the school lets them in, and how many. The
 * only way a guest comes in.
 *
 * <p>The bounds count all guests of the school and no network address, so that a school behind one
 * address meets none of them: a class of 30, even ten classes at once, is far below.
 */
@Service
@Transactional
public class Guests {

    /** How many new guests the server lets in within a day, on all nodes together. */
    public static final int A_DAY = 5000;

    /** How many new guests one node lets in at once, and how many more each minute. */
    public static final int A_MINUTE = 300;

    private static final Duration DAY = Duration.ofDays(1);

    private final SchoolSettings settings;
    private final People people;
    private final Clock clock;
    private final Bucket rate;

    Guests(SchoolSettings settings, People people, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.clock = clock;
        this.rate =
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(A_MINUTE)
                                        .refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(by(clock))
                        .build();
    }

    /**
     * Whether people without an account may take quizzes now.
     *
     * <p>Needs no asker: it is said to everybody who comes.
     */
    @Transactional(readOnly = true)
    public boolean areWelcome() {
        return settings.guestsAreWelcome();
    }

    /**
     * Whether somebody has no account. Nobody is known of an id that names nobody: that is a guest
     * at most.
     */
    @Transactional(readOnly = true)
    public boolean isGuest(PersonId person) {
        return people.find(person).map(Person::isGuest).orElse(true);
    }

    /**
     * Makes sure that the school lets guests in at all.
     *
     * @throws NoGuests when it does not
     */
    @Transactional(readOnly = true)
    public void mustBeWelcome() {
        if (!areWelcome()) {
            throw new NoGuests(NoGuests.SWITCHED_OFF);
        }
    }

    /**
     * Lets a new guest in.
     *
     * <p>Needs no asker: whoever comes in has no account.
     *
     * @throws NoGuests when the school lets none in, or too many came just now
     */
    public GuestPass letIn() {
        mustBeWelcome();
        if (people.guestsSince(clock.instant().minus(DAY)) >= A_DAY) {
            throw new NoGuests(
                    "More guests came today than this server takes in a day. Sign in or sign up to"
                            + " take the quiz now, or come back tomorrow.");
        }
        if (!rate.tryConsume(1)) {
            throw new NoGuests(
                    "Very many guests came within this minute. Please wait a minute and press the"
                            + " button again, or sign in.");
        }
        return people.welcomeGuest();
    }

    private static TimeMeter by(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Math.multiplyExact(clock.millis(), 1_000_000L);
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
