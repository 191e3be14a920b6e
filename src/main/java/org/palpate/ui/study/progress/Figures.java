package org.palpate.ui.study.progress;

import java.util.Locale;
import org.palpate.progress.DueDay;
import org.palpate.quiz.Certainty;
import org.palpate.ui.kit.Pages;

/** The figures of Progress, and the addresses of the questions behind them. */
public final class Figures {

    static final String DOMAIN = "domain";
    static final String TOPIC = "topic";
    static final String STRUCTURE = "structure";
    static final String SURE = "sure";
    static final String DUE = "due";

    private Figures() {}

    /** The questions of a domain of the license exam. */
    public static String ofDomain(String key) {
        return address(DOMAIN, key);
    }

    /** The questions on a topic. */
    public static String ofTopic(String key) {
        return address(TOPIC, key);
    }

    /** The questions of which the learner said to be so sure. */
    public static String ofSure(Certainty certainty) {
        return address(SURE, of(certainty));
    }

    /** The questions that fall due on a day. */
    public static String ofDue(DueDay day) {
        return address(DUE, day.day().toString());
    }

    private static String address(String figure, String key) {
        return Pages.PROGRESS + "/" + figure + "/" + key;
    }

    static String of(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
