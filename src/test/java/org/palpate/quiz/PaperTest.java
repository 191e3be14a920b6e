package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.palpate.quiz.Words.ANATOMY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TrueFalse;

class PaperTest {

    private static final Topic CAUSES = new Topic("causes");

    /** Ten questions on anatomy, five on causes, difficulty 1, 2, 3, 1, 2, … */
    private static final List<Question> BANK =
            Stream.concat(bank("anatomy", 10), bank("causes", 5)).toList();

    private static Stream<Question> bank(String topic, int count) {
        return IntStream.range(0, count).mapToObj(i -> question(topic, i));
    }

    private static Question question(String topic, int number) {
        QuestionKey key = new QuestionKey(topic + "-" + number);
        Topic on = new Topic(topic);
        String domain = "MBLEx-" + number % 2;
        About about =
                new About(
                        key,
                        "So?",
                        new About.Place(on, 1 + number % 3, domain, false),
                        About.Teaching.NONE,
                        1);
        return new TrueFalse(about, true, "");
    }

    private static Quiz quiz(Rules rules, Draw... draws) {
        return new Quiz("quiz", "Quiz", "", rules, List.of(draws), BANK);
    }

    private static Paper paper(long seed, Draw... draws) {
        return Paper.arrange(quiz(Rules.practice(), draws), seed, Set.of());
    }

    private static QuestionKey key(String key) {
        return new QuestionKey(key);
    }

    @Test
    void aPaperDrawsWhatIsAskedInTheOrderOfTheDraws() {
        List<QuestionKey> drawn = paper(7, Draw.of(CAUSES, 3), Draw.of(ANATOMY, 4)).questions();

        assertThat(drawn).hasSize(7).doesNotHaveDuplicates();
        assertThat(drawn.subList(0, 3)).allMatch(key -> key.value().startsWith("causes"));
        assertThat(drawn.subList(3, 7)).allMatch(key -> key.value().startsWith("anatomy"));
    }

    @Test
    void aDrawMayAskForDifficultyAndBlueprintCode() {
        Draw hard = new Draw(null, 3, "MBLEx-1", List.of(), 1);
        Draw easier = new Draw(ANATOMY, 1, "MBLEx-0", List.of(), 2);

        assertThat(paper(1, hard, easier).questions()).first().isEqualTo(key("anatomy-5"));
        assertThat(paper(1, hard, easier).questions())
                .containsExactlyInAnyOrder(key("anatomy-5"), key("anatomy-0"), key("anatomy-6"));
    }

    @Test
    void theSameSeedGivesTheSamePaperForEver() {
        assertThat(paper(42, Draw.any(4)).questions())
                .isEqualTo(paper(42, Draw.any(4)).questions())
                .isNotEqualTo(paper(43, Draw.any(4)).questions());
        assertThat(new Chance(42).shuffled(List.of(1, 2, 3, 4, 5, 6, 7, 8)))
                .containsExactly(5, 4, 3, 1, 8, 7, 2, 6);
    }

    @Test
    void unseenQuestionsComeFirst() {
        Quiz quiz = quiz(Rules.practice(), Draw.of(ANATOMY, 5), Draw.any(5));
        Set<QuestionKey> seen = new HashSet<>(Paper.arrange(quiz, 1, Set.of()).questions());

        List<QuestionKey> second = Paper.arrange(quiz, 2, seen).questions();

        assertThat(second).hasSize(10).doesNotHaveDuplicates();
        assertThat(second.stream().filter(seen::contains)).hasSize(5);
    }

    @Test
    void noSeenQuestionIsDrawnWhileAnUnseenOneCouldServe() {
        for (int seed = 0; seed < 500; seed++) {
            Anything any = new Anything(seed);
            Set<QuestionKey> seen = new HashSet<>();
            BANK.stream().filter(q -> any.maybe()).forEach(q -> seen.add(q.key()));
            Quiz quiz = quiz(Rules.test(), Draw.any(5));

            long unseen = BANK.size() - seen.size();
            long repeated =
                    Paper.arrange(quiz, seed, seen).questions().stream()
                            .filter(seen::contains)
                            .count();

            assertThat(repeated).isEqualTo(Math.max(0, 5 - unseen));
        }
    }

    @Test
    void drawsThatOverlapDoNotStarveEachOther() {
        for (int seed = 0; seed < 200; seed++) {
            List<QuestionKey> drawn =
                    paper(seed, Draw.any(5), Draw.of(ANATOMY, 5), Draw.of(CAUSES, 5)).questions();

            assertThat(drawn).hasSize(15).doesNotHaveDuplicates();
            assertThat(drawn.subList(10, 15)).allMatch(key -> key.value().startsWith("causes"));
        }
    }

    @Test
    void namedQuestionsKeepTheirOrderWhenNothingIsShuffled() {
        List<QuestionKey> named = List.of(key("causes-2"), key("anatomy-7"), key("anatomy-1"));
        Quiz quiz = quiz(Rules.test().withoutShuffle(), Draw.fixed(named));

        assertThat(Paper.arrange(quiz, 99, Set.of()).questions()).isEqualTo(named);
    }

    @Test
    void aQuizWithoutDrawsAsksItsWholeBank() {
        Quiz quiz = quiz(Rules.test().withoutShuffle());

        assertThat(quiz.size()).isEqualTo(15);
        assertThat(Paper.arrange(quiz, 5, Set.of()).questions())
                .isEqualTo(BANK.stream().map(Question::key).toList());
    }

    @Test
    void aDrawThatAsksTooMuchIsNamed() {
        Quiz quiz = quiz(Rules.test(), Draw.any(1), new Draw(CAUSES, 2, null, List.of(), 9));

        assertThat(Paper.problems(quiz))
                .containsExactly(
                        "Draw 2 of quiz 'quiz' (topic causes, difficulty 2) asks for 9 questions, "
                                + "but the bank has 2: add questions or ask for fewer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paper.arrange(quiz, 1, Set.of()))
                .withMessageContaining("Draw 2");
    }

    @Test
    void drawsThatAskTooMuchTogetherAreNamed() {
        Quiz quiz = quiz(Rules.test(), Draw.of(ANATOMY, 8), Draw.of(ANATOMY, 4));

        assertThat(Paper.problems(quiz))
                .singleElement()
                .asString()
                .contains("Draw 2")
                .contains("the other draws leave it 2");
    }

    @Test
    void aNamedQuestionTheBankLacksIsNamed() {
        Quiz quiz = quiz(Rules.test(), Draw.fixed(List.of(key("anatomy-1"), key("nowhere"))));

        assertThat(Paper.problems(quiz)).anyMatch(problem -> problem.contains("'nowhere'"));
    }

    @Test
    void aPaperAsksNoQuestionTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper(List.of(key("a"), key("a")), 1))
                .withMessageContaining("'a' twice");
    }
}
