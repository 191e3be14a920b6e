package org.palpate.content.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palpate.content.yaml.WrittenYaml;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.TypedGap;

/**
 * Writes questions as {@code quiz.yaml} has them (docs/module-format.md); what is read back is the
 * same questions.
 */
public final class QuestionWriter {

    private QuestionWriter() {}

    /** A question bank: {@code questions:} and the questions in their order. */
    public static String write(List<Question> bank) {
        return new WrittenYaml().each("questions", bank, QuestionWriter::fields).toText();
    }

    private static WrittenYaml fields(Question question) {
        About about = question.about();
        var fields =
                new WrittenYaml()
                        .text("key", about.key().value())
                        .text("type", word(type(question)))
                        .text("topic", about.topic().key())
                        .plain("difficulty", String.valueOf(about.difficulty()))
                        .text("domain", about.domain())
                        .texts(
                                "structures",
                                about.structures().stream().map(StructureKey::value).toList())
                        .flag("safety", about.safety())
                        .text("section", about.section())
                        .text("stem", about.stem());
        own(question, fields);
        return fields.text("explanation", about.explanation())
                .text("source", about.source())
                .texts("hints", about.hints())
                .weight(about.weight());
    }

    private static QuestionType type(Question question) {
        return switch (question) {
            case SingleChoice q -> QuestionType.SINGLE_CHOICE;
            case MultipleResponse q -> QuestionType.MULTIPLE_RESPONSE;
            case TrueFalse q -> QuestionType.TRUE_FALSE;
            case ShortAnswer q -> QuestionType.SHORT_ANSWER;
            case Numeric q -> QuestionType.NUMERIC;
            case Matching q -> QuestionType.MATCHING;
            case Ordering q -> QuestionType.ORDERING;
            case Gaps q -> QuestionType.GAPS;
            case Hotspot q -> QuestionType.HOTSPOT;
            case Labelling q -> QuestionType.LABELLING;
        };
    }

    /** What only questions of this type have. */
    private static void own(Question question, WrittenYaml to) {
        switch (question) {
            case SingleChoice q ->
                    to.each("options", q.options(), QuestionWriter::option)
                            .flag("fixed", q.fixed());
            case MultipleResponse q ->
                    to.each("options", q.options(), QuestionWriter::option)
                            .flag("all-or-nothing", q.allOrNothing())
                            .flag("say-how-many", q.sayHowMany())
                            .flag("fixed", q.fixed());
            case TrueFalse q ->
                    to.plain("answer", String.valueOf(q.answer())).text("reason", q.reason());
            case ShortAnswer q -> to.texts("accept", q.accepted()).texts("reasons", q.reasons());
            case Numeric q -> numeric(q, to);
            case Matching q ->
                    to.each(
                                    "pairs",
                                    q.pairs(),
                                    pair ->
                                            new WrittenYaml()
                                                    .text("stem", pair.stem())
                                                    .text("choice", pair.choice())
                                                    .texts("reasons", pair.reasons()))
                            .texts("extra", q.extra());
            case Ordering q -> ordering(q, to);
            case Gaps q ->
                    to.text("text", q.text()).eachByName("gaps", q.gaps(), QuestionWriter::gap);
            case Hotspot q -> hotspot(q, to);
            case Labelling q ->
                    to.text("figure", figure(q.figure()))
                            .each("labels", q.labels(), QuestionWriter::label)
                            .each("extra", q.extra(), QuestionWriter::label);
        }
    }

    private static WrittenYaml option(Option option) {
        return new WrittenYaml()
                .text("key", option.key().value())
                .text("text", option.text())
                .flag("right", option.right())
                .text("reason", option.reason());
    }

    private static void numeric(Numeric question, WrittenYaml to) {
        to.plain("value", question.value().toPlainString());
        switch (question.tolerance()) {
            case Tolerance.Nominal(var amount) when amount.equals(BigDecimal.ZERO) -> {}
            case Tolerance.Nominal(var amount) -> to.plain("tolerance", amount.toPlainString());
            case Tolerance.Relative(var share) ->
                    to.plain("tolerance", share.movePointRight(2).toPlainString() + "%");
            case Tolerance.Range(var from, var end) ->
                    to.plain("from", from.toPlainString()).plain("to", end.toPlainString());
        }
        to.text("unit", question.unit()).numbers("units", question.units());
        Map<String, String> reasons = new LinkedHashMap<>();
        question.reasons()
                .forEach(wrong -> {
                    String from = wrong.from().toPlainString();
                    String end = wrong.to().toPlainString();
                    reasons.put(from.equals(end) ? from : from + " to " + end, wrong.reason());
                });
        to.texts("reasons", reasons);
    }

    private static void ordering(Ordering question, WrittenYaml to) {
        to.each(
                "items",
                question.items(),
                item ->
                        new WrittenYaml()
                                .text("key", item.key().value())
                                .text("text", item.text()));
        if (question.count() != Count.EXACT_PLACE) {
            to.text("count", word(question.count()));
        }
    }

    private static WrittenYaml gap(Gap gap) {
        return switch (gap) {
            case TypedGap typed ->
                    new WrittenYaml()
                            .texts("accept", typed.accepted())
                            .texts("reasons", typed.reasons())
                            .weight(typed.weight());
            case ChosenGap chosen ->
                    new WrittenYaml()
                            .each("choices", chosen.choices(), QuestionWriter::choice)
                            .weight(chosen.weight());
        };
    }

    private static WrittenYaml choice(Choice choice) {
        return new WrittenYaml()
                .text("text", choice.text())
                .flag("right", choice.right())
                .text("reason", choice.reason());
    }

    private static void hotspot(Hotspot question, WrittenYaml to) {
        Map<String, String> reasons = new LinkedHashMap<>();
        question.reasons().forEach((region, why) -> reasons.put(region.value(), why));
        to.text("figure", figure(question.figure()))
                .texts("right", question.right().stream().map(RegionKey::value).toList());
        if (question.pick() != 1) {
            to.plain("pick", String.valueOf(question.pick()));
        }
        to.texts("reasons", reasons);
    }

    private static WrittenYaml label(Label label) {
        var written = new WrittenYaml().text("key", label.key().value()).text("text", label.text());
        RegionKey region = label.region();
        Map<String, String> reasons = new LinkedHashMap<>();
        label.reasons().forEach((other, why) -> reasons.put(other.value(), why));
        return region == null
                ? written
                : written.text("region", region.value()).texts("reasons", reasons);
    }

    private static String figure(String key) {
        return "figures/%s.svg".formatted(key);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
