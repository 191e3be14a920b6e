package org.palpate.ui.shell;

/** The few icons of the shell, in the hand of the drawings: one line, round ends. */
final class Icons {

    static final String BRAND = """
            <svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="var(--accent)"/><path d="M9 24c0-7 2-9 2-14a2.2 2.2 0 0 1 4.4 0v5m0-1.500a2.200 2.200 0 0 1 4.400 0V15a2.200 2.200 0 0 1 4.200.800c0 4-1.500 5-1.500 8.200" fill="none" stroke="var(--on-accent)" stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round"/></svg>""";

    static final String TODAY = line("<circle cx=\"12\" cy=\"12\" r=\"8.500\"/><path d=\"M12 7.500V12l3 2\"/>");

    static final String MODULES = line(
            "<path d=\"M12 6.500C10 5 7 4.500 4 5v13.500c3-.500 6 0 8 1.500 2-1.500 5-2 8-1.500V5c-3-.500-6 0-8 1.500zM12 6.500V20\"/>");

    static final String PROGRESS = line("<path d=\"M4 19.500h16M5.500 15l4-4.500 3.500 3 5.500-7\"/>");

    static final String TEACH = line(
            "<circle cx=\"9\" cy=\"8.500\" r=\"3\"/><path d=\"M3.500 19c.500-3.500 2.500-5 5.500-5s5 1.500 5.500 5M15.500 6a3 3 0 0 1 0 5.500M17 14.500c2 .700 3.200 2.200 3.500 4.500\"/>");

    static final String OFFICE = line(
            "<path d=\"M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3\"/><circle cx=\"15\" cy=\"7\" r=\"2\"/><circle cx=\"9\" cy=\"12\" r=\"2\"/><circle cx=\"15\" cy=\"17\" r=\"2\"/>");

    private Icons() {}

    private static String line(String shapes) {
        return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.800\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\">" + shapes + "</svg>";
    }
}
