package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.List;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;

/** Reads questions whose parts are brought together or into order. */
final class ArrangedQuestions {

    private ArrangedQuestions() {}

    static Matching matching(About about, YamlMap fields, Landmarks landmarks) {
        List<Pair> pairs = new ArrayList<>();
        var stems = new Once("stem");
        for (YamlMap pair : fields.maps("pairs")) {
            Scalar stem = pair.called("A pair").text("stem");
            stems.check(pair, "stem", stem.value());
            pairs.add(
                    new Pair(
                            stem.value(),
                            pair.text("choice").value(),
                            WrittenQuestions.reasons(pair)));
            pair.nothingElse();
        }
        return new Matching(
                about, pairs, fields.optionalTexts("extra").stream().map(Scalar::value).toList());
    }

    static Ordering ordering(About about, YamlMap fields, Landmarks landmarks) {
        List<Item> items = new ArrayList<>();
        var keys = new Once("item");
        for (YamlMap item : fields.maps("items")) {
            Scalar key = item.called("An item").key("key");
            keys.check(item.called("Item '%s'".formatted(key.value())), "key", key.value());
            items.add(new Item(new OptionKey(key.value()), item.text("text").value()));
            item.nothingElse();
        }
        return new Ordering(
                about, items, fields.word("count", Count.class).orElse(Count.EXACT_PLACE));
    }
}
