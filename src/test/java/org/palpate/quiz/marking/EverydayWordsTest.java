package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;

/** What people say in their own words counts as what books say, and nothing else does. */
class EverydayWordsTest {

    private static String outcome(String stem, String accepted, String typed) {
        ShortAnswer question =
                new ShortAnswer(WordQuestions.about(stem), List.of(accepted), Map.of());
        boolean again = !AskedAgain.of(question, new Typed(typed)).isEmpty();
        boolean right = Marking.mark(question, new Typed(typed)).isRight();
        return again ? "asked again" : right ? "right" : "wrong";
    }

    @ParameterizedTest(name = "{0} {1}: {3} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What is it?          | anterior     | right | antirior; anterier
                    What is it?          | anterior     | wrong | posterior; interior
                    What is it?          | antebrachial | wrong | antibrachial
                    What is it?          | anteversion  | wrong | antiversion
                    What is it?          | iliopsoas    | right | ileopsoas
                    What is it?          | iliotibial band | right | ileotibial band
                    What is it?          | ileocecal    | wrong | iliocecal
                    What is it?          | ilium        | wrong | ileum
                    Which rib?           | first rib    | right | rib 1; rib I; rib no. 1; 1st rib
                    Which rib?           | first rib    | wrong | rib 2; rib II; rib 11; rib
                    Which bone?          | first metatarsal | right | metatarsal 1; metatarsal I; metatarsal bone 1
                    Which bone?          | first metatarsal | wrong | metatarsal 2; metacarpal 1
                    When was that?       | 19th century | right | nineteenth century; the nineteenth century
                    When was that?       | 19th century | wrong | ninth century; ninetieth century; eighteenth century; twentieth century
                    When was that?       | 21st century | right | twenty-first century; twenty first century
                    When was that?       | twentieth century | right | 20th century
                    What is normal?      | 120/80       | right | 120/80 mmHg; 120 over 80; 120 / 80 mm Hg; 120 over 80 mmHg
                    What is normal?      | 120/80       | wrong | 80/120; 80 over 120; 120/90 mmHg; 120
                    In which direction?  | proximal to distal | right | from proximal to distal; proximal → distal; proximal -> distal
                    In which direction?  | proximal to distal | wrong | distal to proximal; from distal to proximal; distal → proximal
                    Is it safe?          | safe         | right | it is safe; it's safe; It is safe.
                    Is it safe?          | safe         | wrong | it is not safe; it is unsafe; unsafe
                    What does the rate do? | increases  | right | it increases
                    What does the rate do? | increases  | wrong | it decreases; it never increases
                    Which muscle group?  | hamstrings   | right | hamstring group; the hamstring group; hamstring
                    Which muscle group?  | hamstrings   | wrong | adductor group; group; quadriceps
                    What is it?          | vitamin D    | right | vit D; vit. D
                    What is it?          | vitamin D    | wrong | vit C; vit
                    Which muscle?        | latissimus dorsi | right | lat. dorsi; lat dorsi
                    Which muscle?        | latissimus dorsi | wrong | longissimus dorsi; lat. pectoral
                    Which muscle?        | teres major  | right | teres maj; teres maj.
                    Which muscle?        | teres major  | wrong | teres minor; teres min; teres
                    Which muscle?        | deltoid      | right | deltoideus; musculus deltoideus
                    Which joint?         | hinge joint  | right | hinged joint; hinged
                    Which joint?         | hinge joint  | wrong | pivot joint
                    For how long?        | less than 20 minutes | right | <20 min; < 20 min; under 20 minutes; below 20 min
                    For how long?        | less than 20 minutes | wrong | >20 min; over 20 minutes; 20 minutes; ≤20 min; <30 min; at least 20 minutes
                    For how long?        | more than 20 minutes | right | >20 min; over 20 minutes
                    For how long?        | more than 20 minutes | wrong | <20 min; ≥20 min; under 20 minutes
                    For how long?        | at least 6 weeks | right | ≥6 weeks; >= 6 weeks; 6 weeks or more; 6+ weeks; 42 days or longer; no less than 6 weeks
                    For how long?        | at least 6 weeks | wrong | >6 weeks; 6 weeks; 6 weeks or less; ≤6 weeks; at most 6 weeks; 6 months or more
                    For how long?        | over 20 minutes | right | over 20 min
                    For how long?        | over 20 minutes | wrong | more than 20 min; under 20 min
                    How often?           | once         | right | 1 time; 1x; one time
                    How often?           | once         | wrong | twice; 2x; 2 times
                    What is left?        | none         | right | 0; zero
                    What is left?        | none         | wrong | 1; one; all
                    """)
    void inTheirOwnWords(String stem, String accepted, String comesTo, String typed) {
        for (String text : typed.split("; ?")) {
            assertThat(outcome(stem, accepted, text)).as(text).isEqualTo(comesTo);
        }
    }
}
