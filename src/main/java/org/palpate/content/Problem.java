package org.palpate.content;

/**
 * A mistake in a course's files: where it is, what is wrong, and the way out.
 *
 * @param file the path inside the course's folder: {@code hip-flexors/quiz.yaml}
 * @param line counted from 1; 0 when the file as a whole is meant
 */
public record Problem(String file, int line, String what, String remedy) {

    private static final int LONGEST = 300;

    /** A problem is one line of a log, whatever it quotes. */
    public Problem {
        file = oneLine(file);
        what = oneLine(what);
        remedy = oneLine(remedy);
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
