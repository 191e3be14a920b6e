package org.palpate.attempt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.quiz.Act;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ResponseText;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.Typed;

class ActTextTest {

    private static final QuestionKey QUESTION = new QuestionKey("psoas-origin");
    private static final String AWKWARD =
            "a \"quoted\" = {text};\\ with\nlines,\ttabs, 腰筋 and 🦴 \u0000";
    private static final Set<QuestionKey> VOIDED =
            Set.of(new QuestionKey("iliacus-end"), new QuestionKey("psoas-start"));
    private static final Map<QuestionKey, Double> FRACTIONS =
            Map.of(
                    QUESTION,
                    1.0 / 3,
                    new QuestionKey("iliacus-end"),
                    0.0,
                    new QuestionKey("a"),
                    1.0);

    static List<Act> everyKind() {
        return List.of(
                new Act.Start(null),
                new Act.Start(Instant.parse("2026-09-07T08:10:00.123456789Z")),
                new Act.Save(QUESTION, Response.BLANK, null),
                new Act.Save(QUESTION, new Typed(AWKWARD), Certainty.SURE),
                new Act.Check(QUESTION, new Chosen(new OptionKey("a")), null, 0.1 + 0.2),
                new Act.Check(QUESTION, new Said(true), Certainty.GUESS, 1),
                new Act.Hint(QUESTION),
                new Act.Reveal(QUESTION, 1.0 / 3),
                new Act.Move(0),
                new Act.Move(11),
                new Act.Flag(QUESTION, true),
                new Act.Flag(QUESTION, false),
                new Act.Note(QUESTION, AWKWARD),
                new Act.Note(QUESTION, ""),
                new Act.Finish(Ending.SUBMITTED, FRACTIONS, VOIDED),
                new Act.Finish(Ending.TIME_OUT, Map.of(), Set.of()),
                new Act.Regrade(FRACTIONS, VOIDED, RegradeReason.told(AWKWARD)),
                new Act.Regrade(
                        FRACTIONS,
                        VOIDED,
                        new RegradeReason(RegradeReason.Kind.FURTHER_KEY, AWKWARD)),
                new Act.Regrade(Map.of(), Set.of(), RegradeReason.TAKEN_BACK));
    }

    static Stream<Response> everyResponse() {
        return Stream.of(
                Response.BLANK,
                new Chosen(new OptionKey("a-1")),
                new ChosenSet(Set.of(new OptionKey("a"), new OptionKey("b"))),
                new Said(false),
                new Typed(AWKWARD),
                new Matched(Map.of(0, AWKWARD, 1, "flexion")),
                new Arranged(List.of(new OptionKey("b"), new OptionKey("a"))),
                new Filled(Map.of("gap", AWKWARD)),
                new Pointed(Set.of(new RegionKey("psoas-major"))),
                new Placed(Map.of(new RegionKey("psoas-major"), new OptionKey("label-1"))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenIntoTheLogIsReadBack(Act act) {
        assertThat(ActText.write(act).read()).isEqualTo(act);
    }

    @ParameterizedTest
    @MethodSource("everyResponse")
    void everyKindOfResponseIsReadBack(Response response) {
        var save = new Act.Save(QUESTION, response, null);

        assertThat(ActText.write(save).read()).isEqualTo(save);
    }

    @Test
    void noKindIsLeftOut() {
        assertThat(everyKind())
                .extracting(Object::getClass)
                .containsAll(Arrays.asList(Act.class.getPermittedSubclasses()));
        assertThat(everyResponse())
                .extracting(Object::getClass)
                .containsAll(Arrays.asList(Response.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anEventFitsItsColumns(Act act) {
        ActText text = ActText.write(act);

        assertThat(text.kind()).matches("[a-z]{1,12}");
        assertThat(text.detail()).startsWith("{").endsWith("}").doesNotContain("\u0000");
    }

    @Test
    void theDetailCanBeReadByPeople() {
        assertThat(
                        ActText.write(
                                new Act.Check(
                                        QUESTION,
                                        new Chosen(new OptionKey("a")),
                                        Certainty.SURE,
                                        0.5)))
                .isEqualTo(
                        new ActText(
                                "check",
                                "psoas-origin",
                                "{\"response\":{\"chosen\":\"a\"},\"certainty\":\"SURE\",\"fraction\":0.5}"));
    }

    @Test
    void aReasonThatWasKeptAsASentenceIsStillRead() {
        var old =
                new ActText(
                        "regrade",
                        null,
                        "{\"fractions\":\"a=1.0\",\"reason\":\"This question does not count: nobody could know.\"}");

        assertThat(old.read())
                .isInstanceOfSatisfying(
                        Act.Regrade.class,
                        regrade ->
                                assertThat(regrade.reason().sentence())
                                        .isEqualTo(
                                                "This question does not count: nobody could know."));
    }

    @Test
    void theLogKeepsACodeAndSomebodysOwnWordsAndNoSentenceOfOurs() {
        var regrade =
                new Act.Regrade(
                        Map.of(),
                        Set.of(),
                        new RegradeReason(RegradeReason.Kind.VOIDED, "nobody could know"));

        assertThat(ActText.write(regrade).detail())
                .isEqualTo(
                        "{\"fractions\":{},\"why\":\"VOIDED\",\"reason\":\"nobody could know\"}");
        assertThat(regrade.reason().sentence())
                .isEqualTo("This question does not count: nobody could know.");
        assertThat(
                        ActText.write(new Act.Regrade(Map.of(), Set.of(), RegradeReason.TAKEN_BACK))
                                .detail())
                .isEqualTo("{\"fractions\":{},\"why\":\"UNDONE\"}");
    }

    static List<Arguments> formerTexts() {
        return List.of(
                Arguments.of("start", "{}", new Act.Start(null)),
                Arguments.of(
                        "start",
                        "{\"deadline\":\"2026-09-07T08:10:00Z\"}",
                        new Act.Start(Instant.parse("2026-09-07T08:10:00Z"))),
                Arguments.of(
                        "save",
                        "{\"response\":\"chosen a\",\"certainty\":\"SURE\"}",
                        new Act.Save(QUESTION, new Chosen(new OptionKey("a")), Certainty.SURE)),
                Arguments.of(
                        "save",
                        "{\"response\":\"blank\"}",
                        new Act.Save(QUESTION, Response.BLANK, null)),
                Arguments.of(
                        "check",
                        "{\"response\":\"filled gap=a \\\\u003D b\",\"fraction\":\"0.5\"}",
                        new Act.Check(QUESTION, new Filled(Map.of("gap", "a = b")), null, 0.5)),
                Arguments.of("reveal", "{\"fraction\":\"0.25\"}", new Act.Reveal(QUESTION, 0.25)),
                Arguments.of("move", "{\"position\":\"11\"}", new Act.Move(11)),
                Arguments.of("flag", "{\"on\":\"true\"}", new Act.Flag(QUESTION, true)),
                Arguments.of(
                        "finish",
                        "{\"how\":\"TIME_OUT\",\"fractions\":\"\"}",
                        new Act.Finish(Ending.TIME_OUT, Map.of(), Set.of())),
                Arguments.of(
                        "finish",
                        "{\"how\":\"SUBMITTED\",\"fractions\":\"a=1.0 iliacus-end=0.0 psoas-origin=0.3333333333333333\",\"voided\":\"iliacus-end psoas-start\"}",
                        new Act.Finish(Ending.SUBMITTED, FRACTIONS, VOIDED)));
    }

    @ParameterizedTest
    @MethodSource("formerTexts")
    void whatServersWroteBeforeIsStillRead(String kind, String detail, Act act) {
        assertThat(new ActText(kind, QUESTION.value(), detail).read()).isEqualTo(act);
    }

    @ParameterizedTest
    @MethodSource("everyResponse")
    void aResponseIsReadInItsFormerFormToo(Response response) {
        assertThat(ResponseJson.read(ResponseText.write(response))).isEqualTo(response);
        assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void nothingInAnEventIsATextOfItsOwnForm(Act act) {
        assertThat(ActText.write(act).detail())
                .doesNotContain("=1.0", "=0.0", "chosen a", "said ", "\"true\"", "\"false\"");
    }

    @Test
    void halvesOfSurrogatePairsSurviveEveryStore() {
        var save = new Act.Save(QUESTION, new Typed("half \uD83E and \uDDB4 whole 🦴"), null);

        assertThat(ActText.write(save).detail()).contains("half \\uD83E").contains("🦴");
        assertThat(ActText.write(save).read()).isEqualTo(save);
    }

    @Test
    void anEventOfALaterVersionSaysSo() {
        assertThatThrownBy(() -> new ActText("teleport", null, "{}").read())
                .hasMessageContaining("start the version that wrote it");
    }
}
