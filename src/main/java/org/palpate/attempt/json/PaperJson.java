package org.palpate.attempt.json;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.question.QuestionKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The paper of an attempt as JSON: an array of the keys of its questions in order. A paper with
 * rules of its own is an object, which names each module once and of each question its place among
 * them; one that asks by domains names these too.
 *
 * <pre>
 * ["psoas-origin","iliacus-action"]
 * {"title":"My own practice","rules":{"behaviour":"PRACTICE",…},
 *  "from":[{"module":"hip-flexors","revision":"0190…"}],
 *  "domains":[{"key":"MBLEx-1","name":"Anatomy &amp; physiology","thin":false}],
 *  "questions":[{"key":"psoas-origin","from":0}]}
 * </pre>
 */
public final class PaperJson {

    private PaperJson() {}

    /** The text of a paper. */
    public static String write(WrittenPaper paper) {
        OwnPaper own = paper.own();
        return StoredJson.write(
                own == null
                        ? StoredJson.texts(
                                paper.questions().stream().map(QuestionKey::value).toList())
                        : object(paper.questions(), own));
    }

    private static ObjectNode object(List<QuestionKey> questions, OwnPaper own) {
        List<Origin> distinct = own.origins().stream().distinct().toList();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("title", own.title());
        object.set("rules", RulesJson.write(own.rules()));
        ArrayNode from = object.putArray("from");
        distinct.forEach(origin ->
                from.addObject()
                        .put("module", origin.module().value())
                        .put("revision", origin.revision().value().toString()));
        if (!own.domains().isEmpty()) {
            ArrayNode domains = object.putArray("domains");
            own.domains()
                    .forEach(domain ->
                            domains.addObject()
                                    .put("key", domain.key())
                                    .put("name", domain.name())
                                    .put("thin", domain.thin()));
        }
        ArrayNode asked = object.putArray("questions");
        for (int place = 0; place < questions.size(); place++) {
            asked.addObject()
                    .put("key", questions.get(place).value())
                    .put("from", distinct.indexOf(own.origins().get(place)));
        }
        return object;
    }

    /** The paper of a text that {@link #write} wrote, of either form. */
    public static WrittenPaper read(String text) {
        JsonNode node = StoredJson.read(text);
        return node.isArray()
                ? new WrittenPaper(
                        StoredJson.texts(node).stream().map(QuestionKey::new).toList(), null)
                : read(node);
    }

    private static WrittenPaper read(JsonNode object) {
        List<Origin> from = new ArrayList<>();
        object.path("from")
                .forEach(one ->
                        from.add(
                                new Origin(
                                        new ModuleKey(one.path("module").asString()),
                                        new RevisionId(
                                                UUID.fromString(
                                                        one.path("revision").asString())))));
        List<QuestionKey> questions = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        object.path("questions")
                .forEach(one -> {
                    questions.add(new QuestionKey(one.path("key").asString()));
                    origins.add(from.get(one.path("from").intValue()));
                });
        return new WrittenPaper(
                questions,
                new OwnPaper(
                        object.path("title").asString(),
                        RulesJson.read(object.path("rules")),
                        origins,
                        domains(object)));
    }

    private static List<PaperDomain> domains(JsonNode object) {
        return object.path("domains")
                .valueStream()
                .map(one ->
                        new PaperDomain(
                                one.path("key").asString(),
                                one.path("name").asString(),
                                one.path("thin").booleanValue()))
                .toList();
    }
}
