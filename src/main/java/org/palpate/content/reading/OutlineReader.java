package org.palpate.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.content.Domain;
import org.palpate.content.MapDrawing;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Side;
import org.palpate.content.Structure;
import org.palpate.content.TopicName;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;

/**
 * Reads what a course declares its questions to be about. A list with a mistake in it counts as not
 * declared, so that the mistake costs no module.
 */
final class OutlineReader {

    private static final int LONGEST_DOMAIN = 80;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The module and the key of a drawing, as a path of the course. */
    private static final Pattern FIGURE =
            Pattern.compile("([a-z0-9-]{1,80})/figures/([a-z0-9-]{1,80})\\.svg");

    private OutlineReader() {}

    /**
     * What the course declares.
     *
     * @param files the paths of the course's files, among which the drawings of its map are
     */
    static Outline read(YamlMap fields, Set<String> files) {
        return new Outline(
                list(fields, "topics", "topic", OutlineReader::topic),
                domains(fields),
                list(fields, "structures", "structure", OutlineReader::structure),
                fields.optionalTexts("sources").stream().map(Scalar::value).toList(),
                map(fields, files));
    }

    /** A drawing that is not there is left out; the others make the map. */
    private static List<MapDrawing> map(YamlMap fields, Set<String> files) {
        Set<String> drawings = new TreeSet<>();
        for (String path : files) {
            Matcher figure = FIGURE.matcher(path);
            if (figure.matches()) {
                drawings.add(figure.group(1) + "/" + figure.group(2));
            }
        }
        List<MapDrawing> map = new ArrayList<>();
        for (Scalar written : fields.optionalTexts("map")) {
            String drawing = written.value();
            if (!drawings.contains(drawing)) {
                fields.problem(
                        written.line(),
                        "There is no drawing '%s' for the map.".formatted(drawing),
                        Nearest.hint(drawing, drawings));
                continue;
            }
            int slash = drawing.indexOf('/');
            map.add(
                    new MapDrawing(
                            new ModuleKey(drawing.substring(0, slash)),
                            drawing.substring(slash + 1)));
        }
        return map;
    }

    private static <T> List<T> list(
            YamlMap fields, String field, String what, Function<YamlMap, T> entry) {
        int before = fields.errorsSoFar();
        var keys = new Once(what);
        List<T> declared = new ArrayList<>();
        for (YamlMap written : fields.optionalMaps(field)) {
            written.called("A %s".formatted(what));
            declared.add(entry.apply(written));
            keys.check(written, "key", written.text("key").value());
            written.nothingElse();
        }
        return fields.errorsSoFar() > before ? List.of() : declared;
    }

    private static TopicName topic(YamlMap fields) {
        String key = fields.key("key").value();
        fields.called("Topic '%s'".formatted(key));
        return new TopicName(new Topic(key), fields.text("name").value());
    }

    private static Structure structure(YamlMap fields) {
        String key = fields.key("key").value();
        fields.called("Structure '%s'".formatted(key));
        return new Structure(
                new StructureKey(key),
                fields.text("name").value(),
                fields.word("side", Side.class).orElse(Side.NONE));
    }

    private static List<Domain> domains(YamlMap fields) {
        List<BigDecimal> weights = new ArrayList<>();
        List<Domain> domains =
                list(fields, "domains", "domain", written -> domain(written, weights));
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!domains.isEmpty() && sum.compareTo(WHOLE) != 0) {
            fields.advice(
                    "domains",
                    "The weights of the domains add up to %s."
                            .formatted(sum.stripTrailingZeros().toPlainString()),
                    "They are shares in percent: make them add up to 100.");
        }
        return domains;
    }

    private static Domain domain(YamlMap fields, List<BigDecimal> weights) {
        String key = fields.text("key").value();
        fields.called("Domain '%s'".formatted(key));
        if (key.length() > LONGEST_DOMAIN) {
            fields.problem(
                    "key",
                    "The key has %d characters.".formatted(key.length()),
                    "Write at most %d, for example 'MBLEx-1'.".formatted(LONGEST_DOMAIN));
        }
        String name = fields.text("name").value();
        BigDecimal weight = fields.requiredNumber("weight");
        if (fields.has("weight") && (weight.signum() <= 0 || weight.compareTo(WHOLE) > 0)) {
            fields.problem(
                    "weight",
                    "The weight is %s.".formatted(weight.toPlainString()),
                    "Write its share of the exam in percent, more than 0 and at most 100.");
        }
        weights.add(weight);
        return new Domain(key, name, weight.doubleValue());
    }
}
