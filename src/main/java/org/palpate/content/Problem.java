package org.palpate.content;

/**
 * What reading a course's files found: where it is, what is wrong, and the way out.
 *
 * @param weight whether it keeps a module from being shown
 * @param file the path inside the course's folder: {@code hip-flexors/quiz.yaml}
 * @param line counted from 1; 0 when the file as a whole is meant
 */
public record Problem(Weight weight, String file, int line, String what, String remedy) {

    /** What becomes of a module with such a problem. */
    public enum Weight {
        /** The module is not shown; its last good revision stays. */
        ERROR,
        /** The module is shown; it teaches less than it could. */
        ADVICE
    }

    private static final int LONGEST = 300;

    /** An error. */
    public Problem(String file, int line, String what, String remedy) {
        this(Weight.ERROR, file, line, what, remedy);
    }

    /** A problem is one line of a log, whatever it quotes. */
    public Problem {
        file = oneLine(file);
        what = oneLine(what);
        remedy = oneLine(remedy);
    }

    /** Whether it keeps a module from being shown. */
    public boolean isError() {
        return weight == Weight.ERROR;
    }

    /**
     * {@code hip-flexors/quiz.yaml:41: Question 'psoas-origin' has no 'stem'. Add a line 'stem: …'
     * to it.}
     */
    public String sentence() {
        return "%s: %s %s".formatted(line > 0 ? file + ":" + line : file, what, remedy);
    }

    private static String oneLine(String text) {
        String line =
                text.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]+", " ")
                        .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
