package org.palpate.people;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.palpate.people.Guesses.At;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. Who guesses at one account waits longer and longer, and so does
 * who guesses at many from one network; the owner in a browser they signed in with before is not
 * concerned, and nobody ever waits longer than a minute. It counts by what was typed, so an address
 * without an account behaves like one with.
 */
@Component
class SignInThrottle {

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
        var taken = new Try(email, from.network());
        if (browsers.knows(from.browser(), email)) {
            taken.at(At.KNOWN_BROWSER, from.browser() + " " + account);
        } else {
            Duration wait = guesses.left(At.NETWORK, from.network());
            if (!wait.isZero()) {
                throw new TooManyTries(wait);
            }
            taken.known = false;
            taken.at(At.ACCOUNT_FROM_NETWORK, from.network() + " " + account);
            taken.at(At.ACCOUNT, account);
        }
        return taken;
    }

    /** One try at a password, wrong until it is said to be right. */
    final class Try {

        private record Place(At at, String who) {}

        private final Deque<Place> places = new ArrayDeque<>();
        private final String email;
        private final String network;
        private boolean known = true;

        private Try(String email, String network) {
            this.email = email;
            this.network = network;
        }

        private void at(At at, String who) {
            Duration wait = guesses.take(at, who);
            if (!wait.isZero()) {
                places.forEach(place -> guesses.giveBack(place.at(), place.who()));
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
            if (!known) {
                guesses.wrong(At.NETWORK, network);
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
