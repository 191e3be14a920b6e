package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.content.Figure;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.RegionKey;

/** Reads questions asked on a drawing; regions are checked against the drawing itself. */
final class DrawingQuestions {

    private DrawingQuestions() {}

    static Hotspot hotspot(About about, YamlMap fields, Landmarks landmarks) {
        var drawing = new Drawing(fields, landmarks);
        Set<RegionKey> right = new LinkedHashSet<>();
        List<Scalar> written = fields.texts("right");
        for (Scalar region : written) {
            drawing.region(fields, region).ifPresent(right::add);
        }
        Map<RegionKey, String> reasons = new LinkedHashMap<>();
        fields.textsByName("reasons")
                .forEach((name, why) ->
                        drawing.region(fields, new Scalar(name, why.line()))
                                .ifPresent(region -> reasons.put(region, why.value())));
        for (RegionKey region : reasons.keySet()) {
            if (right.contains(region)) {
                fields.problem(
                        "reasons",
                        "The region '%s' is right and has a reason why it is not."
                                .formatted(region),
                        "Remove one of the two.");
            }
        }
        int pick = fields.wholeNumber("pick", 1, Math.max(1, written.size())).orElse(1);
        return new Hotspot(about, drawing.key(), right, pick, reasons);
    }

    static Labelling labelling(About about, YamlMap fields, Landmarks landmarks) {
        var drawing = new Drawing(fields, landmarks);
        var keys = new Once("label");
        var regions = new Once("region");
        List<Label> labels = new ArrayList<>();
        for (YamlMap label : fields.maps("labels")) {
            OptionKey key = key(label, keys);
            String text = label.text("text").value();
            Scalar named = label.text("region");
            regions.check(label, "region", named.value());
            Map<OptionKey, String> reasons = new LinkedHashMap<>();
            WrittenQuestions.reasons(label)
                    .forEach((other, why) -> {
                        if (Keys.isKey(other)) {
                            reasons.put(new OptionKey(other), why);
                        } else {
                            label.problem(
                                    "reasons",
                                    "There is no label '%s'.".formatted(other),
                                    "Write the key of another label of this question.");
                        }
                    });
            drawing.region(label, named)
                    .ifPresent(region -> labels.add(new Label(key, text, region, reasons)));
            label.nothingElse();
        }
        List<Label> extra = new ArrayList<>();
        for (YamlMap label : fields.optionalMaps("extra")) {
            extra.add(new Label(key(label, keys), label.text("text").value(), null));
            label.nothingElse();
        }
        return new Labelling(about, drawing.key(), labels, extra);
    }

    private static OptionKey key(YamlMap label, Once keys) {
        Scalar key = label.called("A label").key("key");
        keys.check(label.called("Label '%s'".formatted(key.value())), "key", key.value());
        return new OptionKey(key.value());
    }

    /** The drawing a question is asked on. */
    private static final class Drawing {

        private final String key;
        private final Optional<Figure> figure;

        Drawing(YamlMap fields, Landmarks landmarks) {
            Scalar named = fields.text("figure");
            key = Landmarks.figureKey(named.value());
            figure = Optional.ofNullable(landmarks.figures().get(key));
            if (figure.isEmpty() && fields.has("figure")) {
                fields.problem(
                        "figure",
                        "There is no drawing '%s'.".formatted(named.value()),
                        Nearest.hint(key, landmarks.figures().keySet()));
            }
        }

        String key() {
            return key;
        }

        /** A region of the drawing; reported, and nothing, when the drawing has no such region. */
        Optional<RegionKey> region(YamlMap fields, Scalar named) {
            if (figure.isEmpty() || figure.get().svg().isEmpty()) {
                // The drawing's absence has been reported; its regions may well be right.
                return Optional.of(named.value()).filter(Keys::isKey).map(RegionKey::new);
            }
            Set<String> known = Landmarks.regionKeys(figure.get());
            if (known.contains(named.value())) {
                return Optional.of(new RegionKey(named.value()));
            }
            fields.problem(
                    named.line(),
                    "The drawing '%s' has no region '%s'.".formatted(key, named.value()),
                    Nearest.hint(named.value(), known));
            return Optional.empty();
        }
    }
}
