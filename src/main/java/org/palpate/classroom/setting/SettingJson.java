package org.palpate.classroom.setting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Draw;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules a quiz is set by as JSON, with the number of the form; what is not set is left out.
 *
 * <pre>
 * {"form":1,"behavior":"EXAM","timeLimit":"PT10M","oneWay":true,
 *  "review":{"rightAfter":["MARKS"],"afterClosing":["MARKS","OWN_ANSWERS"]},
 *  "draws":[{"topic":"anatomy","count":3},{"difficulty":3,"count":5},
 *           {"questions":["psoas-origin"],"count":1}]}
 * </pre>
 */
@Converter
public class SettingJson implements AttributeConverter<@Nullable QuizSetting, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int FORM = 1;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuizSetting setting) {
        return setting == null ? null : JSON.writeValueAsString(write(setting));
    }

    @Override
    public @Nullable QuizSetting convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : read(JSON.readTree(text));
    }

    private static ObjectNode write(QuizSetting setting) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("form", FORM);
        Behaviour behavior = setting.behaviour();
        if (behavior != null) {
            object.put("behavior", behavior.name());
        }
        Duration limit = setting.timeLimit();
        if (limit != null) {
            object.put("timeLimit", limit.toString());
        }
        Boolean shuffle = setting.shuffle();
        if (shuffle != null) {
            object.put("shuffle", shuffle);
        }
        Boolean oneWay = setting.oneWay();
        if (oneWay != null) {
            object.put("oneWay", oneWay);
        }
        ReviewPolicy review = setting.review();
        if (review != null) {
            ObjectNode back = object.putObject("review");
            parts(back.putArray("rightAfter"), review.rightAfter());
            parts(back.putArray("afterClosing"), review.afterClosing());
        }
        if (!setting.draws().isEmpty()) {
            ArrayNode draws = object.putArray("draws");
            setting.draws().forEach(draw -> write(draw, draws.addObject()));
        }
        return object;
    }

    private static void write(Draw draw, ObjectNode object) {
        Topic topic = draw.topic();
        if (topic != null) {
            object.put("topic", topic.key());
        }
        Integer difficulty = draw.difficulty();
        if (difficulty != null) {
            object.put("difficulty", difficulty);
        }
        String domain = draw.domain();
        if (domain != null) {
            object.put("domain", domain);
        }
        if (!draw.fixed().isEmpty()) {
            ArrayNode questions = object.putArray("questions");
            draw.fixed().forEach(key -> questions.add(key.value()));
        }
        object.put("count", draw.count());
    }

    private static void parts(ArrayNode array, Set<ReviewPart> parts) {
        parts.stream().sorted().forEach(part -> array.add(part.name()));
    }

    private static QuizSetting read(JsonNode object) {
        int form = object.path("form").intValue();
        if (form != FORM) {
            throw new IllegalStateException(
                    "An assignment's quiz rules are kept in the form %d, and this server knows %d: it is older than its data"
                            .formatted(form, FORM));
        }
        return new QuizSetting(
                object.has("behavior")
                        ? Behaviour.valueOf(object.path("behavior").asString())
                        : null,
                object.has("timeLimit")
                        ? Duration.parse(object.path("timeLimit").asString())
                        : null,
                flag(object, "shuffle"),
                flag(object, "oneWay"),
                object.has("review") ? review(object.path("review")) : null,
                object.path("draws").valueStream().map(SettingJson::draw).toList());
    }

    private static @Nullable Boolean flag(JsonNode object, String name) {
        return object.has(name) ? Boolean.valueOf(object.path(name).booleanValue()) : null;
    }

    private static ReviewPolicy review(JsonNode back) {
        return new ReviewPolicy(
                Set.of(), parts(back.path("rightAfter")), parts(back.path("afterClosing")));
    }

    private static Set<ReviewPart> parts(JsonNode array) {
        return array.valueStream()
                .map(part -> ReviewPart.valueOf(part.asString()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewPart.class)));
    }

    private static Draw draw(JsonNode object) {
        List<QuestionKey> questions =
                object.path("questions")
                        .valueStream()
                        .map(key -> new QuestionKey(key.asString()))
                        .toList();
        return new Draw(
                object.has("topic") ? new Topic(object.path("topic").asString()) : null,
                object.has("difficulty")
                        ? Integer.valueOf(object.path("difficulty").intValue())
                        : null,
                object.has("domain") ? object.path("domain").asString() : null,
                questions,
                object.path("count").intValue());
    }
}
