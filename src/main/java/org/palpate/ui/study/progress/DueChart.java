package org.palpate.ui.study.progress;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Entities;
import org.palpate.progress.DueDay;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Picture;
import org.palpate.ui.kit.Table;
import org.palpate.ui.study.parts.Folded;
import org.palpate.words.Counted;

/** What falls due in the next days: bars drawn on the server, and the same as a table. */
public final class DueChart extends Div {

    private static final int BAR = 24;
    private static final int GAP = 8;
    private static final int HIGH = 120;
    private static final int TOP = 22;
    private static final int BOTTOM = 26;

    /**
     * A chart.
     *
     * @param days today first; one at least
     * @param address where the questions of a day are listed
     */
    public DueChart(List<DueDay> days, Dates dates, Function<DueDay, String> address) {
        addClassName("areas");
        int all = days.stream().mapToInt(DueDay::questions).sum();
        if (all == 0) {
            add(Bits.text("Nothing falls due in the next %d days.".formatted(days.size())));
            return;
        }
        add(Bits.text(words(days, all)), new Picture(svg(days, all)));
        var table = new Table("Questions that fall due, day by day", "Day", "Questions");
        days.stream()
                .filter(day -> day.questions() > 0)
                .forEach(day ->
                        table.row(
                                Table.text(day == days.getFirst() ? "Today" : dates.day(day.day())),
                                Table.link(address.apply(day), String.valueOf(day.questions()))));
        add(
                Folded.ifLong(
                        table,
                        "Day by day: %s with questions"
                                .formatted(Counted.of(table.rows(), "day"))));
    }

    private static String words(List<DueDay> days, int all) {
        int today = days.getFirst().questions();
        return "%s in the next %d days, %s today. The daily questions ask the most valuable first and keep to your minutes, so nothing has to be caught up."
                .formatted(Counted.of(all, "question"), days.size(), today == 0 ? "none" : today);
    }

    private static String svg(List<DueDay> days, int all) {
        int most = days.stream().mapToInt(DueDay::questions).max().orElse(1);
        int wide = days.size() * (BAR + GAP);
        var drawing =
                new StringBuilder(
                        "<svg class=\"due-chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                                .formatted(
                                        wide,
                                        TOP + HIGH + BOTTOM,
                                        Entities.escape(
                                                "%s fall due in %d days; the table below says how many each day."
                                                        .formatted(
                                                                Counted.of(all, "question"),
                                                                days.size()))));
        for (int i = 0; i < days.size(); i++) {
            DueDay day = days.get(i);
            double high = HIGH * (double) day.questions() / most;
            int left = i * (BAR + GAP) + GAP / 2;
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"3\"/>",
                            i == 0 ? "bar today" : "bar",
                            left,
                            TOP + HIGH - Math.max(high, 1.5),
                            BAR,
                            Math.max(high, 1.5)));
            if (day.questions() > 0) {
                drawing.append(text(left, TOP + HIGH - high - 6, String.valueOf(day.questions())));
            }
            drawing.append(text(left, TOP + HIGH + 18, String.valueOf(day.day().getDayOfMonth())));
        }
        return drawing.append("</svg>").toString();
    }

    private static String text(int left, double y, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                left + BAR / 2.0,
                y,
                Entities.escape(words));
    }
}
