package org.palpate.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.marking.Alike;
import org.palpate.quiz.marking.AnatomyMatcher;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.Keys;
import org.palpate.quiz.marking.LongestRun;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.Match;
import org.palpate.quiz.marking.Quantity;
import org.palpate.quiz.marking.RightAnswer;
import org.palpate.quiz.marking.Why;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Isolates;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/**
 * What is said of each thing a learner chose or wrote, in the author's order. What was left out is
 * not spoken of, and no remark names the right answer.
 */
final class Remarks {

    private Remarks() {}

    static List<Remark> on(Question question, Response response) {
        if (response.isBlank()) {
            return List.of();
        }
        List<AskedAgain> unread = AskedAgain.of(question, response);
        return byKey(Keys.best(question, response), response).stream()
                .map(remark -> remark.unlessUnread(unread))
                .toList();
    }

    private static List<Remark> byKey(Question question, Response response) {
        Mark mark = Marking.byKey(question, response);
        return switch (question) {
            case SingleChoice q ->
                    response instanceof Chosen(OptionKey option)
                            ? chosen(q.options(), Set.of(option))
                            : List.of();
            case MultipleResponse q ->
                    response instanceof ChosenSet(Set<OptionKey> options)
                            ? chosen(q.options(), options)
                            : List.of();
            case TrueFalse q -> response instanceof Said r ? said(q, r) : List.of();
            case ShortAnswer q -> response instanceof Typed r ? typed(q, r.text()) : List.of();
            case Numeric q -> response instanceof Typed r ? typed(q, r.text()) : List.of();
            case Matching q -> response instanceof Matched r ? matched(q, r, mark) : List.of();
            case Ordering q -> response instanceof Arranged r ? arranged(q, r, mark) : List.of();
            case Gaps q -> response instanceof Filled r ? filled(q, r, mark) : List.of();
            case Hotspot q -> response instanceof Pointed r ? pointed(q, r) : List.of();
            case Labelling q -> response instanceof Placed r ? placed(q, r, mark) : List.of();
        };
    }

    private static List<Remark> chosen(List<Option> options, Set<OptionKey> chosen) {
        List<Remark> remarks = new ArrayList<>();
        for (Option option : options) {
            if (chosen.contains(option.key())) {
                remarks.add(
                        new Remark(
                                option.key().value(),
                                option.text(),
                                option.right(),
                                option.reason()));
            }
        }
        return remarks;
    }

    private static List<Remark> said(TrueFalse q, Said response) {
        boolean right = response.value() == q.answer();
        String given = response.value() ? "True" : "False";
        return List.of(new Remark("", given, right, right ? "" : q.reason()));
    }

    private static List<Remark> typed(ShortAnswer q, String text) {
        return List.of(remark("", text, AnatomyMatcher.match(q, text)));
    }

    private static List<Remark> typed(Numeric q, String text) {
        Quantity.Reading reading = Quantity.read(text, q);
        String because = reading.because();
        if (!reading.isRight() && because.isEmpty()) {
            because = Why.number(q, text);
        }
        return List.of(new Remark("", text, reading.isRight(), because));
    }

    private static Remark remark(String part, String given, Match match) {
        return new Remark(part, given, match.fits(), match.because());
    }

    private static List<Remark> matched(Matching q, Matched response, Mark mark) {
        List<Remark> remarks = new ArrayList<>();
        for (int stem = 0; stem < q.pairs().size(); stem++) {
            String choice = response.choices().getOrDefault(stem, "");
            if (!choice.isBlank()) {
                String part = Integer.toString(stem);
                String given =
                        Isolates.of(q.pairs().get(stem).stem()) + " → " + Isolates.of(choice);
                boolean right = isRight(mark, part);
                remarks.add(
                        new Remark(part, given, right, right ? "" : Why.choice(q, stem, choice)));
            }
        }
        return remarks;
    }

    /** An item is right by what counts: at its place, or within the longest run in order. */
    private static List<Remark> arranged(Ordering q, Arranged response, Mark mark) {
        Map<OptionKey, Item> items = new HashMap<>();
        q.items().forEach(item -> items.put(item.key(), item));
        List<Item> given =
                response.items().stream()
                        .distinct()
                        .map(items::get)
                        .filter(Objects::nonNull)
                        .toList();
        Set<Integer> run =
                LongestRun.of(
                        given.stream().map(Item::text).map(Alike::of).toList(),
                        q.items().stream().map(Item::text).map(Alike::of).toList());
        List<Remark> remarks = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            Item item = given.get(place);
            String part = item.key().value();
            boolean right =
                    switch (q.count()) {
                        case EXACT_PLACE -> isRight(q, place, item);
                        case LONGEST_RUN -> mark.isRight() || run.size() > 1 && run.contains(place);
                    };
            remarks.add(
                    new Remark(part, item.text(), right, right ? "" : Why.place(q, place, item)));
        }
        return remarks;
    }

    private static boolean isRight(Ordering q, int place, Item item) {
        return place < q.items().size() && Alike.are(q.items().get(place).text(), item.text());
    }

    private static List<Remark> filled(Gaps q, Filled response, Mark mark) {
        List<Remark> remarks = new ArrayList<>();
        for (Map.Entry<String, Gap> entry : q.gaps().entrySet()) {
            String name = entry.getKey();
            String text = response.gaps().getOrDefault(name, "");
            if (!text.isBlank()) {
                remarks.add(
                        switch (entry.getValue()) {
                            case TypedGap gap ->
                                    remark(name, text, AnatomyMatcher.match(q, name, gap, text));
                            case ChosenGap gap ->
                                    new Remark(name, text, isRight(mark, name), reason(gap, text));
                        });
            }
        }
        return remarks;
    }

    private static String reason(ChosenGap gap, String text) {
        return gap.choices().stream()
                .filter(choice -> choice.text().equals(text))
                .map(Choice::reason)
                .findFirst()
                .orElse("");
    }

    private static List<Remark> pointed(Hotspot q, Pointed response) {
        return response.regions().stream()
                .sorted()
                .map(region ->
                        new Remark(
                                region.value(),
                                RightAnswer.words(region),
                                q.right().contains(region),
                                q.right().contains(region) ? "" : Why.region(q, region)))
                .toList();
    }

    private static List<Remark> placed(Labelling q, Placed response, Mark mark) {
        return response.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(placed -> {
                    String region = placed.getKey().value();
                    return text(q, placed.getValue())
                            .map(text -> {
                                boolean right = isRight(mark, region);
                                return new Remark(
                                        region,
                                        text,
                                        right,
                                        right
                                                ? ""
                                                : Why.label(q, placed.getKey(), placed.getValue()));
                            })
                            .stream();
                })
                .toList();
    }

    private static Optional<String> text(Labelling q, OptionKey label) {
        Stream<Label> named = q.all().stream().filter(one -> one.key().equals(label));
        return named.map(Label::text).findFirst();
    }

    private static boolean isRight(Mark mark, String part) {
        return mark.parts().getOrDefault(part, 0.0) == 1;
    }
}
