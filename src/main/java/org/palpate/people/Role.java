package org.palpate.people;

/** What a person may do; each role opens one desk. */
public enum Role {
    /** Reads modules and takes quizzes. Everybody who signed up. */
    LEARNER,
    /** Teaches classes. */
    INSTRUCTOR,
    /** Looks after the server and its people. */
    ADMINISTRATOR;

    /** The name Spring Security knows the role by, {@code ROLE_…}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
