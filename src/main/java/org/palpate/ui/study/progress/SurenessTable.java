package org.palpate.ui.study.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.palpate.progress.GradeWords;
import org.palpate.progress.Sureness;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.statistics.Interval;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Table;

/** How sure a learner was against how often they were right: in plain words, and as a table. */
public final class SurenessTable extends Div {

    private static final int WHOLE = 100;

    /**
     * A table.
     *
     * @param degrees all of them, the least sure first
     * @param address where the questions behind a degree are listed
     */
    public SurenessTable(List<Sureness> degrees, Function<Certainty, String> address) {
        addClassName("areas");
        if (degrees.stream().allMatch(one -> one.answers() == 0)) {
            add(
                    Bits.text(
                            "You have not said yet how sure you are of an answer. The daily questions ask it with one tap; after %d answers you see here how often you were right."
                                    .formatted(Sureness.FEWEST)));
            return;
        }
        degrees.forEach(one -> {
            if (one.answers() > 0) {
                add(Bits.text(SurenessWords.sentence(one)));
            }
        });
        var table =
                new Table(
                        "How often you were right, by how sure you said to be",
                        "You said",
                        "You were right",
                        "Right",
                        "Wrong");
        degrees.forEach(one ->
                table.row(
                        one.answers() == 0
                                ? Table.text(SurenessWords.name(one.certainty()))
                                : Table.link(
                                        address.apply(one.certainty()),
                                        SurenessWords.name(one.certainty())),
                        share(one),
                        Table.text(String.valueOf(one.right())),
                        Table.text(String.valueOf(one.wrong()))));
        add(table);
    }

    private static Component share(Sureness one) {
        if (one.answers() < Sureness.FEWEST) {
            Span few = Table.text("too few answers");
            few.addClassName("quiet");
            return few;
        }
        Interval truth = Interval.ofShare(one.share(), one.answers());
        var drawn =
                new Div(
                        new Range(truth.low(), one.share(), truth.high(), OptionalDouble.empty()),
                        new Span(
                                "%s of %d (%d to %d %%)"
                                        .formatted(
                                                GradeWords.share(one.share()),
                                                one.answers(),
                                                Math.round(WHOLE * truth.low()),
                                                Math.round(WHOLE * truth.high()))));
        drawn.addClassName("estimate");
        return drawn;
    }
}
