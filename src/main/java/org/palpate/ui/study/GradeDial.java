package org.palpate.ui.study;

import java.util.Locale;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.PassMark;
import org.palpate.ui.kit.Picture;

/** A grade as an arc of a circle with the number in it, and a mark where passing begins. */
class GradeDial extends Picture {

    private static final double RADIUS = 50;
    private static final double ROUND = 2 * Math.PI * RADIUS;

    GradeDial(double grade, PassMark passMark) {
        super(svg(grade, passMark.grade()));
    }

    private static String svg(double grade, int passMark) {
        return String.format(
                Locale.ROOT,
                """
                <svg class="grade-dial" viewBox="0 0 120 120" role="img" aria-label="Grade %1$s%2$s">\
                <circle class="track" cx="60" cy="60" r="50" stroke-width="9"/>\
                <circle class="arc" cx="60" cy="60" r="50" stroke-width="9" stroke-linecap="round"\
                 stroke-dasharray="%3$.1f %4$.1f" transform="rotate(-90 60 60)"/>\
                %5$s\
                <text x="60" y="69" text-anchor="middle">%1$s</text></svg>\
                """,
                GradeWords.percent(grade),
                passMark == 0 ? "" : ", %d %% passes".formatted(passMark),
                ROUND * grade / 100,
                ROUND,
                passMark == 0 ? "" : mark(passMark));
    }

    /** Where passing begins; nowhere where there is nothing to pass. */
    private static String mark(int passMark) {
        double angle = Math.toRadians(passMark * 3.6 - 90);
        return String.format(
                Locale.ROOT,
                """
                <line class="pass" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke-width="2.5"/>\
                """,
                60 + 43 * Math.cos(angle),
                60 + 43 * Math.sin(angle),
                60 + 57 * Math.cos(angle),
                60 + 57 * Math.sin(angle));
    }
}
