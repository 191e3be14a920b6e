package org.palpate.ui.question;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.palpate.quiz.Asked;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Typed;
import org.palpate.ui.kit.Fields;

/** A few words or a number to type. */
final class TypedAnswer extends QuestionField {

    /** How long to wait after the last key before the answer is saved. */
    private static final int PAUSE_MS = 500;

    static final int LONGEST = 200;

    private final TextField field = new TextField("Your answer");
    private String helper = "";

    TypedAnswer(Asked.Write asked) {
        this(asked.stem());
    }

    TypedAnswer(Asked.Calculate asked) {
        this(asked.stem());
        if (!asked.unit().isEmpty()) {
            String others =
                    asked.units().isEmpty() ? "" : ", or in " + String.join(", ", asked.units());
            helper = "In %s%s.".formatted(asked.unit(), others);
            field.setHelperText(helper);
        }
    }

    private TypedAnswer(String stem) {
        field.setAriaLabel("Your answer to: " + stem);
        field.setWidthFull();
        Fields.bound(field, LONGEST);
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off");
        field.getElement().setProperty("spellcheck", false);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
        add(field);
    }

    @Override
    public void show(Response response) {
        field.setValue(response instanceof Typed typed ? typed.text() : "");
    }

    @Override
    public String missing() {
        return "Write an answer first, then check it.";
    }

    @Override
    public Response response() {
        return field.getValue().isBlank() ? Response.BLANK : new Typed(field.getValue().strip());
    }

    @Override
    public void askAgain(List<AskedAgain> again, boolean now) {
        FormWanted.say(field, again.isEmpty() ? "" : again.getFirst().sentence(), helper, now);
    }

    @Override
    public void close() {
        field.setReadOnly(true);
    }

    @Override
    public void close(Response answer) {
        close();
    }
}
