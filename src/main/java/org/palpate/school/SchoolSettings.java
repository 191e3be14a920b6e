package org.palpate.school;

import org.palpate.people.People;
import org.palpate.people.PersonId;
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

    SchoolSettings(SettingsRepository rows, People people, TransactionTemplate transaction) {
        this.rows = rows;
        this.people = people;
        this.transaction = transaction;
    }

    /** Whether people without an account may take quizzes; they may until somebody says no. */
    @Transactional(readOnly = true)
    public boolean guestsAreWelcome() {
        return rows.findById(StoredSettings.ONLY).map(StoredSettings::guests).orElse(true);
    }

    /**
     * Lets guests in from now on, or no more.
     *
     * @throws NotAllowed when the asking person is no administrator
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void welcomeGuests(PersonId asking, boolean welcome) {
        if (!people.isAdministrator(asking)) {
            throw new NotAllowed("Only an administrator changes the school's settings.");
        }
        try {
            transaction.executeWithoutResult(status -> settle(welcome));
        } catch (DataIntegrityViolationException settledByAnother) {
            transaction.executeWithoutResult(status -> settle(welcome));
        }
    }

    private void settle(boolean welcome) {
        rows.findById(StoredSettings.ONLY)
                .ifPresentOrElse(
                        row -> row.welcomeGuests(welcome),
                        () -> rows.saveAndFlush(new StoredSettings(welcome)));
    }
}
