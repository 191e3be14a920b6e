package org.palpate.ui.shell;

/** The few icons of the shell, in the hand of the drawings: one line, round ends. */
final class Icons {

    /** A fingertip and what it feels: a dot with ripples. */
    static final String BRAND =
            """
            <svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="var(--accent)"/>\
            <g fill="none" stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round">\
            <path d="M10.5 15.5a5.5 5.5 0 0 1 11 0M6.5 15.5a9.5 9.5 0 0 1 19 0M16 15.5v9"/></g>\
            <circle cx="16" cy="15.5" r="2.6" fill="var(--on-accent)"/></svg>\
            """;

    static final String TODAY =
            line("<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 7.5V12l3 2\"/>");

    static final String MODULES =
            line(
                    "<path d=\"M12 6.5C10 5 7 4.5 4 5v13.5c3-.500 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.500-6 0-8 1.5zM12 6.5V20\"/>");

    static final String PROGRESS = line("<path d=\"M4 19.5h16M5.5 15l4-4.5 3.5 3 5.5-7\"/>");

    static final String SEARCH =
            line("<circle cx=\"10.5\" cy=\"10.5\" r=\"6\"/><path d=\"M15 15l5 5\"/>");

    static final String TEACH =
            line(
                    "<circle cx=\"9\" cy=\"8.5\" r=\"3\"/><path d=\"M3.5 19c.500-3.5 2.5-5 5.5-5s5 1.5 5.5 5M15.5 6a3 3 0 0 1 0 5.5M17 14.5c2 .700 3.2 2.2 3.5 4.5\"/>");

    static final String OFFICE =
            line(
                    "<path d=\"M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3\"/><circle cx=\"15\" cy=\"7\" r=\"2\"/><circle cx=\"9\" cy=\"12\" r=\"2\"/><circle cx=\"15\" cy=\"17\" r=\"2\"/>");

    private Icons() {}

    private static String line(String shapes) {
        return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + shapes
                + "</svg>";
    }
}
