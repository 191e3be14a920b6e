package org.palpate.attempt.json;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules of a paper of its own as JSON, each by its name; what is not limited is left out. */
final class RulesJson {

    private RulesJson() {}

    static ObjectNode write(Rules rules) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("behaviour", rules.behaviour().name());
        object.put("passMark", rules.passMark());
        Duration limit = rules.timeLimit();
        if (limit != null) {
            object.put("timeLimit", limit.toString());
        }
        object.put("oneWay", rules.oneWay());
        object.put("penalty", rules.penalty());
        object.put("certainty", rules.certainty().name());
        Integer attempts = rules.attempts();
        if (attempts != null) {
            object.put("attempts", attempts);
        }
        object.put("gradeMethod", rules.gradeMethod().name());
        object.put("shuffle", rules.shuffle());
        ObjectNode review = object.putObject("review");
        parts(review, "during", rules.review().during());
        parts(review, "rightAfter", rules.review().rightAfter());
        parts(review, "afterClosing", rules.review().afterClosing());
        return object;
    }

    private static void parts(ObjectNode review, String time, Set<ReviewPart> parts) {
        review.set(time, StoredJson.texts(parts.stream().map(Enum::name).sorted().toList()));
    }

    static Rules read(JsonNode object) {
        JsonNode review = object.path("review");
        return new Rules(
                Behaviour.valueOf(object.path("behaviour").asString()),
                object.path("passMark").intValue(),
                limit(object),
                object.path("oneWay").booleanValue(),
                object.path("penalty").doubleValue(),
                CertaintyMode.valueOf(object.path("certainty").asString()),
                object.has("attempts") ? Integer.valueOf(object.path("attempts").intValue()) : null,
                GradeMethod.valueOf(object.path("gradeMethod").asString()),
                object.path("shuffle").booleanValue(),
                new ReviewPolicy(
                        parts(review, "during"),
                        parts(review, "rightAfter"),
                        parts(review, "afterClosing")));
    }

    private static @Nullable Duration limit(JsonNode object) {
        return object.has("timeLimit") ? Duration.parse(object.path("timeLimit").asString()) : null;
    }

    private static Set<ReviewPart> parts(JsonNode review, String time) {
        return StoredJson.texts(review.path(time)).stream()
                .map(ReviewPart::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewPart.class)));
    }
}
