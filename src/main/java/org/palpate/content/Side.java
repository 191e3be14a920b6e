package org.palpate.content;

/** On which side of the body a structure lies. */
public enum Side {
    /** On the left alone, as the spleen. */
    LEFT,
    /** On the right alone, as the gallbladder. */
    RIGHT,
    /** One on each side, as the psoas major. */
    BOTH,
    /** In the middle, or nothing that has a side, as the sacrum. */
    NONE
}
