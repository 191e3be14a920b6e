package org.palpate.ui.study.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.palpate.progress.ExamWord;
import org.palpate.progress.GradeWords;
import org.palpate.progress.KnownArea;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.ui.study.parts.Folded;
import org.palpate.words.Counted;

/**
 * What a learner is likely to recall of each domain of the exam, or of each topic: as a band, in
 * numbers, and in the words of the exam. It is its own table.
 */
public final class AreaTable extends Div {

    /** What the words mean, and what they are not. */
    private static final String WORDS =
            "Good: even the low end of the estimate is %1$s or more. Poor: even the high end is below %1$s. Borderline: %1$s lies between them. The exam does not say where it draws its lines, so these are ours; an estimate of what you recall is no forecast of a grade."
                    .formatted(GradeWords.share(ExamWord.LINE));

    private static final int MANY_TOPICS = 8;

    private AreaTable(Component... content) {
        super(content);
        addClassName("areas");
    }

    /**
     * The domains of the license exam.
     *
     * @param address where the questions behind a domain are listed, by its key
     */
    public static AreaTable ofDomains(List<KnownArea> domains, Function<String, String> address) {
        var table =
                new Table(
                        "What you are likely to recall of each exam domain",
                        "Exam domain",
                        "Likely recalled today",
                        "In the exam's words",
                        "Questions answered");
        domains.forEach(
                one -> table.row(name(one), estimate(one), word(one), questions(one, address)));
        return new AreaTable(table, Bits.text(WORDS, "quiet", "small"));
    }

    /** The topics. */
    public static AreaTable ofTopics(List<KnownArea> topics, Function<String, String> address) {
        var table =
                new Table(
                        "What you are likely to recall of each topic",
                        "Topic",
                        "Likely recalled today",
                        "Questions answered");
        topics.forEach(one -> table.row(name(one), estimate(one), questions(one, address)));
        long told = topics.stream().filter(one -> one.knowledge().isPresent()).count();
        return new AreaTable(
                Folded.ifLongerThan(
                        MANY_TOPICS,
                        table,
                        "%s, %d with answers enough for an estimate"
                                .formatted(Counted.of(topics.size(), "topic"), told)));
    }

    private static Component name(KnownArea area) {
        var name = new Span(Isolated.of(area.name()));
        return area.weight()
                .<Component>map(weight -> {
                    var share = new Span("%s of the exam".formatted(GradeWords.percent(weight)));
                    share.addClassNames("quiet", "small", "area-weight");
                    return new Div(name, share);
                })
                .orElse(name);
    }

    private static Component estimate(KnownArea area) {
        if (!area.taught()) {
            return quiet("not taught here");
        }
        return area.knowledge()
                .<Component>map(known -> {
                    var drawn =
                            new Div(
                                    new Range(
                                            known.low(),
                                            known.estimate(),
                                            known.high(),
                                            area.weight().isPresent()
                                                    ? OptionalDouble.of(ExamWord.LINE)
                                                    : OptionalDouble.empty()),
                                    new Span(words(known)));
                    drawn.addClassName("estimate");
                    return drawn;
                })
                .orElseGet(() -> quiet("too few answers"));
    }

    private static Component word(KnownArea area) {
        if (!area.taught()) {
            return quiet("–");
        }
        return area.word()
                .<Component>map(word -> Bits.badge(word.word(), tone(word)))
                .orElseGet(
                        () -> quiet(area.knowledge().isPresent() ? "too uncertain to say" : "–"));
    }

    private static String tone(ExamWord word) {
        return switch (word) {
            case GOOD -> "right";
            case BORDERLINE -> "due";
            case POOR -> "wrong";
        };
    }

    private static Component questions(KnownArea area, Function<String, String> address) {
        int all = area.asked() + area.neverAsked();
        if (all == 0) {
            return quiet(area.taught() ? "in tests only" : "–");
        }
        String words = "%d of %d".formatted(area.asked(), all);
        return area.asked() == 0 ? Table.text(words) : Table.link(address.apply(area.key()), words);
    }

    private static Span quiet(String words) {
        Span text = Table.text(words);
        text.addClassName("quiet");
        return text;
    }

    /** "about 72 % (58 to 84 %)". */
    private static String words(Knowledge known) {
        return "about %d %% (%d to %d %%)"
                .formatted(percent(known.estimate()), percent(known.low()), percent(known.high()));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
