package org.palpate.people;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers that have signed in with an account before. Somebody who guesses at that account's
 * password makes everybody wait but them: a known browser has tries of its own ("device cookies",
 * OWASP). It opens nothing and tells nothing; the store has only the hash of its secret together
 * with the person.
 */
@Service
@Transactional
public class KnownBrowsers {

    /** How long a browser is known after its last sign-in. */
    public static final Duration REMEMBERED = Duration.ofDays(180);

    /** The most browsers of one person; the longest unused are forgotten first. */
    static final int MOST = 20;

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final KnownBrowserRepository rows;
    private final PersonRepository persons;
    private final Clock clock;

    KnownBrowsers(KnownBrowserRepository rows, PersonRepository persons, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.clock = clock;
    }

    /** Whether a browser has signed in as the person with this e-mail address. */
    @Transactional(readOnly = true)
    public boolean knows(String browser, String email) {
        return SECRET.matcher(browser).matches()
                && persons.findByEmail(EmailAddress.key(email))
                        .flatMap(row -> rows.findById(hash(browser, row.toPerson().id())))
                        .filter(known -> known.isKnownAt(clock.instant()))
                        .isPresent();
    }

    /**
     * Remembers that a browser signed in as a person.
     *
     * @param browser the secret of its cookie; anything else for a browser without one
     * @return the secret its cookie shall have
     */
    public String greet(String browser, PersonId person) {
        String secret = SECRET.matcher(browser).matches() ? browser : Secret.fresh();
        rows.deleteExpired(clock.instant());
        rows.save(
                new StoredKnownBrowser(
                        hash(secret, person), person, clock.instant().plus(REMEMBERED)));
        rows.findByPersonIdOrderByExpiresAtDesc(person.value()).stream()
                .skip(MOST)
                .forEach(rows::delete);
        return secret;
    }

    private static String hash(String secret, PersonId person) {
        UUID id = person.value();
        return Secret.hash(secret + id);
    }
}
