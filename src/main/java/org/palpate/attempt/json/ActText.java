package org.palpate.attempt.json;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Act;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an act is written into the log: its kind, the question it is about, and the rest as a small
 * JSON object that people can read in the database.
 *
 * <pre>
 * save    psoas-origin  {"response":{"chosen":"a"},"certainty":"SURE"}
 * finish                {"how":"SUBMITTED","fractions":{"psoas-origin":0.5},"voided":["iliacus"]}
 * </pre>
 *
 * @param question null for acts that are about the whole attempt
 * @param detail a JSON object
 */
public record ActText(String kind, @Nullable String question, String detail) {

    /** The text of an act. */
    public static ActText write(Act act) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        return switch (act) {
            case Act.Start start -> {
                if (start.deadline() != null) {
                    detail.put("deadline", start.deadline().toString());
                }
                yield of("start", null, detail);
            }
            case Act.Save save -> {
                answer(detail, save.response(), save.certainty());
                yield of("save", save.question(), detail);
            }
            case Act.Check check -> {
                answer(detail, check.response(), check.certainty());
                yield of("check", check.question(), detail.put("fraction", check.fraction()));
            }
            case Act.Hint hint -> of("hint", hint.question(), detail);
            case Act.Reveal reveal ->
                    of("reveal", reveal.question(), detail.put("fraction", reveal.fraction()));
            case Act.Move move -> of("move", null, detail.put("position", move.position()));
            case Act.Flag flag -> of("flag", flag.question(), detail.put("on", flag.on()));
            case Act.Note note -> of("note", note.question(), detail.put("text", note.text()));
            case Act.Finish finish -> {
                detail.put("how", finish.how().name());
                marks(detail, finish.fractions(), finish.voided());
                yield of("finish", null, detail);
            }
            case Act.Regrade regrade -> {
                marks(detail, regrade.fractions(), regrade.voided());
                detail.put("why", regrade.reason().kind().name());
                if (!regrade.reason().why().isBlank()) {
                    detail.put("reason", regrade.reason().why());
                }
                yield of("regrade", null, detail);
            }
        };
    }

    /**
     * The act of a text, of this form or the former one.
     *
     * @throws IllegalStateException when a later version wrote it, or something of it is missing
     */
    public Act read() {
        ActDetail detail = ActDetail.read(this.detail);
        return switch (kind) {
            case "start" -> new Act.Start(detail.deadline());
            case "save" -> new Act.Save(key(), detail.response(), detail.certainty());
            case "check" ->
                    new Act.Check(
                            key(),
                            detail.response(),
                            detail.certainty(),
                            detail.number("fraction"));
            case "hint" -> new Act.Hint(key());
            case "reveal" -> new Act.Reveal(key(), detail.number("fraction"));
            case "move" -> new Act.Move(detail.place("position"));
            case "flag" -> new Act.Flag(key(), detail.truth("on"));
            case "note" -> new Act.Note(key(), detail.text("text"));
            case "finish" -> new Act.Finish(detail.ending(), detail.fractions(), detail.voided());
            case "regrade" ->
                    new Act.Regrade(detail.fractions(), detail.voided(), detail.regradeReason());
            default ->
                    throw new IllegalStateException(
                            "The log holds an event '%s' this version does not know: start the version that wrote it"
                                    .formatted(kind));
        };
    }

    private QuestionKey key() {
        if (question == null) {
            throw new IllegalStateException("A '%s' event without its question".formatted(kind));
        }
        return new QuestionKey(question);
    }

    private static ActText of(String kind, @Nullable QuestionKey question, ObjectNode detail) {
        return new ActText(
                kind, question == null ? null : question.value(), StoredJson.write(detail));
    }

    private static void answer(
            ObjectNode detail, Response response, @Nullable Certainty certainty) {
        detail.set("response", ResponseJson.toNode(response));
        if (certainty != null) {
            detail.put("certainty", certainty.name());
        }
    }

    /** What is voided is left out where nothing is, so that most events do not speak of it. */
    private static void marks(
            ObjectNode detail, Map<QuestionKey, Double> fractions, Set<QuestionKey> voided) {
        ObjectNode earned = detail.putObject("fractions");
        var sorted = new TreeMap<String, Double>();
        fractions.forEach((key, fraction) -> sorted.put(key.value(), fraction));
        sorted.forEach(earned::put);
        if (!voided.isEmpty()) {
            ArrayNode none = detail.putArray("voided");
            voided.stream().map(QuestionKey::value).sorted().forEach(none::add);
        }
    }
}
