package org.palpate.ui.study.map;

import com.vaadin.flow.component.Component;
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
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.quiz.question.StructureKey;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Picture;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.kit.Table;
import org.palpate.ui.study.parts.Folded;
import org.palpate.words.Counted;

/**
 * What a learner is likely to recall today, on drawings of the body. Pressing a structure tells its
 * estimate, its questions and its paragraph; the folded table below says the same of all.
 */
public class BodyMap extends Div {

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
                        "Press a structure, on a drawing or in the table below, to see what you are likely to recall of it."));
        add(legend());
        if (figures.size() > 1) {
            add(
                    Bits.text(
                            Counted.of(figures.size(), "drawing") + ": push them sideways.",
                            "body-map-sideways"));
        }
        // Of many structures the table would be longer than all else on the page.
        add(
                sheet,
                told,
                new Folded(
                        "The same as a table: " + Counted.of(known.size(), "structure"), table()));
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
        told.add(Bits.text(StructureRecall.sentence(structure)));
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
            told.add(StructureRecall.questions(structure));
        }
        // On a phone it stands below the drawings, and above the table.
        told.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** How many were answered, and the way to them. */
    private static Component questionsOf(KnownStructure one) {
        String words = "%d of %d".formatted(one.asked().size(), one.questions());
        return one.asked().isEmpty()
                ? Table.text(words)
                : Table.link(StructureRecall.behind(one), words);
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
