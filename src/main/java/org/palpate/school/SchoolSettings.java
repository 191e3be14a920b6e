package org.palpate.school;

import java.util.function.Consumer;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the school has settled for everybody. Asked afresh each time, so that what an administrator
 * changes counts at once, in open pages and on every node.
 */
@Service
@Transactional
public class SchoolSettings {

    private final SettingsRepository rows;
    private final People people;
    private final TransactionTemplate transaction;
    private final CurrentFacts current;
    private final AuditLog audit;

    SchoolSettings(
            SettingsRepository rows,
            People people,
            TransactionTemplate transaction,
            CurrentFacts current,
            AuditLog audit) {
        this.rows = rows;
        this.people = people;
        this.transaction = transaction;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Whether people without an account may take quizzes; they may until somebody says no.
     *
     * <p>Needs no asker: it is said to everybody who comes.
     */
    @Transactional(readOnly = true)
    public boolean guestsAreWelcome() {
        return rows.findById(StoredSettings.ONLY).map(StoredSettings::guests).orElse(true);
    }

    /**
     * Lets guests in from now on, or no more.
     *
     * @throws Refusal when the asking person is no administrator
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void welcomeGuests(PersonId asking, boolean welcome) {
        mustBeAdministrator(asking);
        change(
                asking,
                welcome ? "Guests are let in" : "Guests are not let in any more",
                row -> row.welcomeGuests(welcome));
    }

    /**
     * What the school says of itself; nothing until somebody settles it.
     *
     * <p>Needs no asker: the school says this of itself to everybody.
     */
    @Transactional(readOnly = true)
    public SchoolFacts facts() {
        return rows.findById(StoredSettings.ONLY)
                .map(StoredSettings::facts)
                .orElse(SchoolFacts.nothing());
    }

    /**
     * Lets facts through that can be settled, before anything else is done with them.
     *
     * <p>Needs no asker: it only looks at what was written.
     *
     * @throws CannotSettle naming what cannot be so
     */
    public void check(SchoolFacts facts) {
        FactsChecked.check(facts.tidied());
    }

    /**
     * Settles what the school says of itself. What is empty is as the server was started.
     *
     * @throws Refusal when the asking person is no administrator
     * @throws CannotSettle naming what cannot be so; nothing is settled then
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void settle(PersonId asking, SchoolFacts facts) {
        mustBeAdministrator(asking);
        SchoolFacts tidied = facts.tidied();
        FactsChecked.check(tidied);
        change(
                asking,
                "Name, country, time zone, address and visibility of new modules settled",
                row -> row.settle(tidied));
        current.refresh();
    }

    /**
     * Who may make an account by themselves; anybody until somebody settles it.
     *
     * <p>Needs no asker: it is said to everybody who would sign up.
     */
    @Transactional(readOnly = true)
    public SignUp signUp() {
        return rows.findById(StoredSettings.ONLY)
                .map(StoredSettings::signUp)
                .orElseGet(SignUp::open);
    }

    /**
     * Settles who may make an account by themselves.
     *
     * @throws Refusal when the asking person is no administrator
     * @throws CannotSettle when a domain is none, or none is named where one is needed
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void settle(PersonId asking, SignUp who) {
        mustBeAdministrator(asking);
        SignUp tidied = who.tidied();
        FactsChecked.check(tidied);
        change(asking, "Sign-up settled", row -> row.settle(tidied));
    }

    private void mustBeAdministrator(PersonId asking) {
        if (!people.isAdministrator(asking)) {
            throw new Refusal(
                    "Only an administrator changes the school's settings. Ask one to do it.");
        }
    }

    private void change(PersonId asking, String what, Consumer<StoredSettings> how) {
        try {
            transaction.executeWithoutResult(status -> changeOnce(asking, what, how));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException byAnother) {
            transaction.executeWithoutResult(status -> changeOnce(asking, what, how));
        }
    }

    private void changeOnce(PersonId asking, String what, Consumer<StoredSettings> how) {
        StoredSettings row = rows.findById(StoredSettings.ONLY).orElseGet(StoredSettings::new);
        how.accept(row);
        rows.saveAndFlush(row);
        audit.add(AuditKind.SETTING, asking.value(), null, what);
    }
}
