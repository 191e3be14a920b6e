package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.SingleChoice;

/**
 * The form of a question does not give its answer away. The rules are those that books on writing
 * questions agree on (Haladyna, Downing and Rodriguez 2002; the item-writing guide of the NBME):
 * options alike in length and in form, no sweeping words in wrong ones alone, no hedge in the right
 * one alone, no word of the stem in the right one alone. Each is measured over all single choices,
 * since a question here and there may have a good reason.
 */
class ShippedQuestionsTest {

    private static final Pattern SWEEPING =
            Pattern.compile(
                    "\\b(never|always|nobody|everybody|everything|nothing|all|none|only|every|whatever|no matter)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(may|might|can|could|usually|often|about|mostly|some|likely|as a rule)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT_WORD = Pattern.compile("[a-z]{5,}");

    /** Beginnings are compared, so that "relax" in the stem is met by "relaxed". */
    private static final int BEGINNING = 6;

    private static List<SingleChoice> choices = List.of();

    @BeforeAll
    static void read() throws IOException {
        choices =
                Reading.of(CourseFolders.onClassPath("courses")).modules().stream()
                        .map(ReadModule::module)
                        .flatMap(module -> Stream.ofNullable(module.quiz()))
                        .flatMap(quiz -> quiz.bank().stream())
                        // What a quiz has borrowed is counted where it comes from.
                        .filter(question -> !question.about().section().contains("/"))
                        .filter(SingleChoice.class::isInstance)
                        .map(SingleChoice.class::cast)
                        .toList();
    }

    @Test
    void everySingleChoiceHasFourOptions() {
        assertThat(choices)
                .allSatisfy(
                        question -> assertThat(question.options()).as(key(question)).hasSize(4));
    }

    @Test
    void theRightOptionIsSeldomTheLongestOrTheShortest() {
        assertThat(share(q -> right(q).length() > lengths(q).getMax())).isBetween(0.1, 1 / 3.0);
        assertThat(share(q -> right(q).length() < lengths(q).getMin())).isBetween(0.1, 1 / 3.0);
    }

    @Test
    void theRightOptionDoesNotStandOutByLength() {
        assertThat(share(q -> right(q).length() > 1.3 * lengths(q).getMax()))
                .as("the longest by far")
                .isLessThan(0.05);
        assertThat(share(q -> 1.3 * right(q).length() < lengths(q).getMin()))
                .as("the shortest by far")
                .isLessThan(0.08);
    }

    @Test
    void sweepingWordsDoNotMarkTheWrongOptions() {
        assertThat(
                        share(q ->
                                !SWEEPING.matcher(right(q)).find()
                                        && wrong(q).anyMatch(SWEEPING.asPredicate())))
                .isLessThan(0.1);
    }

    @Test
    void aHedgeDoesNotMarkTheRightOption() {
        assertThat(
                        share(q ->
                                HEDGE.matcher(right(q)).find()
                                        && wrong(q).noneMatch(HEDGE.asPredicate())))
                .isLessThan(0.06);
    }

    @Test
    void theStemDoesNotNameTheRightOption() {
        assertThat(share(ShippedQuestionsTest::rightAloneEchoesTheStem)).isLessThan(0.1);
    }

    @Test
    void allOptionsOfAQuestionAreSentencesOrNoneIs() {
        assertThat(choices)
                .allSatisfy(question ->
                        assertThat(
                                        question.options().stream()
                                                .map(option -> endsASentence(option.text()))
                                                .distinct())
                                .as(key(question))
                                .hasSize(1));
    }

    private static boolean rightAloneEchoesTheStem(SingleChoice question) {
        Set<String> echoes = words(right(question));
        echoes.retainAll(words(question.stem()));
        wrong(question).map(ShippedQuestionsTest::words).forEach(echoes::removeAll);
        return !echoes.isEmpty();
    }

    private static Set<String> words(String text) {
        return CONTENT_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .collect(Collectors.toSet());
    }

    private static boolean endsASentence(String text) {
        return text.replaceFirst("\"$", "").endsWith(".");
    }

    private static double share(Predicate<SingleChoice> cue) {
        return (double) choices.stream().filter(cue).count() / choices.size();
    }

    private static IntSummaryStatistics lengths(SingleChoice question) {
        return wrong(question).mapToInt(String::length).summaryStatistics();
    }

    private static String right(SingleChoice question) {
        return question.options().stream()
                .filter(Option::right)
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> wrong(SingleChoice question) {
        return question.options().stream().filter(option -> !option.right()).map(Option::text);
    }

    private static String key(SingleChoice question) {
        return question.about().key().value();
    }
}
