package org.palpate.people;

/**
 * A person is about to be deleted. What a room keeps of them goes with them, in the same
 * transaction; what they decided for others stays, and then their name is kept with it.
 */
public final class PersonDeleted {

    private final PersonId person;
    private final PersonId by;
    private boolean nameKept;

    PersonDeleted(PersonId person, PersonId by) {
        this.person = person;
        this.by = by;
    }

    /** Who is deleted. */
    public PersonId person() {
        return person;
    }

    /** Who deletes them: an administrator, or the person themselves. */
    public PersonId by() {
        return by;
    }

    /** Keeps the name, because something stays that they decided. */
    public void keepName() {
        nameKept = true;
    }

    boolean isNameKept() {
        return nameKept;
    }
}
