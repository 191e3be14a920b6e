package org.palpate.content.yaml;

import java.util.regex.Pattern;

/** What folders, lessons, figures, regions, anchors, questions and options are named by. */
public final class Keys {

    /** What a key is, as authors are told. */
    public static final String RULE =
            "Use lower-case letters, digits and hyphens, at most 80 characters.";

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private Keys() {}

    /** Whether the text is a key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
