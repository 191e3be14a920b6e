package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Blueprint.Candidate;
import org.palpate.quiz.question.QuestionKey;

/** Questions are drawn by domains, over the sections, and no section follows itself. */
class BlueprintTest {

    private final List<Candidate> bank = new ArrayList<>();

    @Test
    void eachDomainHasItsPlacesAndNoQuestionComesTwice() {
        has("one", 20, "a", "b", "c");
        has("two", 9, "d", "e");
        has("three", 4, "f");
        var blueprint = new Blueprint(Map.of("one", 7, "two", 5, "three", 0));

        List<QuestionKey> drawn = blueprint.draw(bank, 12);

        assertThat(drawn).hasSize(12).doesNotHaveDuplicates().isEqualTo(blueprint.draw(bank, 12));
        assertThat(count(drawn, Candidate::domain)).isEqualTo(Map.of("one", 7L, "two", 5L));
        assertThat(blueprint.draw(bank, 13)).isNotEqualTo(drawn);
    }

    @Test
    void aDomainIsAskedOverItsSectionsAndNotInOne() {
        has("one", 30, "a");
        has("one", 2, "b");
        has("one", 2, "c");
        for (int seed = 0; seed < 50; seed++) {
            List<QuestionKey> drawn = new Blueprint(Map.of("one", 6)).draw(bank, seed);
            assertThat(count(drawn, Candidate::section))
                    .isEqualTo(Map.of("a", 2L, "b", 2L, "c", 2L));
        }
    }

    @Test
    void ofASectionWhatWasNotHadComesFirst() {
        bank.add(new Candidate(new QuestionKey("had"), "one", "a", true));
        bank.add(new Candidate(new QuestionKey("fresh"), "one", "a", false));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(new Blueprint(Map.of("one", 1)).draw(bank, seed))
                    .containsExactly(new QuestionKey("fresh"));
        }
    }

    @Test
    void noSectionFollowsItselfWhereThatCanBe() {
        var random = new Random(5);
        for (int trial = 0; trial < 300; trial++) {
            bank.clear();
            int sections = 2 + random.nextInt(6);
            for (int section = 0; section < sections; section++) {
                has("d" + random.nextInt(3), 1 + random.nextInt(8), "s" + section);
            }
            Map<String, Integer> places = new HashMap<>();
            bank.forEach(one -> places.merge(one.domain(), 1, Integer::sum));
            List<QuestionKey> drawn = new Blueprint(places).draw(bank, trial);
            long largest = Collections.max(count(drawn, Candidate::section).values());
            boolean canBe = largest * 2 <= drawn.size() + 1;
            long meetings = 0;
            for (int at = 1; at < drawn.size(); at++) {
                meetings += section(drawn.get(at)).equals(section(drawn.get(at - 1))) ? 1 : 0;
            }
            assertThat(meetings).isEqualTo(canBe ? 0 : largest * 2 - drawn.size() - 1);
        }
    }

    @Test
    void questionsWithoutASectionAreNoneOfOneSection() {
        has("one", 5, "");
        assertThat(new Blueprint(Map.of("one", 5)).draw(bank, 1)).hasSize(5);
    }

    @Test
    void moreThanThereIsIsRefused() {
        has("one", 3, "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Blueprint(Map.of("one", 4)).draw(bank, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Blueprint(Map.of("two", 1)).draw(bank, 1));
        bank.add(bank.getFirst());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Blueprint(Map.of("one", 1)).draw(bank, 1));
    }

    private void has(String domain, int many, String... sections) {
        for (int i = 0; i < many; i++) {
            bank.add(
                    new Candidate(
                            new QuestionKey("q" + bank.size()),
                            domain,
                            sections[i % sections.length],
                            false));
        }
    }

    private Map<String, Long> count(List<QuestionKey> drawn, Function<Candidate, String> part) {
        return drawn.stream()
                .map(this::of)
                .collect(Collectors.groupingBy(part, Collectors.counting()));
    }

    private String section(QuestionKey key) {
        return of(key).section();
    }

    private Candidate of(QuestionKey key) {
        return bank.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
