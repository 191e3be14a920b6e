package org.palpate.content;

import java.util.regex.Pattern;

/** What folders, lessons, figures, regions, anchors, questions and options are named by. */
final class Keys {

    static final String RULE = "Use lower-case letters, digits and hyphens, at most 80 characters.";

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private Keys() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
