package org.palpate.ui.question;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Piece;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;

/** A text with gaps to type into or to pick for. */
final class TextWithGaps extends QuestionField {

    private static final int PAUSE_MS = 500;

    private final Map<String, AbstractField<?, String>> gaps = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Div key = new Div();

    TextWithGaps(Asked.Fill asked) {
        var text = new Div();
        text.addClassName("gap-text");
        AsWritten.show(text);
        var ends = new SentenceEnds();
        for (Piece piece : asked.pieces()) {
            text.add(
                    switch (piece) {
                        case Piece.Words(String words) -> new Span(ends.after(words));
                        case Piece.Hole(String gap) -> hole(asked, gap);
                    });
        }
        key.addClassName("typed-verdict");
        add(text, key);
    }

    private Component hole(Asked.Fill asked, String gap) {
        String label = "Gap %d".formatted(gaps.size() + 1);
        var mark = new Mark();
        Component field = field(asked, gap, label);
        marks.put(gap, mark);
        mark.label = label;
        var place = new Span(field, mark);
        place.addClassName("gap");
        return place;
    }

    private Component field(Asked.Fill asked, String gap, String label) {
        var choices = asked.choices().get(gap);
        if (choices != null) {
            Select<String> pick = Picks.of("", choices, () -> changed(gap));
            pick.setAriaLabel(label);
            gaps.put(gap, pick);
            return pick;
        }
        var field = new TextField();
        field.setAriaLabel(label);
        Fields.bound(field, TypedAnswer.LONGEST);
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed(gap);
            }
        });
        gaps.put(gap, field);
        return field;
    }

    @Override
    public String missing() {
        return "Fill in a gap first, then check it.";
    }

    @Override
    public String unfinished() {
        long empty =
                response() instanceof Filled filled
                        ? gaps.size() - filled.gaps().size()
                        : gaps.size();
        return lacks(empty, "gap is still empty.", "gaps are still empty.");
    }

    /** What was changed is judged no more. */
    private void changed(String gap) {
        say(gap, Mark.NONE);
        changed();
    }

    @Override
    public void judge(Feedback feedback) {
        feedback.remarks()
                .forEach(remark -> say(remark.part(), remark.right() ? Mark.RIGHT : Mark.WRONG));
    }

    /** The sign stands at the gap, and whoever comes to the field hears it with its name. */
    private void say(String gap, String verdict) {
        Mark mark = marks.get(gap);
        var field = gaps.get(gap);
        if (mark != null && field instanceof HasAriaLabel named) {
            mark.show(verdict);
            named.setAriaLabel(mark.label + (verdict.isEmpty() ? "" : ", " + mark.words()));
        }
    }

    @Override
    public void show(Response response) {
        if (response instanceof Filled filled) {
            filled.gaps()
                    .forEach((gap, text) -> {
                        var field = gaps.get(gap);
                        if (field != null) {
                            field.setValue(text);
                        }
                    });
        }
    }

    @Override
    public Response response() {
        Map<String, String> filled = new LinkedHashMap<>();
        gaps.forEach((gap, field) -> {
            String text = field.getValue();
            if (text != null && !text.isBlank()) {
                filled.put(gap, text.strip());
            }
        });
        return filled.isEmpty() ? Response.BLANK : new Filled(filled);
    }

    @Override
    public void askAgain(List<AskedAgain> again, boolean now) {
        Map<String, String> wanted = new LinkedHashMap<>();
        again.forEach(one -> wanted.putIfAbsent(one.part(), one.sentence()));
        boolean first = now;
        for (var gap : gaps.entrySet()) {
            if (gap.getValue() instanceof TextField field) {
                String sentence = wanted.getOrDefault(gap.getKey(), "");
                FormWanted.say(field, sentence, "", now, first);
                first = first && sentence.isEmpty();
            }
        }
    }

    @Override
    public void close() {
        gaps.values().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(true));
    }

    @Override
    public void close(Response answer) {
        close();
        if (answer instanceof Filled right) {
            int number = 0;
            for (String gap : gaps.keySet()) {
                number++;
                key.add(
                        new Div(
                                "Gap %d: %s"
                                        .formatted(
                                                number,
                                                Isolated.of(right.gaps().getOrDefault(gap, "")))));
            }
        }
    }

    /** The sign at one gap: a sign and not color alone. */
    private static final class Mark extends Span {

        static final String NONE = "";
        static final String RIGHT = "right";
        static final String WRONG = "wrong";

        private String label = "";
        private String verdict = NONE;

        Mark() {
            addClassName("gap-mark");
            getElement().setAttribute("aria-hidden", "true");
        }

        void show(String now) {
            verdict = now;
            setText(now.isEmpty() ? "" : now.equals(RIGHT) ? "✓" : "✗");
            setClassName(RIGHT, now.equals(RIGHT));
            setClassName(WRONG, now.equals(WRONG));
        }

        String words() {
            return verdict.equals(RIGHT) ? "right" : "not right";
        }
    }
}
