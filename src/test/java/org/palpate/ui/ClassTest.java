package org.palpate.ui;

import org.junit.jupiter.api.BeforeEach;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;

/** A test of pages in a school with one class: Tom teaches it, and Mira is in it. */
public abstract class ClassTest extends PageTest {

    protected PersonId tom;
    protected PersonId mira;
    protected ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        mira = learner("Mira Lind");
        joins(mira);
        signIn(mira);
    }

    /** From here on a learner is in the class. */
    protected final void joins(PersonId learner) {
        classes.join(learner, classes.find(tom, spring).joinCode());
    }
}
