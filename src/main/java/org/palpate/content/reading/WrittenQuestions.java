package org.palpate.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.content.yaml.YamlValue;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.WrongNumber;

/** Reads questions whose answers are written by the learner. */
final class WrittenQuestions {

    private WrittenQuestions() {}

    static ShortAnswer shortAnswer(About about, YamlMap fields, Landmarks landmarks) {
        return new ShortAnswer(about, accepted(fields), reasons(fields));
    }

    static List<String> accepted(YamlMap fields) {
        return fields.texts("accept").stream().map(Scalar::value).toList();
    }

    static Map<String, String> reasons(YamlMap fields) {
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.textsByName("reasons").forEach((wrong, why) -> reasons.put(wrong, why.value()));
        return reasons;
    }

    static Numeric numeric(About about, YamlMap fields, Landmarks landmarks) {
        return new Numeric(
                about,
                fields.requiredNumber("value"),
                tolerance(fields),
                fields.optionalText("unit").map(Scalar::value).orElse(""),
                fields.numbersByName("units"),
                wrongNumbers(fields));
    }

    /** {@code 60: …} for one number, {@code 10 to 30: …} for all between. */
    private static List<WrongNumber> wrongNumbers(YamlMap fields) {
        List<WrongNumber> wrong = new ArrayList<>();
        fields.textsByName("reasons")
                .forEach((numbers, why) -> {
                    try {
                        String[] ends = numbers.strip().split("\\s+to\\s+", 2);
                        wrong.add(
                                new WrongNumber(
                                        new BigDecimal(ends[0]),
                                        new BigDecimal(ends[ends.length - 1]),
                                        why.value()));
                    } catch (NumberFormatException noNumber) {
                        fields.problem(
                                why.line(),
                                "'%s' is no number and no range.".formatted(numbers),
                                "Write the wrong number, as '60:', or '10 to 30:'.");
                    }
                });
        return wrong;
    }

    private static Tolerance tolerance(YamlMap fields) {
        Optional<YamlValue> tolerance = fields.find("tolerance");
        boolean range = fields.has("from") || fields.has("to");
        if (range && tolerance.isPresent()) {
            fields.problem(
                    "tolerance",
                    "%s has both a tolerance and a range.".formatted(fields.name()),
                    "Keep 'tolerance', or 'from' and 'to'.");
        }
        return range
                ? new Tolerance.Range(fields.requiredNumber("from"), fields.requiredNumber("to"))
                : tolerance
                        .map(WrittenQuestions::tolerance)
                        .orElse(new Tolerance.Nominal(BigDecimal.ZERO));
    }

    /** {@code 2} is an amount, {@code 5%} a share. */
    private static Tolerance tolerance(YamlValue value) {
        String written = value.text().map(Scalar::value).orElse("0");
        boolean share = written.endsWith("%");
        String digits = share ? written.substring(0, written.length() - 1).strip() : written;
        BigDecimal number = value.number(digits).orElse(BigDecimal.ZERO);
        return share
                ? new Tolerance.Relative(number.movePointLeft(2))
                : new Tolerance.Nominal(number);
    }
}
