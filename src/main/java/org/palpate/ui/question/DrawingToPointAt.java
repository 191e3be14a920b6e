package org.palpate.ui.question;

import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.palpate.content.Figure;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.words.Counted;

/** Regions of a drawing to press, or to reach with the arrow keys and choose with Space. */
final class DrawingToPointAt extends QuestionField {

    private final Drawing drawing;
    private final Map<RegionKey, String> marks = new HashMap<>();
    private Set<RegionKey> pointed = Set.of();
    private final int howMany;
    private boolean told;

    DrawingToPointAt(Asked.Point asked, Figure figure) {
        howMany = asked.pick();
        drawing = new Drawing(figure, howMany);
        drawing.onPointed(regions -> {
            pointed = Set.copyOf(regions);
            if (marks.keySet().retainAll(pointed)) {
                drawing.mark(marks);
            }
            changed();
        });
        var instruction =
                new Paragraph(
                        Counted.sentence(
                                asked.pick(),
                                "Choose one structure in the drawing.",
                                "Choose %d structures in the drawing. Each wrong one takes off what a right one adds."));
        instruction.addClassName("hint-line");
        add(instruction, drawing);
    }

    @Override
    public void show(Response response) {
        pointed = response instanceof Pointed earlier ? earlier.regions() : Set.of();
        drawing.choose(pointed);
    }

    @Override
    public Response response() {
        return pointed.isEmpty() ? Response.BLANK : new Pointed(pointed);
    }

    @Override
    public String unfinished() {
        return pointed.size() == howMany
                ? ""
                : "%d of %d structures are chosen.".formatted(pointed.size(), howMany);
    }

    /** The sign stands on each structure that was chosen. */
    @Override
    public void judge(Feedback feedback) {
        if (told) {
            return;
        }
        marks.clear();
        feedback.remarks()
                .forEach(remark ->
                        marks.put(
                                new RegionKey(remark.part()), remark.right() ? "right" : "wrong"));
        drawing.mark(marks);
    }

    @Override
    public void close() {
        drawing.close();
    }

    @Override
    public void close(Response answer) {
        close();
        if (answer instanceof Pointed right) {
            told = true;
            marks.clear();
            pointed.forEach(region ->
                    marks.put(region, right.regions().contains(region) ? "right" : "wrong"));
            right.regions().forEach(region -> marks.putIfAbsent(region, "missed"));
            drawing.mark(marks);
        }
    }
}
