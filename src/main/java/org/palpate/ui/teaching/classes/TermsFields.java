package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.TypedField;

/** A learner's own terms to type in. */
class TermsFields extends Div {

    private static final double USUAL_OTHER = 3;

    private final Select<Time> time = new Select<>();
    private final TypedField<Double> factor =
            Fields.number("Time factor", 1, Accommodation.MOST_TIME, 2);
    private final TypedField<Integer> attempts =
            Fields.wholeNumber("Extra attempts", 0, Accommodation.MOST_ATTEMPTS);
    private final TypedField<Integer> days =
            Fields.wholeNumber("Extra days", 0, Accommodation.MOST_DAYS);

    /** What is mostly given, and the way to anything else. */
    private enum Time {
        USUAL("As everybody", 1),
        QUARTER("Time and a quarter (× 1.25)", 1.25),
        HALF("Time and a half (× 1.5)", 1.5),
        DOUBLE("Double time (× 2)", 2),
        OTHER("Another factor", 0),
        UNTIMED("No time limit", 0);

        private final String words;
        private final double factor;

        Time(String words, double factor) {
            this.words = words;
            this.factor = factor;
        }

        static Time of(Accommodation terms) {
            return terms.untimed()
                    ? UNTIMED
                    : Arrays.stream(values())
                            .filter(time -> time.factor == terms.timeFactor())
                            .findFirst()
                            .orElse(OTHER);
        }
    }

    TermsFields(Accommodation terms) {
        addClassName("form");
        time.setLabel("Time for quizzes");
        time.setItems(Time.values());
        time.setItemLabelGenerator(item -> item.words);
        factor.setHelperText("1 to %s".formatted(OwnTerms.factor(Accommodation.MOST_TIME)));
        factor.write(terms.timeFactor() > 1 ? terms.timeFactor() : USUAL_OTHER);
        time.addValueChangeListener(event -> factor.setVisible(event.getValue() == Time.OTHER));
        factor.setVisible(false);
        time.setValue(Time.of(terms));
        set(attempts, terms.extraAttempts());
        attempts.setHelperText("On top of what a quiz allows.");
        set(days, terms.extraDays());
        days.setHelperText("After an assignment's dates.");
        add(time, factor, attempts, days);
    }

    private static void set(TypedField<Integer> field, int value) {
        field.write(value);
    }

    /**
     * What was typed.
     *
     * @throws org.palpate.ui.kit.Unfinished when something is not understood or out of range
     */
    Accommodation terms() {
        double chosen =
                switch (time.getValue()) {
                    case USUAL, QUARTER, HALF, DOUBLE -> time.getValue().factor;
                    case OTHER -> Optional.ofNullable(factor.typed()).orElse(0.0);
                    case UNTIMED -> 1;
                };
        return new Accommodation(
                chosen, time.getValue() == Time.UNTIMED, number(attempts), number(days));
    }

    /** Nothing typed is nothing given. */
    private static int number(TypedField<Integer> field) {
        return Optional.ofNullable(field.typed()).orElse(0);
    }
}
