package org.palpate.content.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.marking.KeyFault;
import org.palpate.quiz.marking.KeyFaults;
import org.palpate.quiz.question.Question;

/** Reports keys that no answer can meet on the line where they stand. */
final class KeyTrial {

    private KeyTrial() {}

    static void report(Question question, YamlMap fields) {
        for (KeyFault fault : KeyFaults.of(question)) {
            YamlMap of = fault.part().isEmpty() ? fields : gap(fields, fault.part());
            fields.problem(line(of, fault), what(fields, fault), fault.remedy());
        }
    }

    private static String what(YamlMap fields, KeyFault fault) {
        return fault.part().isEmpty()
                ? "%s: %s".formatted(fields.name(), fault.what())
                : "%s, gap '%s': %s".formatted(fields.name(), fault.part(), fault.what());
    }

    private static YamlMap gap(YamlMap fields, String name) {
        return Optional.ofNullable(fields.mapsByName("gaps").get(name)).orElse(fields);
    }

    private static int line(YamlMap of, KeyFault fault) {
        String field = fault.field();
        String entry = fault.entry();
        return switch (field) {
            case "accept", "extra" -> lastOf(scalars(of, field), entry).orElse(of.line(field));
            case "reasons" ->
                    Optional.ofNullable(of.textsByName(field).get(entry))
                            .map(Scalar::line)
                            .orElse(of.line(field));
            case "options", "choices", "items", "labels" ->
                    inMaps(of, field, List.of("text"), entry);
            case "pairs" -> inMaps(of, field, List.of("stem", "choice"), entry);
            default -> of.line(field);
        };
    }

    private static Stream<Scalar> scalars(YamlMap of, String field) {
        return of.optionalTexts(field).stream();
    }

    private static OptionalInt lastOf(Stream<Scalar> texts, String entry) {
        return texts.filter(text -> text.value().equals(entry)).mapToInt(Scalar::line).max();
    }

    private static int inMaps(YamlMap of, String field, List<String> names, String entry) {
        return of.optionalMaps(field).stream()
                .flatMapToInt(map ->
                        names.stream()
                                .filter(name ->
                                        map.optionalText(name)
                                                .filter(text -> text.value().equals(entry))
                                                .isPresent())
                                .flatMapToInt(name -> IntStream.of(map.line(name))))
                .max()
                .orElse(of.line(field));
    }
}
