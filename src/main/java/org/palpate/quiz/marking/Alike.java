package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.PlainText;
import org.palpate.quiz.question.RegionKey;

/**
 * Texts a reader cannot tell apart: equal but for case, blanks and what cannot be seen. Items and
 * labels whose texts are alike may stand in for one another; options and choices may not exist
 * twice.
 */
public final class Alike {

    private Alike() {}

    /** The text in the one form all alike share. */
    public static String of(String text) {
        return PlainText.of(text).toLowerCase(Locale.ROOT);
    }

    /** Whether nobody could tell the two apart; nothing is like a text that is not there. */
    public static boolean are(@Nullable String one, @Nullable String other) {
        return one != null && other != null && of(one).equals(of(other));
    }

    /** The text of each item by its key. */
    static Map<OptionKey, String> items(Ordering question) {
        Map<OptionKey, String> texts = new HashMap<>();
        question.items().forEach(item -> texts.put(item.key(), of(item.text())));
        return texts;
    }

    /** The text of each label by its key, extra ones included. */
    static Map<OptionKey, String> labels(Labelling question) {
        Map<OptionKey, String> texts = new HashMap<>();
        question.all().forEach(label -> texts.put(label.key(), of(label.text())));
        return texts;
    }

    /**
     * The right order, with items of one text changed over so that as many as can be stand where
     * the learner put them.
     */
    static List<OptionKey> nearest(Ordering question, List<OptionKey> arranged) {
        Map<OptionKey, String> texts = items(question);
        List<OptionKey> right = question.items().stream().map(Item::key).toList();
        Map<Integer, OptionKey> places = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(right.size(), arranged.size()); place++) {
            OptionKey put = arranged.get(place);
            if (are(texts.get(put), texts.get(right.get(place))) && !places.containsValue(put)) {
                places.put(place, put);
            }
        }
        List<OptionKey> nearest = new ArrayList<>();
        for (int place = 0; place < right.size(); place++) {
            OptionKey wanted = right.get(place);
            if (!places.containsKey(place)) {
                right.stream()
                        .filter(key -> are(texts.get(key), texts.get(wanted)))
                        .filter(key -> !places.containsValue(key))
                        .findFirst()
                        .ifPresent(key -> places.put(nearest.size(), key));
            }
            nearest.add(places.getOrDefault(place, wanted));
        }
        return nearest;
    }

    /** The right labels, with labels of one text changed over to where the learner put them. */
    static Map<RegionKey, OptionKey> nearest(Labelling question, Map<RegionKey, OptionKey> placed) {
        Map<OptionKey, String> texts = labels(question);
        Map<RegionKey, OptionKey> nearest = new LinkedHashMap<>();
        question.places()
                .forEach((region, label) -> {
                    OptionKey put = placed.get(region);
                    boolean right = put != null && are(texts.get(put), of(label.text()));
                    if (right && !nearest.containsValue(put)) {
                        nearest.put(region, put);
                    }
                });
        question.places()
                .forEach((region, label) -> {
                    if (!nearest.containsKey(region)) {
                        nearest.put(region, free(question, label, nearest));
                    }
                });
        return nearest;
    }

    private static OptionKey free(
            Labelling question, Label wanted, Map<RegionKey, OptionKey> taken) {
        return question.all().stream()
                .filter(label -> are(label.text(), wanted.text()))
                .map(Label::key)
                .filter(key -> !taken.containsValue(key))
                .findFirst()
                .orElse(wanted.key());
    }
}
