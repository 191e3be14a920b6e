package org.palpate.people;

import java.time.Clock;
import org.palpate.limits.AtMost;
import org.palpate.refusal.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first start: until somebody with the key printed on the console has become the first
 * administrator.
 */
@Service
@Transactional
public class Setup {

    private final SetupRepository rows;
    private final Accounts accounts;
    private final Clock clock;

    /** New at every start and nowhere stored: only who sees this start's console has it. */
    private final String key = Secret.fresh();

    Setup(SetupRepository rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Whether the school still has to be set up.
     *
     * <p>Needs no asker: there is nobody yet.
     */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return rows.count() == 0;
    }

    /**
     * Whether a key is this start's and still opens something.
     *
     * <p>Needs no asker: the key says who asks.
     */
    @Transactional(readOnly = true)
    public boolean accepts(String offered) {
        return Secret.matches(offered, Secret.hash(key)) && isOpen();
    }

    /**
     * The key of this start, for the console.
     *
     * <p>Needs no asker: only the console is told.
     */
    public String key() {
        return key;
    }

    /**
     * Makes the first administrator; the key is dead afterwards, whoever used it first.
     *
     * <p>Needs no asker: the key says who asks.
     *
     * @throws Refusal when the key is not or no longer good, or name, e-mail or password cannot be
     *     used
     */
    public PersonId complete(
            String offered,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            String email,
            String password) {
        if (!accepts(offered)) {
            throw new Refusal(
                    "This setup link is used up or wrong. The console shows a new one at a start without administrator.");
        }
        try {
            rows.saveAndFlush(new SetupRow(clock.instant()));
        } catch (DataIntegrityViolationException lostRace) {
            throw new Refusal(
                    "Somebody else has just set this school up. Sign in with the account they made, or ask them for one.");
        }
        return accounts.addAdministrator(name, email, password);
    }
}
