package org.palpate.ui.study.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.content.Figure;
import org.palpate.content.Structure;
import org.palpate.progress.KnownStructures.AskedQuestion;
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.question.StructureKey;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Picture;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.kit.Table;
import org.palpate.words.Counted;

/**
 * What a learner is likely to recall today, on drawings of the body. Pressing a structure tells its
 * estimate, its questions and its paragraph; the table below says the same of all.
 */
public class BodyMap extends Div {

    private static final int MOST_QUESTIONS = 5;

    private final Map<StructureKey, KnownStructure> known = new LinkedHashMap<>();
    private final List<MapFigure> drawings = new ArrayList<>();
    private final Div told = new Div();

    /**
     * A map.
     *
     * @param figures the drawings, in order
     * @param structures what is known of each structure; others of the drawings are not shaded
     */
    public BodyMap(List<Figure> figures, List<KnownStructure> structures) {
        structures.forEach(one -> known.put(one.structure().key(), one));
        addClassName("body-map-frame");
        var sheet = new Div();
        sheet.addClassName("body-map-sheet");
        for (Figure figure : figures) {
            var drawing = new MapFigure(figure, known);
            drawing.onChosen(this::tell);
            drawings.add(drawing);
            var caption = new Span(figure.title());
            caption.addClassName("caption");
            var framed = new Div(drawing, caption);
            framed.addClassName("body-map-drawing");
            sheet.add(framed);
        }
        told.addClassNames("card", "body-map-told");
        told.getElement().setAttribute("role", "status");
        told.add(
                Bits.text(
                        "Press a structure, on a drawing or in the table, to see what you are likely to recall of it."));
        add(legend(), sheet, told, table());
    }

    private static Component legend() {
        var legend = new UnorderedList();
        legend.addClassName("body-map-legend");
        legend.getElement().setAttribute("aria-label", "Shades of the drawings");
        for (Shade shade : Shade.values()) {
            String id = "map-legend-" + shade.ordinal();
            legend.add(
                    new ListItem(
                            new Picture(
                                    "<svg viewBox=\"0 0 30 20\" aria-hidden=\"true\"><defs>%s</defs><rect class=\"swatch\" width=\"30\" height=\"20\" style=\"fill:url(#%s)\"/></svg>"
                                            .formatted(shade.tile(id), id)),
                            new Span(shade.words())));
        }
        return legend;
    }

    /** Tells of a structure; nothing if it is none of the map. */
    public void tell(StructureKey key) {
        KnownStructure structure = known.get(key);
        if (structure == null) {
            return;
        }
        drawings.forEach(drawing -> drawing.choose(key));
        told.removeAll();
        told.add(new H3(structure.structure().name()));
        told.add(Bits.text(sentence(structure)));
        var ways = Bits.row();
        if (!structure.section().isEmpty()) {
            ways.add(
                    Bits.linkButton(
                            Pages.paragraph(structure.module(), structure.section()),
                            "Read about it",
                            false));
        }
        ways.add(
                Bits.linkButton(
                        PracticeOf.structure(structure.structure().key()),
                        "Practice its questions",
                        false));
        ways.add(Bits.linkButton(AidPages.structure(key), "All about it", false));
        told.add(ways);
        if (!structure.asked().isEmpty()) {
            told.add(questions(structure));
        }
        // On a phone it stands below the drawings, and above the table.
        told.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    static String sentence(KnownStructure structure) {
        int all = structure.questions();
        if (structure.isTooThin()) {
            return "Too few questions: there %s %d about it here, and an estimate needs %d. You have answered %d so far."
                    .formatted(
                            Counted.word(all, "is", "are"),
                            all,
                            Knowledge.FEWEST,
                            structure.asked().size());
        }
        return structure
                .knowledge()
                .map(known ->
                        "If you were asked its %s today, you would answer about %d %% right: between %d and %d %%, nine times out of ten. You have answered %d of them so far."
                                .formatted(
                                        Counted.of(all, "question"),
                                        StructureWords.percent(known.estimate()),
                                        StructureWords.percent(known.low()),
                                        StructureWords.percent(known.high()),
                                        structure.asked().size()))
                .orElseGet(() ->
                        "Too few answers: you have answered %d of its %s, and an estimate needs %d."
                                .formatted(
                                        structure.asked().size(),
                                        Counted.of(all, "question"),
                                        Knowledge.FEWEST));
    }

    static Component questions(KnownStructure structure) {
        var list = new UnorderedList();
        list.addClassName("body-map-questions");
        structure.asked().stream()
                .limit(MOST_QUESTIONS)
                .forEach(question -> list.add(new ListItem(question(question))));
        int more = structure.asked().size() - MOST_QUESTIONS;
        if (more > 0) {
            list.add(new ListItem(new Span("and %d more".formatted(more))));
        }
        return Bits.stack(Bits.text("Its questions, the least likely recalled first:"), list);
    }

    private static Component question(AskedQuestion question) {
        String words =
                "%s (%d %%)"
                        .formatted(
                                Isolated.of(question.stem()),
                                StructureWords.percent(question.recall()));
        return question.section().isEmpty()
                ? new Span(words)
                : new Anchor(Pages.paragraph(question.module(), question.section()), words);
    }

    /** How many were answered, and the way to them. */
    private static Component questionsOf(KnownStructure one) {
        String words = "%d of %d".formatted(one.asked().size(), one.questions());
        return one.asked().isEmpty()
                ? Table.text(words)
                : Table.link(Pages.PROGRESS + "/structure/" + one.structure().key().value(), words);
    }

    /** The same as pressing it on a drawing, large enough for a thumb. */
    private Component press(Structure structure) {
        var press = new NativeButton(structure.name(), click -> tell(structure.key()));
        press.addClassName("body-map-press");
        return press;
    }

    private Component table() {
        var table =
                new Table(
                        "What you are likely to recall of each structure",
                        "Structure",
                        "Likely recalled today",
                        "Questions answered",
                        "Where it is taught");
        known.values()
                .forEach(one ->
                        table.row(
                                press(one.structure()),
                                Table.text(StructureWords.of(one)),
                                questionsOf(one),
                                one.section().isEmpty()
                                        ? Table.text("–")
                                        : Table.link(
                                                Pages.paragraph(one.module(), one.section()),
                                                "Read about it")));
        return table;
    }
}
