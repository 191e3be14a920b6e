package org.palpate.ui.study.progress;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Entities;
import org.palpate.attempt.OwnSummary;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.PassMark;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Picture;
import org.palpate.words.Counted;

/**
 * Scores over attempts as a line, drawn on the server; the table beside it says the same in
 * numbers.
 */
public class ScoreChart extends Picture {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 240;
    private static final int LEFT = 48;
    private static final int RIGHT = 24;
    private static final int TOP = 16;
    private static final int BOTTOM = 40;
    private static final int MOST_LABELS = 6;

    /**
     * A chart of attempts.
     *
     * @param finished those whose grades are shown, oldest first; one at least
     */
    ScoreChart(String quiz, List<OwnSummary> finished, PassMark mark, Dates dates) {
        super(svg(quiz, finished, mark.grade(), dates));
    }

    private static String svg(String quiz, List<OwnSummary> finished, int passMark, Dates dates) {
        var drawing =
                new StringBuilder(
                        "<figure class=\"card chart\"><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                                .formatted(WIDTH, HEIGHT, Entities.escape(words(quiz, finished))));
        for (int grade = 0; grade <= 100; grade += 25) {
            drawing.append(
                    line(grade == 0 ? "axis" : "grid", LEFT, y(grade), WIDTH - RIGHT, y(grade)));
            drawing.append(text(LEFT - 8, y(grade) + 4, "end", grade + " %"));
        }
        drawing.append(line("pass", LEFT, y(passMark), WIDTH - RIGHT, y(passMark)));
        drawing.append(text(WIDTH - RIGHT, y(passMark) - 6, "end", "passes"));
        var points = new StringBuilder();
        for (int i = 0; i < finished.size(); i++) {
            points.append(
                    String.format(
                            Locale.ROOT,
                            "%.1f,%.1f ",
                            x(i, finished.size()),
                            y(grade(finished.get(i)))));
        }
        drawing.append("<polyline class=\"series\" points=\"")
                .append(points.toString().strip())
                .append("\"/>");
        int every = Math.max(1, (int) Math.ceil(finished.size() / (double) MOST_LABELS));
        for (int i = 0; i < finished.size(); i++) {
            var attempt = finished.get(i);
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>",
                            x(i, finished.size()),
                            y(grade(attempt))));
            var finishedAt = attempt.finishedAt();
            if (finishedAt != null && i % every == 0) {
                drawing.append(
                        text(x(i, finished.size()), HEIGHT - 14, "middle", dates.day(finishedAt)));
            }
        }
        return drawing.append("</svg></figure>").toString();
    }

    private static double grade(OwnSummary attempt) {
        return Objects.requireNonNull(attempt.grade(), "Only grades that are shown are drawn");
    }

    private static String words(String quiz, List<OwnSummary> finished) {
        return "Scores of %s at the %s, from %s to %s. The table below has the numbers."
                .formatted(
                        Counted.of(finished.size(), "attempt"),
                        quiz,
                        GradeWords.percent(grade(finished.getFirst())),
                        GradeWords.percent(grade(finished.getLast())));
    }

    /** One attempt stands in the middle; several spread from edge to edge. */
    private static double x(int place, int count) {
        double inset = 36;
        double from = LEFT + inset;
        double to = WIDTH - RIGHT - inset;
        return count == 1 ? (from + to) / 2 : from + (to - from) * place / (count - 1);
    }

    private static double y(double grade) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.clamp(grade, 0, 100) / 100);
    }

    private static String line(String look, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                look,
                x1,
                y1,
                x2,
                y2);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                Entities.escape(words));
    }
}
