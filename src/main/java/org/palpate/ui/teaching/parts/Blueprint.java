package org.palpate.ui.teaching.parts;

import java.util.Map;
import org.springframework.util.StringUtils;

/** What topics and the licence exam's domains are called (FSMTB, MBLEx content outline). */
public final class Blueprint {

    private static final Map<String, String> DOMAINS =
            Map.of(
                    "MBLEx-1", "Anatomy & physiology",
                    "MBLEx-2", "Kinesiology",
                    "MBLEx-3", "Pathology & caution",
                    "MBLEx-4", "Effects of techniques",
                    "MBLEx-5", "Assessment & planning",
                    "MBLEx-6", "Ethics & laws",
                    "MBLEx-7", "Professional practice");

    private Blueprint() {}

    /** "Self-care". */
    public static String topic(String key) {
        return StringUtils.capitalize(key);
    }

    /** "Kinesiology"; a code that is not in the outline stays a code. */
    public static String domain(String code) {
        return DOMAINS.getOrDefault(code, code);
    }
}
