package org.palpate.people;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.palpate.people.guessing.Guesses;
import org.palpate.people.guessing.Guesses.At;
import org.palpate.people.guessing.SuspectLine;
import org.palpate.people.guessing.Tally;
import org.palpate.people.guessing.TooManyTries;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. Who guesses at one account waits longer and longer, and so does
 * who guesses on at many from one network; the owner in a browser they signed in with before is not
 * concerned. It counts by what was typed, so an address without an account behaves like one with.
 *
 * <p>Nobody can keep others out by guessing: the first tries at an account from a network are
 * looked at whatever else that network has done, and every browser that waits for an account has a
 * turn (see {@link Tally}). What that costs is bounded by {@link SuspectLine}.
 */
@Component
class SignInThrottle {

    /** So many tries at an account are not held up by what others of the same network got wrong. */
    static final int FIRST_TRIES = 3;

    private final Guesses guesses;
    private final KnownBrowsers browsers;
    private final SignInLog log;

    SignInThrottle(Guesses guesses, KnownBrowsers browsers, SignInLog log) {
        this.guesses = guesses;
        this.browsers = browsers;
        this.log = log;
    }

    /**
     * Takes one try.
     *
     * @throws TooManyTries when it must wait
     */
    Try take(String email, SignInDetails from) {
        String account = EmailAddress.key(email);
        String pair = from.network() + " " + account;
        var taken = new Try(email, from);
        if (browsers.knows(from.browser(), email)) {
            taken.at(At.KNOWN_BROWSER, from.browser() + " " + account);
            return taken;
        }
        taken.known = false;
        taken.suspected = guesses.isSuspected(At.NETWORK, from.network());
        taken.first = guesses.count(At.ACCOUNT_FROM_NETWORK, pair) < FIRST_TRIES;
        if (taken.suspected && !taken.first) {
            Duration ofNetwork = guesses.ask(At.NETWORK, from.network(), taken.visit());
            Duration ofPair = guesses.ask(At.ACCOUNT_FROM_NETWORK, pair, taken.visit());
            Duration longer = ofNetwork.compareTo(ofPair) > 0 ? ofNetwork : ofPair;
            if (!longer.isZero()) {
                throw new TooManyTries(longer);
            }
        }
        taken.at(At.ACCOUNT_FROM_NETWORK, pair);
        taken.at(At.ACCOUNT, account);
        return taken;
    }

    /** One try at a password, wrong until it is said to be right. */
    final class Try {

        private record Place(At at, String who) {}

        private final Deque<Place> places = new ArrayDeque<>();
        private final String email;
        private final String network;
        private final String visit;
        private boolean known = true;
        private boolean suspected;
        private boolean first;

        private Try(String email, SignInDetails from) {
            this.email = email;
            this.network = from.network();
            this.visit = from.network() + " " + from.visit();
        }

        /** Whether it comes from where many wrong passwords came from lately. */
        boolean isSuspected() {
            return suspected;
        }

        /** Which browser of which network it comes from. */
        String visit() {
            return visit;
        }

        /** It was not looked at after all. */
        void giveBack() {
            places.forEach(place -> guesses.giveBack(place.at(), place.who()));
        }

        private void at(At at, String who) {
            Duration wait = guesses.take(at, who, visit);
            if (!wait.isZero()) {
                giveBack();
                throw new TooManyTries(wait);
            }
            places.addFirst(new Place(at, who));
        }

        /** It was right: what this browser or network got wrong before is forgotten. */
        void wasRight() {
            places.forEach(place -> {
                if (place.at() == At.ACCOUNT) {
                    guesses.giveBack(place.at(), place.who());
                } else {
                    guesses.forget(place.at(), place.who());
                }
            });
        }

        /** It was wrong. A whole network is counted only now: a class may sign in at once. */
        void wasWrong() {
            if (!known && first) {
                guesses.note(At.NETWORK, network);
            } else if (!known) {
                guesses.wrong(At.NETWORK, network, visit);
                places.addFirst(new Place(At.NETWORK, network));
            }
            places.forEach(place -> {
                Duration wait = guesses.left(place.at(), place.who());
                if (!wait.isZero()) {
                    log.slowedDown(place.at(), email, network, wait);
                }
            });
        }
    }
}
