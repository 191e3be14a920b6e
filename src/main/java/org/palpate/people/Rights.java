package org.palpate.people;

import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody may do just now. Every door that acts on other people asks here, each time: the
 * database answers, never a session or what a transaction has read before. A right that was
 * withdrawn a moment ago is withdrawn.
 */
@Service
@Transactional(readOnly = true)
public class Rights {

    private final PersonRepository persons;

    Rights(PersonRepository persons) {
        this.persons = persons;
    }

    /** Whether a person has a role now; false for somebody who is gone, and for guests. */
    public boolean has(PersonId person, Role role) {
        return persons.countWithRole(person.value(), role) > 0;
    }

    /**
     * Goes on only for somebody who has the role now.
     *
     * @throws Refusal with the sentence when they have not
     */
    public void require(PersonId person, Role role, String sentence) {
        if (!has(person, role)) {
            throw new Refusal(sentence);
        }
    }

    /**
     * Whether somebody brings people in at present. A link is worth what its maker may do when it
     * is used, not when it was made.
     *
     * @param maker null for somebody who is gone
     */
    boolean bringsIn(@Nullable PersonId maker) {
        return maker != null && (has(maker, Role.INSTRUCTOR) || has(maker, Role.ADMINISTRATOR));
    }

    /**
     * Whether a sign-in still stands for somebody with the role: its person is there, has the role
     * and has not changed the password since.
     */
    public boolean has(SignedIn principal, Role role) {
        return persons.findRoles(principal.person().value(), principal.epoch()).contains(role);
    }

    /** Whether a sign-in still stands: its person is there and has not changed the password. */
    public boolean stands(SignedIn principal) {
        return !persons.findRoles(principal.person().value(), principal.epoch()).isEmpty();
    }
}
