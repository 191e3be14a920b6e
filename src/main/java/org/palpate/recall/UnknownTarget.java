package org.palpate.recall;

import org.palpate.refusal.Refusal;

/** No such target, or not of this class: it was withdrawn, perhaps in another tab. */
public final class UnknownTarget extends Refusal {

    private static final long serialVersionUID = 1;

    /** Nothing is found under that id. */
    public UnknownTarget() {
        super("This target was withdrawn. Reload the page to see what the class is to remember.");
    }
}
