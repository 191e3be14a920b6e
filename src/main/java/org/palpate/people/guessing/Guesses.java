package org.palpate.people.guessing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import org.palpate.words.Counted;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing at whatever opens something: passwords, join codes, links. After a few wrong
 * tries each further one costs a wait that doubles, up to a bound; nobody is ever locked out. A
 * wait is told and not slept through, so it costs the server nothing. What is behind a door does
 * not matter to it: an address without an account behaves like one with. Each node counts for
 * itself.
 */
@Component
public class Guesses {

    /** How long after the last wrong try all of them are forgotten. */
    public static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int MOST_TALLIES = 200_000;

    /** What is guessed at, and from where. */
    public enum At {
        /** The password of one account, from one network. */
        ACCOUNT_FROM_NETWORK(5, Duration.ofMinutes(1)),
        /** The password of one account, from anywhere: what a net of many machines meets. */
        ACCOUNT(20, Duration.ofSeconds(30)),
        /**
         * The passwords of all accounts, from one network; a school shares one. It holds up only
         * who goes on at an account, never a first try.
         */
        NETWORK(100, Duration.ofSeconds(2)),
        /** The password of one account, in a browser that signed in with it before. */
        KNOWN_BROWSER(5, Duration.ofMinutes(1)),
        /** The current password, by somebody who is signed in. */
        CURRENT_PASSWORD(5, Duration.ofMinutes(1)),
        /** Join codes, by one person or from one network. */
        JOIN_CODE(10, Duration.ofMinutes(1)),
        /** Links to the setup, invitations and calendars, from one network. */
        LINK(20, Duration.ofSeconds(10)),
        /** Which addresses have an account, from one network's sign-ups. */
        TAKEN_ADDRESS(10, Duration.ofMinutes(1));

        private final int free;
        private final Duration longest;

        At(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /**
         * The wait after so many wrong tries in a row: none at first, then 1, 2, 4 … seconds.
         *
         * @param wrong from 1
         */
        public Duration waitAfter(int wrong) {
            if (wrong < free) {
                return Duration.ZERO;
            }
            Duration grown = Duration.ofSeconds(1L << Math.min(wrong - free, 20));
            return grown.compareTo(longest) < 0 ? grown : longest;
        }
    }

    private record Key(At at, String who) {}

    private final LoadingCache<Key, Tally> tallies =
            Caffeine.newBuilder()
                    .maximumSize(MOST_TALLIES)
                    .expireAfterAccess(REMEMBERED)
                    .build(key -> new Tally(key.at()));

    private record Place(Key key, String browser) {}

    /** Those who wait, for as long as a wrong try is remembered. */
    private final LoadingCache<Place, Waiting> line =
            Caffeine.newBuilder()
                    .maximumSize(MOST_TALLIES)
                    .expireAfterAccess(REMEMBERED)
                    .build(place -> new Waiting());

    private final Clock clock;

    /** Guesses by this clock. */
    public Guesses(Clock clock) {
        this.clock = clock;
    }

    /**
     * How long somebody must wait before the next try; zero when they need not.
     *
     * <p>Needs no asker: nobody has signed in yet.
     */
    public Duration left(At at, String who) {
        Tally tally = tallies.getIfPresent(new Key(at, who));
        return tally == null ? Duration.ZERO : tally.left(clock.instant());
    }

    /**
     * Takes one try, which counts as wrong until {@link #giveBack} or {@link #forget} says
     * otherwise: of a thousand tries at once no more go through than one after the other.
     *
     * @return zero when it may be made, else how long to wait; then nothing was taken
     */
    public Duration take(At at, String who) {
        return tallies.get(new Key(at, who)).take(clock.instant(), new Waiting());
    }

    /**
     * Takes one try like {@link #take(At, String)}, with a fair turn for each browser: one that
     * asks at every moment cannot keep all others from theirs.
     *
     * @param browser what tells those apart who try the same thing
     */
    public Duration take(At at, String who, String browser) {
        var key = new Key(at, who);
        return tallies.get(key).take(clock.instant(), line.get(new Place(key, browser)));
    }

    /** How long a browser must wait for its turn; unlike {@link #take}, it counts nothing yet. */
    public Duration ask(At at, String who, String browser) {
        var key = new Key(at, who);
        Tally tally = tallies.getIfPresent(key);
        return tally == null
                ? Duration.ZERO
                : tally.ask(clock.instant(), line.get(new Place(key, browser)));
    }

    /**
     * Counts a wrong try after {@link #ask}.
     *
     * <p>Needs no asker: nobody has signed in yet.
     */
    public void wrong(At at, String who, String browser) {
        wrong(at, who);
        line.get(new Place(new Key(at, who), browser)).hadTurn();
    }

    /** Counts a wrong try for which nobody has to wait now. */
    public void note(At at, String who) {
        tallies.get(new Key(at, who)).note(clock.instant());
    }

    /** How many wrong tries are remembered. */
    public int count(At at, String who) {
        Tally tally = tallies.getIfPresent(new Key(at, who));
        return tally == null ? 0 : tally.wrong(clock.instant());
    }

    /** Whether there were so many wrong tries that waits have begun. */
    public boolean isSuspected(At at, String who) {
        return !at.waitAfter(count(at, who)).isZero();
    }

    /**
     * Counts a wrong try of which it was not certain beforehand that it would be one.
     *
     * <p>Needs no asker: nobody has signed in yet.
     */
    public void wrong(At at, String who) {
        tallies.get(new Key(at, who)).add(clock.instant());
    }

    /** Takes one try back that was not wrong; the wrong ones before it still count. */
    public void giveBack(At at, String who) {
        tallies.get(new Key(at, who)).giveBack();
    }

    /** Forgets all wrong tries: the right one was among them. */
    public void forget(At at, String who) {
        tallies.invalidate(new Key(at, who));
    }

    /** "8 seconds", rounded up, for the person who waits. */
    public static String words(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return Counted.of(seconds, "second");
    }
}
