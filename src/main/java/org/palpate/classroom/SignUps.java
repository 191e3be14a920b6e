package org.palpate.classroom;

import org.jspecify.annotations.Nullable;
import org.palpate.limits.AtMost;
import org.palpate.people.EmailAddress;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.school.SchoolSettings;
import org.palpate.school.SignUp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which people make accounts by themselves: as far as the school lets them.
 * Join codes are known here, so it stands here.
 */
@Service
@Transactional
public class SignUps {

    private final SchoolSettings settings;
    private final Joining joining;
    private final People people;

    SignUps(SchoolSettings settings, Joining joining, People people) {
        this.settings = settings;
        this.joining = joining;
        this.people = people;
    }

    /**
     * Who may sign up now.
     *
     * <p>Needs no asker: it is said to everybody who would sign up.
     */
    @Transactional(readOnly = true)
    public SignUp now() {
        return settings.signUp();
    }

    /**
     * Whether anybody may sign up at all.
     *
     * <p>Needs no asker: it is said to everybody who would sign up.
     */
    @Transactional(readOnly = true)
    public boolean areOpen() {
        return now().way() != SignUp.Way.CLOSED;
    }

    /**
     * Makes an account.
     *
     * @param guest the guest who signs up and keeps what they did; null for somebody new
     * @param joinCode of a class; empty for none
     * @return who may be signed in at once: they have just chosen the password
     * @throws WrongCode when a join code is needed, and this is none
     * @throws org.palpate.people.AddressTaken when the e-mail has an account already
     * @throws Refusal when the school does not let them in, or name, e-mail or password cannot be
     *     used
     */
    public PersonId signUp(
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            String email,
            String password,
            @Nullable PersonId guest,
            String joinCode) {
        SignUp who = now();
        switch (who.way()) {
            case OPEN -> {}
            case CODE -> {
                if (joining.joinable(joinCode).isEmpty()) {
                    throw new WrongCode();
                }
            }
            case DOMAIN -> {
                if (EmailAddress.read(email).filter(who::isOfDomain).isEmpty()) {
                    throw new Refusal(
                            "You sign up here with an e-mail address that ends in @%s. If you have none, ask your school for an account."
                                    .formatted(String.join(" or @", who.domains())));
                }
            }
            case CLOSED ->
                    throw new Refusal(
                            "Your school makes the accounts. Ask your instructor or the school's office for one.");
        }
        return people.signUp(name, email, password, guest);
    }

    /** A join code is needed to sign up, and the one given fits no class. */
    public static final class WrongCode extends Refusal {

        WrongCode() {
            super(
                    "You sign up here with the join code of your class, and this one fits no class. Compare it with what your instructor gave you.");
        }
    }
}
