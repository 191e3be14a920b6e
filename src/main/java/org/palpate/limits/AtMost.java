package org.palpate.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much of an argument a door takes, where it is more than {@link Measure} lets through anyhow.
 * A door that does not say so takes the usual; there is none that takes anything.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtMost {

    /**
     * For a text with a limit of its own that the room says itself, in words that name the field:
     * no shorter than any one text that a request can carry.
     */
    int SAID_BY_THE_ROOM = (int) Measure.IN_ALL;

    /** How many characters each text may have. */
    int characters() default Measure.CHARACTERS;

    /** How many characters and entries there may be in all. */
    long inAll() default Measure.IN_ALL;
}
