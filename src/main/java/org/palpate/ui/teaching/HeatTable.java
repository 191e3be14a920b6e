package org.palpate.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.progress.ClassInsight;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.ui.kit.Table;
import org.springframework.util.StringUtils;

/**
 * Learners by topics, each cell with its share right, where the truth may lie, and how many answers
 * that rests on. The colour only repeats what the numbers say.
 */
class HeatTable extends Div {

    /** The licence exam's domains (FSMTB, MBLEx content outline). */
    private static final Map<String, String> DOMAINS =
            Map.of(
                    "MBLEx-1", "Anatomy & physiology",
                    "MBLEx-2", "Kinesiology",
                    "MBLEx-3", "Pathology & caution",
                    "MBLEx-4", "Effects of techniques",
                    "MBLEx-5", "Assessment & planning",
                    "MBLEx-6", "Ethics & laws",
                    "MBLEx-7", "Professional practice");

    private static final int STEPS = 5;

    HeatTable(String caption, ClassInsight.HeatMap map, UnaryOperator<String> name) {
        List<String> columns = map.columns();
        var table =
                new Table(
                        caption,
                        Stream.concat(Stream.of("Learner"), columns.stream().map(name))
                                .toArray(String[]::new));
        table.addClassName("heat");
        var whole = new Span("The whole class");
        whole.addClassName("strong");
        table.row(whole, cells(columns, map.all()));
        map.rows()
                .forEach(row ->
                        table.row(Table.text(row.learner().name()), cells(columns, row.shares())));
        add(table.asMatrix());
    }

    private static Component[] cells(List<String> columns, Map<String, Share> shares) {
        return columns.stream().map(column -> cell(shares.get(column))).toArray(Component[]::new);
    }

    private static Component cell(@Nullable Share share) {
        if (share == null) {
            return Table.text("–");
        }
        var cell = new Div();
        cell.addClassName("heat-cell");
        if (share.tooFew()) {
            cell.addClassName("too-few");
            cell.add(
                    new Span("too few"),
                    small("%d of %d".formatted(right(share), share.answers())));
            return cell;
        }
        cell.addClassName("heat-" + Math.min(STEPS - 1, (int) (share.right() * STEPS)));
        var interval = share.interval();
        cell.add(
                new Span(CellWords.percent(100 * share.right())),
                small(
                        "%d–%d %% · %d answers"
                                .formatted(
                                        Math.round(100 * interval.low()),
                                        Math.round(100 * interval.high()),
                                        share.answers())));
        return cell;
    }

    private static long right(Share share) {
        return Math.round(share.right() * share.answers());
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassName("small");
        return span;
    }

    /** "54 % right of 48 answers, somewhere between 40 and 67 %". */
    static String words(Share share) {
        var interval = share.interval();
        return "%s right of %d answers, somewhere between %d and %d %%"
                .formatted(
                        CellWords.percent(100 * share.right()),
                        share.answers(),
                        Math.round(100 * interval.low()),
                        Math.round(100 * interval.high()));
    }

    /** "Self-care". */
    static String topic(String key) {
        return StringUtils.capitalize(key);
    }

    static String domain(String code) {
        return DOMAINS.getOrDefault(code, code);
    }
}
