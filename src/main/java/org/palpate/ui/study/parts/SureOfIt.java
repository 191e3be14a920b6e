package org.palpate.ui.study.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptState;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;

/**
 * How sure the learner is of the answer: three native radio buttons, with what each is worth where
 * the quiz marks it.
 */
public class SureOfIt extends Div {

    private @Nullable Certainty said;

    /**
     * The three to choose from.
     *
     * @param whenSaid told of every change, to save it with the answer
     */
    public SureOfIt(AttemptState page, Consumer<Certainty> whenSaid) {
        // What counts is what was said before any feedback, so it stands from the first check on.
        this(
                page.certainty(),
                page.taken().certaintyMode(),
                page.closed() || page.told().feedback() != null,
                whenSaid);
    }

    /**
     * The three to choose from, where it says something about memory and is worth nothing.
     *
     * @param settled whether it stands as it was said
     */
    public SureOfIt(@Nullable Certainty before, boolean settled) {
        this(before, CertaintyMode.ASKED, settled, certainty -> {});
    }

    private SureOfIt(
            @Nullable Certainty before,
            CertaintyMode mode,
            boolean settled,
            Consumer<Certainty> whenSaid) {
        said = before;
        addClassName("sureness");
        var group = new Element("fieldset");
        group.appendChild(new Element("legend").setText("How sure are you?"));
        for (Certainty certainty : Certainty.values()) {
            group.appendChild(choice(certainty, mode, settled, whenSaid));
        }
        getElement().appendChild(group);
        if (mode == CertaintyMode.MARKED) {
            group.appendChild(
                    new Element("p")
                            .setText(
                                    CertaintyWords.SCALE
                                            + " Saying nothing counts as a guess; no answer earns nothing."));
        }
    }

    private Element choice(
            Certainty certainty,
            CertaintyMode mode,
            boolean settled,
            Consumer<Certainty> whenSaid) {
        var radio =
                new Element("input")
                        .setAttribute("type", "radio")
                        .setAttribute("name", "certainty")
                        .setAttribute("value", certainty.name())
                        .setAttribute("checked", certainty == said)
                        .setAttribute("disabled", settled);
        radio.addEventListener(
                "change",
                event -> {
                    said = certainty;
                    whenSaid.accept(certainty);
                });
        String worth = mode == CertaintyMode.MARKED ? " (%s)".formatted(scale(certainty)) : "";
        return new Element("label")
                .appendChild(radio, new Element("span").setText(words(certainty) + worth));
    }

    /** What stands there; null if nothing was said. */
    public @Nullable Certainty said() {
        return said;
    }

    /** "+3 / −6". */
    private static String scale(Certainty certainty) {
        return "+%d / %s"
                .formatted(
                        certainty.right(), certainty.wrong() == 0 ? "0" : "−" + -certainty.wrong());
    }

    /** "Fairly sure". */
    public static String words(Certainty certainty) {
        return switch (certainty) {
            case GUESS -> "A guess";
            case FAIRLY -> "Fairly sure";
            case SURE -> "Sure";
        };
    }
}
