package org.palpate.exchange;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a file that leaves the house is called: whose it is, what it is, and its day, so that the
 * files of two classes or two days do not take each other's place. {@code
 * Monday-group-gradebook-2026-12-05.csv}; the year first, so that files sort by it.
 */
public final class FileName {

    private static final int LONGEST_SUBJECT = 60;

    /** All that is no letter, accent or digit of some script: no file system minds those. */
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private FileName() {}

    /**
     * A name.
     *
     * @param subject whose it is: a class or a quiz, as people wrote it
     * @param what it is: {@code gradebook}
     * @param day when it is made, on the school's calendar
     * @param ending without the dot
     */
    public static String of(String subject, String what, LocalDate day, String ending) {
        String written = plain(subject);
        return "%s%s-%s.%s".formatted(written.isEmpty() ? "" : written + "-", what, day, ending);
    }

    private static String plain(String subject) {
        int most = Math.min(subject.codePointCount(0, subject.length()), LONGEST_SUBJECT);
        String start = subject.substring(0, subject.offsetByCodePoints(0, most));
        return EDGES.matcher(OTHER.matcher(start).replaceAll("-")).replaceAll("");
    }
}
