package org.palpate.ui.kit;

/** The part of the site map that goes with the desks themselves. */
public final class DeskPages {

    /** What was done on this server, by whom. */
    public static final String AUDIT = "office/audit";

    private DeskPages() {}
}
