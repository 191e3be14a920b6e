package org.palpate.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list as mail programs copy it: {@code Mira Lind <mira@school.org>, "Fox, Tom"
 * <tom@school.org>}.
 */
final class MailList {

    private static final Pattern PERSON =
            Pattern.compile(
                    "\\s*\"?([^\"<>@\\r\\n]+?)\"?\\s*<([^<>\\s@]+@[^<>\\s@]+)>\\s*[,;]?\\s*");

    private MailList() {}

    /** The name and the address of a line that is one person; empty for any other line. */
    static Optional<List<String>> person(String line) {
        Matcher person = PERSON.matcher(line);
        return person.matches()
                ? Optional.of(List.of(person.group(1), person.group(2)))
                : Optional.empty();
    }

    /** The same list with one learner on each line, name and address; any other text as it is. */
    static String withLineEach(String text) {
        var lines = new StringBuilder();
        Matcher person = PERSON.matcher(text);
        int from = 0;
        while (from < text.length() && person.region(from, text.length()).lookingAt()) {
            lines.append('"').append(person.group(1)).append("\",").append(person.group(2));
            lines.append('\n');
            from = person.end();
        }
        return from == text.length() ? lines.toString() : text;
    }
}
