package org.palpate.school;

/** Who may see a course or module. */
public enum Visibility {
    /** Anybody, guests too. */
    PUBLIC,
    /** Whoever is signed in. */
    SCHOOL,
    /** Where it is assigned or opened by an instructor. */
    CLASS,
    /** Who writes it. */
    DRAFT
}
