package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/** Reads questions whose answers are offered. */
final class ChoiceQuestions {

    private ChoiceQuestions() {}

    static SingleChoice singleChoice(About about, YamlMap fields, Landmarks landmarks) {
        List<YamlMap> written = fields.maps("options");
        List<Option> options = options(written);
        int[] right =
                IntStream.range(0, options.size()).filter(i -> options.get(i).right()).toArray();
        if (right.length > 1) {
            written.get(right[1])
                    .problem(
                            "right",
                            "%s has %d right options.".formatted(fields.name(), right.length),
                            "Keep 'right: true' on one, or make the type multiple-response.");
        } else if (right.length == 0 && !written.isEmpty()) {
            fields.problem(
                    "options",
                    "%s has no right option.".formatted(fields.name()),
                    "Add 'right: true' to the right one.");
        }
        return new SingleChoice(about, options, fields.flag("fixed"));
    }

    static MultipleResponse multipleResponse(About about, YamlMap fields, Landmarks landmarks) {
        List<YamlMap> written = fields.maps("options");
        List<Option> options = options(written);
        if (!written.isEmpty() && options.stream().noneMatch(Option::right)) {
            fields.problem(
                    "options",
                    "%s has no right option.".formatted(fields.name()),
                    "Add 'right: true' to every right one.");
        }
        return new MultipleResponse(
                about,
                options,
                fields.flag("all-or-nothing"),
                fields.flag("say-how-many"),
                fields.flag("fixed"));
    }

    static TrueFalse trueFalse(About about, YamlMap fields, Landmarks landmarks) {
        return new TrueFalse(about, fields.requiredFlag("answer"), reason(fields));
    }

    private static List<Option> options(List<YamlMap> written) {
        List<Option> options = new ArrayList<>();
        var keys = new Once("option");
        var texts = new Once("text");
        for (YamlMap fields : written) {
            Scalar key = fields.called("An option").key("key");
            fields.called("Option '%s'".formatted(key.value()));
            keys.check(fields, "key", key.value());
            Scalar text = fields.text("text");
            texts.check(fields, "text", text.value());
            boolean right = fields.flag("right");
            options.add(
                    new Option(
                            new OptionKey(key.value()),
                            text.value(),
                            right,
                            reason(fields, right)));
            fields.nothingElse();
        }
        return options;
    }

    private static String reason(YamlMap fields) {
        return fields.advisedText("reason", "A wrong answer teaches only by why it is wrong.")
                .value();
    }

    /** Why a wrong answer is wrong: every wrong one says so, a right one has nothing to say. */
    static String reason(YamlMap fields, boolean right) {
        if (!right) {
            return reason(fields);
        }
        if (fields.has("reason")) {
            fields.problem(
                    "reason",
                    "%s is right and has a reason why it is not.".formatted(fields.name()),
                    "Move the words to 'explanation', or remove 'right: true'.");
        }
        return "";
    }
}
