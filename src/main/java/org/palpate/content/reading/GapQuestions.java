package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Piece;
import org.palpate.quiz.question.TypedGap;

/** Reads texts with gaps: {@code The {psoas} ends on the {trochanter}.} */
final class GapQuestions {

    private GapQuestions() {}

    static Gaps gaps(About about, YamlMap fields, Landmarks landmarks) {
        Scalar text = fields.text("text");
        Map<String, YamlMap> written = fields.mapsByName("gaps");
        if (!fields.has("gaps")) {
            fields.problem(
                    "gaps",
                    "%s has no 'gaps'.".formatted(fields.name()),
                    "Add 'gaps: {NAME: {accept: […]}}', a name for each {NAME} in the text.");
        }
        checkNames(fields, text.value(), written.keySet());
        Map<String, Gap> gaps = new LinkedHashMap<>();
        written.forEach((name, gap) -> gaps.put(name, gap(gap.called("Gap '%s'".formatted(name)))));
        return new Gaps(about, text.value(), gaps);
    }

    private static void checkNames(YamlMap fields, String text, Set<String> described) {
        Set<String> mentioned = new TreeSet<>();
        for (Piece piece : Piece.of(text)) {
            if (piece instanceof Piece.Hole(String name)
                    && mentioned.add(name)
                    && !described.contains(name)
                    && !described.isEmpty()) {
                fields.problem(
                        "text",
                        "There is no gap '%s'.".formatted(name),
                        Nearest.hint(name, described));
            }
        }
        for (String name : described) {
            if (!mentioned.contains(name)) {
                fields.problem(
                        "gaps",
                        "The text has no gap '%s'.".formatted(name),
                        "Write {%s} where it belongs, or remove the gap.".formatted(name));
            }
        }
    }

    private static Gap gap(YamlMap fields) {
        double weight = QuestionReader.weight(fields);
        Gap gap =
                fields.has("choices")
                        ? new ChosenGap(choices(fields), weight)
                        : new TypedGap(
                                WrittenQuestions.accepted(fields),
                                WrittenQuestions.reasons(fields),
                                weight);
        fields.nothingElse();
        return gap;
    }

    private static List<Choice> choices(YamlMap fields) {
        List<Choice> choices = new ArrayList<>();
        var texts = new Once("choice");
        for (YamlMap choice : fields.maps("choices")) {
            Scalar text = choice.called("A choice").text("text");
            choice.called("Choice '%s'".formatted(text.value()));
            texts.check(choice, "text", text.value());
            boolean right = choice.flag("right");
            choices.add(new Choice(text.value(), right, ChoiceQuestions.reason(choice, right)));
            choice.nothingElse();
        }
        return choices;
    }
}
