package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Refused;
import org.palpate.refusal.Refusal;

/**
 * The one place where pages learn that something was not done. A page says where the reason is to
 * be shown; one that does not is told it in a notice (see {@code shell.Mishaps}).
 */
public final class Refusals {

    /** How deep a refusal may be wrapped. */
    private static final int CAUSES = 50;

    private Refusals() {}

    /**
     * Does something and, where it is refused, says why; the field that it is about is marked.
     *
     * @param act what to do; nothing after the refusal is done
     * @param say shows a sentence, where whoever asked looks
     * @return whether it was done
     */
    public static boolean tell(Runnable act, Consumer<String> say) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            say.accept(refusal.sentence());
            if (refusal instanceof Unfinished unfinished) {
                unfinished.field().ifPresent(field -> mark(field, unfinished.sentence()));
            }
            return false;
        }
    }

    private static void mark(Component field, String sentence) {
        if (field instanceof HasValidation marked) {
            marked.setInvalid(true);
            marked.setErrorMessage(sentence);
            if (field instanceof HasValue<?, ?> changing) {
                takeBackOnceChanged(changing, marked, sentence);
            }
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** A field made of others does not look at itself again; nothing old is said of a new value. */
    private static void takeBackOnceChanged(
            HasValue<?, ?> field, HasValidation marked, String sentence) {
        var watching = new ArrayList<Registration>();
        watching.add(
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        watching.forEach(Registration::remove);
                        if (sentence.equals(marked.getErrorMessage())) {
                            marked.setInvalid(false);
                            marked.setErrorMessage("");
                        }
                    }
                }));
    }

    /** What to tell the person whose act failed, where it was refused and nothing broke. */
    public static Optional<String> sentence(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .filter(cause -> cause instanceof Refusal || cause instanceof Refused)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst();
    }

    /**
     * Why a form was not taken, read out at once. It is taken back as soon as somebody changes one
     * of the form's fields: what was wrong may be right by then, and a reader would go on hearing
     * it.
     */
    public static final class Told extends Div {

        private final transient Component form;
        private final transient List<Registration> watching = new ArrayList<>();

        /**
         * Nothing to say as yet.
         *
         * @param form has the fields that the words may be about, or is the only one
         */
        public Told(Component form) {
            this.form = form;
            addClassNames("message", "wrong");
            getElement().setAttribute("role", "alert");
        }

        @Override
        public void setText(String text) {
            watching.forEach(Registration::remove);
            watching.clear();
            super.setText(text);
            if (!text.isEmpty()) {
                Fields.within(form).forEach(this::watch);
                if (form instanceof HasValue<?, ?> field) {
                    watch(field);
                }
            }
        }

        private void watch(HasValue<?, ?> field) {
            watching.add(
                    field.addValueChangeListener(change -> {
                        if (change.isFromClient()) {
                            setText("");
                        }
                    }));
        }
    }
}
