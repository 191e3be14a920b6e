package org.palpate.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TypedGap;

/**
 * Fields say at each part whether it is right, by a sign and in words, and never more than is so.
 */
class JudgedFieldsTest {

    @Test
    void eachGapHasItsSignAndIsHeardWithIt() {
        var gaps =
                new Gaps(
                        about(),
                        "The {m} of the {b}.",
                        Map.of(
                                "m",
                                new TypedGap(List.of("iliacus"), Map.of(), 1),
                                "b",
                                new ChosenGap(
                                        List.of(
                                                new Choice("hip bone", true, ""),
                                                new Choice("femur", false, "Not there.")),
                                        1)));
        QuestionField field = judged(gaps, new Filled(Map.of("m", "iliacus", "b", "femur")), false);

        assertThat(texts(field)).contains("✓", "✗");
        assertThat(label(field, TextField.class)).isEqualTo("Gap 1, right");
        assertThat(label(field, Select.class)).isEqualTo("Gap 2, not right");
    }

    @Test
    void whatAWrongTickCostsIsSaidBeforeItIsMade() {
        var item = List.of(new Item(new OptionKey("a"), "Psoas"));
        var key = new QuestionKey("q");

        assertThat(legend(new Asked.ChooseSeveral(key, "Which?", item, 0, false)))
                .isEqualTo(
                        "Choose every answer that is right. Each wrong one takes off what a right one adds.");
        assertThat(legend(new Asked.ChooseSeveral(key, "Which?", item, 1, true)))
                .isEqualTo("Choose 1 answer. Only the whole right set counts.");
    }

    private static String legend(Asked.ChooseSeveral asked) {
        Element legend = new SeveralOptions(asked).getElement().getChild(0).getChild(0);
        return legend.getChild(legend.getChildCount() - 1).getText();
    }

    @Test
    void aPickThatIsOpenSaysWhetherItIsRightAndNotWhatIs() {
        var pairs =
                new Matching(
                        about(),
                        List.of(new Pair("Psoas", "femur"), new Pair("Sartorius", "tibia")),
                        List.of("fibula"));
        QuestionField field = judged(pairs, new Matched(Map.of(0, "femur", 1, "fibula")), false);

        assertThat(all(field).filter(Select.class::isInstance).map(Select.class::cast))
                .extracting(Select::getHelperText)
                .containsExactly("✓ Right", "✗ Not this");
    }

    @Test
    void whatWasLeftEmptyIsNotCalledWrong() {
        var pairs =
                new Matching(
                        about(),
                        List.of(new Pair("Psoas", "femur"), new Pair("Sartorius", "tibia")),
                        List.of("fibula"));
        QuestionField field = judged(pairs, new Matched(Map.of(0, "fibula")), true);

        assertThat(all(field).filter(Select.class::isInstance).map(Select.class::cast))
                .extracting(Select::getHelperText)
                .containsExactly("✗ Right is: femur", "Left empty; right is: tibia");
    }

    /** Hints are left out of the result's page; whose order is shown is said there as well. */
    @Test
    void anOrderNobodyArrangedIsSaidToBeTheRightOne() {
        QuestionField field = judged(order(Count.EXACT_PLACE), Response.BLANK, true);

        Paragraph caption =
                all(field)
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(caption.getText())
                .isEqualTo("You did not arrange these. This is the right order:");
        assertThat(caption.hasClassName("hint-line")).isFalse();
    }

    @Test
    void noRowIsCalledRightWhileTheWholeIsNot() {
        for (Count count : Count.values()) {
            Ordering order = order(count);
            for (boolean closed : new boolean[] {false, true}) {
                assertThat(texts(judged(order, arranged("a", "c", "b", "d"), closed)))
                        .doesNotContain("✓ Right");
                assertThat(texts(judged(order, arranged("b", "c", "d", "a"), closed)))
                        .doesNotContain("✓ Right");
            }
            assertThat(texts(judged(order, arranged("a", "b", "c", "d"), true)))
                    .filteredOn("✓ Right"::equals)
                    .hasSize(4);
        }
    }

    @Test
    void rowsAreJudgedByWhatTheOrderCounts() {
        assertThat(texts(judged(order(Count.EXACT_PLACE), arranged("b", "c", "d", "a"), true)))
                .contains("✗ Belongs at 2", "✗ Belongs at 3", "✗ Belongs at 4", "✗ Belongs at 1");
        assertThat(texts(judged(order(Count.LONGEST_RUN), arranged("b", "c", "d", "a"), true)))
                .contains("✓ In order, belongs at 2", "✗ Belongs at 1");
        assertThat(texts(judged(order(Count.LONGEST_RUN), arranged("b", "c", "d", "a"), false)))
                .contains("✓ Keep this one", "✗ Move this one");
    }

    private static QuestionField judged(Question question, Response response, boolean closed) {
        QuestionField field =
                QuestionField.of(
                        Asked.of(question, 1),
                        key -> {
                            throw new IllegalStateException("No drawing is asked for");
                        });
        field.show(response);
        if (closed) {
            field.close(ModelAnswer.nearest(question, response));
        }
        field.judge(Feedback.on(question, response));
        return field;
    }

    private static Stream<Component> all(Component within) {
        return Stream.concat(
                Stream.of(within), within.getChildren().flatMap(JudgedFieldsTest::all));
    }

    private static List<String> texts(Component within) {
        return all(within)
                .filter(part -> part.getChildren().findAny().isEmpty())
                .map(part -> part.getElement().getText())
                .toList();
    }

    private static String label(Component within, Class<? extends HasAriaLabel> kind) {
        return all(within)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .flatMap(HasAriaLabel::getAriaLabel)
                .orElseThrow();
    }

    private static Ordering order(Count count) {
        return new Ordering(
                about(),
                Stream.of("a", "b", "c", "d")
                        .map(key -> new Item(new OptionKey(key), "Layer " + key))
                        .toList(),
                count);
    }

    private static Arranged arranged(String... keys) {
        return new Arranged(Stream.of(keys).map(OptionKey::new).toList());
    }

    private static About about() {
        return new About(
                new QuestionKey("question"),
                "Which?",
                new About.Place(new Topic("anatomy"), 1, "MBLEx-1", false),
                new About.Teaching(
                        "lesson#anchor",
                        "Because.",
                        "Gray's Anatomy, 6th ed.",
                        List.of("One.", "Two.")),
                1);
    }
}
