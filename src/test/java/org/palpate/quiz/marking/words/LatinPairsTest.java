package org.palpate.quiz.marking.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.marking.AnatomyMatcher;
import org.palpate.quiz.marking.Match;

/** Latin words one letter apart that are different structures: none is forgiven into the other. */
class LatinPairsTest {

    private static Match typed(String typed, String accepted) {
        return AnatomyMatcher.match(typed, List.of(accepted), Map.of());
    }

    @Test
    void noCaseOfAWordIsForgivenIntoAnotherWord() {
        List<String> forms = List.copyOf(new TreeSet<>(LatinForms.STEMS.keySet()));
        List<String> forgiven = new ArrayList<>();
        for (String one : forms) {
            for (String other : forms) {
                boolean near =
                        Math.abs(one.length() - other.length()) <= 2
                                && one.charAt(0) == other.charAt(0)
                                && Typo.isSlipOf(one, other)
                                && !LatinForms.areSame(one, other);
                if (near && typed(one, other).because().startsWith("Counted")) {
                    forgiven.add(one + " for " + other);
                }
            }
        }

        assertThat(forgiven).isEmpty();
        assertThat(forms).hasSizeGreaterThan(3000);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "nervus fascialis, nervus facialis",
        "nervus facialis, nervus fascialis",
        "arteria fascialis, arteria facialis",
        "nervus femoralis, nervus facialis",
        "costis, costae",
        "ossis coxae, ossis costae",
        "facies costae, facies coxae",
        "ramus palmaris, ramus plantaris",
        "arteria radicularis, arteria radialis",
        "os ilei, os ilium",
        "nervus perineus, nervus peroneus",
        "linea mentalis, linea medialis",
        "ligamentum anulare, ligamentum anale",
        "tela cutis, tela cutaneus",
        "sulcus malleoli, sulcus mallei",
        "radicis, radius",
        "cista, costa"
    })
    void anotherStructureIsNotRight(String typed, String accepted) {
        assertThat(typed(typed, accepted).fits()).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "nervus femorales, nervus femoralis",
        "arteria brachiales, arteria brachialis",
        "nervus facalis, nervus facialis",
        "vena faciale, vena facialis"
    })
    void anotherCaseAndAMisspellingOfTheSameWordAreRight(String typed, String accepted) {
        assertThat(typed(typed, accepted).fits()).isTrue();
    }

    /** What is quoted stands in what was typed, not in what it was read as. */
    @Test
    void whatIsQuotedWasTyped() {
        assertThat(typed("nervus fascialis", "facial nerve").because()).contains("*fascialis*");
        assertThat(typed("arteria ilica", "arteria iliaca").because()).contains("“ilica”");
    }
}
