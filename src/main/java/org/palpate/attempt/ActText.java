package org.palpate.attempt;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Act;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.ResponseText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an act is written into the log: its kind, the question it is about, and the rest as a small
 * JSON object that people can read in the database.
 *
 * @param question null for acts that are about the whole attempt
 * @param detail a JSON object whose values are texts
 */
record ActText(String kind, @Nullable String question, String detail) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    static ActText write(Act act) {
        return switch (act) {
            case Act.Start start -> of("start", null, "deadline", start.deadline());
            case Act.Save save ->
                    of(
                            "save",
                            save.question(),
                            "response",
                            ResponseText.write(save.response()),
                            "certainty",
                            save.certainty());
            case Act.Check check ->
                    of(
                            "check",
                            check.question(),
                            "response",
                            ResponseText.write(check.response()),
                            "certainty",
                            check.certainty(),
                            "fraction",
                            check.fraction());
            case Act.Hint hint -> of("hint", hint.question());
            case Act.Reveal reveal ->
                    of("reveal", reveal.question(), "fraction", reveal.fraction());
            case Act.Move move -> of("move", null, "position", move.position());
            case Act.Flag flag -> of("flag", flag.question(), "on", flag.on());
            case Act.Note note -> of("note", note.question(), "text", note.text());
            case Act.Finish finish ->
                    of(
                            "finish",
                            null,
                            "how",
                            finish.how(),
                            "fractions",
                            fractions(finish.fractions()),
                            "voided",
                            keys(finish.voided()));
            case Act.Regrade regrade ->
                    of(
                            "regrade",
                            null,
                            "fractions",
                            fractions(regrade.fractions()),
                            "voided",
                            keys(regrade.voided()),
                            "why",
                            regrade.reason().kind(),
                            "reason",
                            blankAsNull(regrade.reason().why()));
        };
    }

    Act read() {
        var detail = new Detail(JSON.readValue(this.detail, TEXTS));
        return switch (kind) {
            case "start" ->
                    new Act.Start(
                            detail.has("deadline") ? Instant.parse(detail.text("deadline")) : null);
            case "save" ->
                    new Act.Save(
                            key(), ResponseText.read(detail.text("response")), detail.certainty());
            case "check" ->
                    new Act.Check(
                            key(),
                            ResponseText.read(detail.text("response")),
                            detail.certainty(),
                            detail.number("fraction"));
            case "hint" -> new Act.Hint(key());
            case "reveal" -> new Act.Reveal(key(), detail.number("fraction"));
            case "move" -> new Act.Move(Integer.parseInt(detail.text("position")));
            case "flag" -> new Act.Flag(key(), Boolean.parseBoolean(detail.text("on")));
            case "note" -> new Act.Note(key(), detail.text("text"));
            case "finish" ->
                    new Act.Finish(
                            Ending.valueOf(detail.text("how")),
                            detail.fractions(),
                            detail.voided());
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

    private static ActText of(
            String kind, @Nullable QuestionKey question, @Nullable Object... namesAndValues) {
        var detail = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                detail.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return new ActText(
                kind, question == null ? null : question.value(), JSON.writeValueAsString(detail));
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String fractions(Map<QuestionKey, Double> fractions) {
        return fractions.entrySet().stream()
                .map(entry -> entry.getKey().value() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Null for none, so that most events do not speak of it. */
    private static @Nullable String keys(Set<QuestionKey> keys) {
        return keys.isEmpty()
                ? null
                : keys.stream().map(QuestionKey::value).sorted().collect(Collectors.joining(" "));
    }

    /** The JSON object, by name. */
    private record Detail(Map<String, String> texts) {

        boolean has(String name) {
            return texts.containsKey(name);
        }

        String text(String name) {
            String text = texts.get(name);
            if (text == null) {
                throw new IllegalStateException(
                        "An event in the log lacks its '%s'".formatted(name));
            }
            return text;
        }

        double number(String name) {
            return Double.parseDouble(text(name));
        }

        /** What came before codes is a sentence, and stays one. */
        RegradeReason regradeReason() {
            String words = has("reason") ? text("reason") : "";
            return has("why")
                    ? new RegradeReason(RegradeReason.Kind.valueOf(text("why")), words)
                    : RegradeReason.told(words);
        }

        @Nullable Certainty certainty() {
            return has("certainty") ? Certainty.valueOf(text("certainty")) : null;
        }

        Set<QuestionKey> voided() {
            return has("voided")
                    ? Arrays.stream(text("voided").split(" "))
                            .map(QuestionKey::new)
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        Map<QuestionKey, Double> fractions() {
            var fractions = new LinkedHashMap<QuestionKey, Double>();
            for (String pair : text("fractions").split(" ")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fractions.put(
                            new QuestionKey(pair.substring(0, equals)),
                            Double.valueOf(pair.substring(equals + 1)));
                }
            }
            return fractions;
        }
    }
}
