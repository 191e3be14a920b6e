package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes in {@code quiz.yaml}, one at a time: which words of the good quiz become which others,
 * the words on whose line the problem is expected, and the sentence without its place.
 */
class QuestionMistakesTest {

    private final WrittenCourse hips = WrittenCourse.hips();

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # what every question has
                    key: origins | key: Origins | Origins | 'Origins' cannot be a key. Use lower-case letters, digits and hyphens, at most 80 characters.
                    key: origins | key: psoas-lumbar | key: psoas-lumbar\\n    type: matching | The question 'psoas-lumbar' is here twice. Rename one; the first stands on line 43.
                    type: matching | tipe: matching | key: origins | Question 'origins' has no 'type'. Add 'type: …' with one word.
                    type: matching | type: match | type: match\\n | 'type' cannot be 'match'. Did you mean 'matching'?
                    topic: techniques\\n    difficulty: 2 | topic: tecniques\\n    difficulty: 2 | tecniques | There is no topic 'tecniques'. Did you mean 'techniques'?
                    difficulty: 3 | difficulty: 4 | difficulty: 4 | 'difficulty' is not a whole number from 1 to 3. Write 'difficulty: 1', for example.
                    testing-them#thomas-test\\n    stem: Put | testing#thomas-test\\n    stem: Put | testing#thomas-test | There is no lesson 'testing'. Did you mean 'testing-them'?
                    testing-them#thomas-test\\n    stem: Put | testing-them#tomas-test\\n    stem: Put | #tomas-test | The lesson 'testing-them' has no anchor 'tomas-test'. Did you mean 'thomas-test'?
                    testing-them#thomas-test\\n    stem: Put | testing-them\\n    stem: Put | section: testing-them\\n | 'testing-them' names no paragraph. Write 'section: LESSON#anchor'.
                    stem: Where does each arise? | # no stem | key: origins | Question 'origins' has no 'stem'. Add 'stem: …' with a text.
                    stem: Where does each arise? | stem: | stem:\\n | Question 'origins' has no 'stem'. Add 'stem: …' with a text.
                    stem: Where does each arise? | stem: [Where] | stem: [Where] | 'stem' is a list where a text belongs. Write one text, in double quotes if it begins with '{' or '['.
                    explanation: The names say it. | expanation: The names say it. | key: origins | Question 'origins' has no 'explanation'. Learners who answered wrong want to know why. Add 'explanation: …' with a text.
                    explanation: The names say it. | expanation: The names say it. | expanation | Question 'origins' cannot have a field 'expanation'. Did you mean 'explanation'? Otherwise remove it.
                    weight: 2.5 | weight: 0 | weight: 0 | The weight is 0.0. Write a number more than 0, and at most 1000.
                    weight: 2.5 | weight: 2,5 | weight: 2,5 | 'weight' is not a number. Write it in digits, with a point: 2.5.
                    hints: [Think of the tailor., It ends below the knee.] | hints: Think | hints: Think | 'hints' is a text where a list belongs. Write 'hints: [a, b]', or one '- …' on each line.
                    # options
                    text: Iliacus, reason: It ends on the femur.} | text: Iliacus} | key: iliacus | Option 'iliacus' has no 'reason'. A wrong answer teaches only by why it is wrong. Add 'reason: …' with a text.
                    text: Iliacus, reason: It ends on the femur.} | text: Iliacus, right: true} | text: Iliacus, right: true} | Question 'crosses-two-joints' has 2 right options. Keep 'right: true' on one, or make the type multiple-response.
                    text: Sartorius, right: true} | text: Sartorius, reason: No.} | options: | Question 'crosses-two-joints' has no right option. Add 'right: true' to the right one.
                    text: Sartorius, right: true} | text: Sartorius, right: yes} | right: yes | 'right' is neither true nor false. Write true or false.
                    text: Sartorius, right: true} | text: Sartorius, right: true, reason: Why.} | reason: Why. | Option 'sartorius' is right and has a reason why it is not. Move the words to 'explanation', or remove 'right: true'.
                    key: none, text: None of these | key: iliacus, text: None of these | text: None | The option 'iliacus' is here twice. Change one; the first stands on line 19.
                    key: none, text: None of these | key: none, text: Iliacus | key: none | The text 'Iliacus' is here twice. Change one; the first stands on line 19.
                    answer: true | answer: right | answer: right | 'answer' is neither true nor false. Write true or false.
                    answer: true | # gone | key: psoas-lumbar | Question 'psoas-lumbar' has no 'answer'. Add 'answer: …' with true or false.
                    reason: The iliacus arises from the ilium, the psoas does not. | # gone | key: psoas-lumbar | Question 'psoas-lumbar' has no 'reason'. A wrong answer teaches only by why it is wrong. Add 'reason: …' with a text.
                    # drawings
                    figure: figures/front.svg | figure: fronts | figure: fronts | There is no drawing 'fronts'. Did you mean 'front'?
                    right: [psoas-major] | right: [psoas] | right: [psoas] | The drawing 'front' has no region 'psoas'. Did you mean 'psoas-major'?
                    right: [psoas-major] | right: [] | right: [] | Question 'point-at-psoas' has no 'right'. Add 'right: …' with at least one entry.
                    right: [psoas-major] | right: [psoas-major]\\n    pick: 2 | pick: 2 | 'pick' is not a whole number from 1 to 1. Write 'pick: 1', for example.
                    reasons: {sartorius: This one | reasons: {sartorious: This one | sartorious | The drawing 'front' has no region 'sartorious'. Did you mean 'sartorius'?
                    reasons: {sartorius: This one | reasons: {psoas-major: This one | reasons: {psoas-major | The region 'psoas-major' is right and has a reason why it is not. Remove one of the two.
                    text: Sartorius, region: sartorius | text: Sartorius, region: psoas-major | text: Sartorius, region | The region 'psoas-major' is here twice. Change one; the first stands on line 150.
                    text: Sartorius, region: sartorius | text: Sartorius | text: Sartorius}\\n    extra | Label 'sartorius' has no 'region'. Add 'region: …' with a text.
                    key: gracilis, text: Gracilis | key: psoas, text: Gracilis | text: Gracilis | The label 'psoas' is here twice. Change one; the first stands on line 150.
                    # written answers
                    accept: [sartorius, tailor's muscle] | accept: [] | accept: [] | Question 'tailors-muscle' has no 'accept'. Add 'accept: …' with at least one entry.
                    value: 20 | value: twenty | value: twenty | 'value' is not a number. Write it in digits, with a point: 2.5.
                    tolerance: 5% | tolerance: about | tolerance: about | 'tolerance' is not a number. Write it in digits, with a point: 2.5.
                    tolerance: 5% | tolerance: 5%\\n    from: 1\\n    to: 30 | tolerance: 5% | Question 'heat-minutes' has both a tolerance and a range. Keep 'tolerance', or 'from' and 'to'.
                    tolerance: 5% | from: 15 | key: heat-minutes | Question 'heat-minutes' has no 'to'. Add 'to: …' with a number.
                    tolerance: 5% | tolerance: -1 | key: heat-minutes | The tolerance is -1. It must be 0 or more.
                    tolerance: 5% | from: 1\\n    to: 2 | key: heat-minutes | Question 'heat-minutes' has the value 20 outside its own range. Widen the range.
                    units: {hours: 60} | units: {hours: 0} | key: heat-minutes | Question 'heat-minutes' has the factor 0 for the unit 'hours'. It must be more than 0.
                    units: {hours: 60} | units: {hours: sixty} | units: | 'hours' is not a number. Write it in digits, with a point: 2.5.
                    text: The {psoas} ends | text: The {psos} ends | text: The {psos} | There is no gap 'psos'. Did you mean 'psoas'?
                    psoas: {accept: [psoas major]} | psoas: {accept: [psoas major]}\\n      iliacus: {accept: [x]} | gaps:\\n | The text has no gap 'iliacus'. Write {iliacus} where it belongs, or remove the gap.
                    psoas: {accept: [psoas major]} | psoas: {} | psoas: {} | Gap 'psoas' has no 'accept'. Add 'accept: …' with at least one entry.
                    text: greater trochanter, reason | text: greater trochanter, raison | text: greater trochanter | Choice 'greater trochanter' has no 'reason'. A wrong answer teaches only by why it is wrong. Add 'reason: …' with a text.
                    # keys no answer can meet
                    accept: [sartorius, tailor's muscle] | accept: [sartorius, "***"] | "***" | Question 'tailors-muscle': The answer '***' has no letter and no number: nobody's answer can be that. Write it in words.
                    accept: [sartorius, tailor's muscle] | accept: ["<b> </b>"] | "<b> | Question 'tailors-muscle': The answer '<b> </b>' has no letter and no number: nobody's answer can be that. Write it in words.
                    accept: [sartorius, tailor's muscle] | accept:\\n      - sartorius\\n      - "…" | - "…" | Question 'tailors-muscle': The answer '…' has no letter and no number: nobody's answer can be that. Write it in words.
                    reasons: {gracilis: It runs | reasons: {Tailor’s Muscles: It runs | Tailor’s | Question 'tailors-muscle': The answer 'Tailor’s Muscles' is accepted and has a reason why it is wrong. Remove it from 'reasons', or from 'accept' what says the same.
                    reasons: {gracilis: It runs | reasons: {"--": It runs | "--" | Question 'tailors-muscle': The wrong answer '--' has no letter and no number. Write it in words, or remove it.
                    psoas: {accept: [psoas major]} | psoas: {accept: ["?!"]} | "?!" | Question 'psoas-course', gap 'psoas': The answer '?!' has no letter and no number: nobody's answer can be that. Write it in words.
                    psoas: {accept: [psoas major]} | psoas: {accept: [psoas major], reasons: {the Psoas Major: No.}} | the Psoas | Question 'psoas-course', gap 'psoas': The answer 'the Psoas Major' is accepted and has a reason why it is wrong. Remove it from 'reasons', or from 'accept' what says the same.
                    text: greater trochanter, reason | text: Lesser  Trochanter, reason | Lesser  T | Question 'psoas-course', gap 'trochanter': 'lesser trochanter' and 'Lesser Trochanter' differ in nothing a reader can tell. Change or remove one of them.
                    key: none, text: None of these | key: none, text: iliacus | text: iliacus | Question 'crosses-two-joints': 'Iliacus' and 'iliacus' differ in nothing a reader can tell. Change or remove one of them.
                    text: Sartorius, reason: It has | text: " ILIACUS", reason: It has | ILIACUS | Question 'iliopsoas-parts': 'Iliacus' and 'ILIACUS' differ in nothing a reader can tell. Change or remove one of them.
                    stem: Iliacus, choice: Iliac fossa | stem: Iliacus, choice: lumbar vertebrae | choice: lumbar | Question 'origins': 'Lumbar vertebrae' and 'lumbar vertebrae' differ in nothing a reader can tell. Change or remove one of them.
                    extra: [Pubis] | extra: [iliac fossa] | extra: [iliac | Question 'origins': 'Iliac fossa' and 'iliac fossa' differ in nothing a reader can tell. Change or remove one of them.
                    units: {hours: 60} | units: {minute: 60} | units: {minute | Question 'heat-minutes': The unit 'minute' cannot be told from another, or is none. Rename or remove it.
                    units: {hours: 60} | units: {"2": 60} | units: {"2" | Question 'heat-minutes': The unit '2' cannot be told from another, or is none. Rename or remove it.
                    # arranged answers
                    stem: Iliacus, choice: Iliac fossa | stem: Psoas major, choice: Iliac fossa | choice: Iliac fossa | The stem 'Psoas major' is here twice. Change one; the first stands on line 102.
                    - {stem: Iliacus, choice: Iliac fossa} | # gone | key: origins | Question 'origins' has fewer than 2 pairs. Add some.
                    extra: [Pubis] | extra: [Iliac fossa] | key: origins | Question 'origins' has the choice 'Iliac fossa' twice. Rename one.
                    key: roll, text | key: sit, text | text: Roll | The item 'sit' is here twice. Change one; the first stands on line 116.
                    count: longest-run | count: longest | count: longest | 'count' cannot be 'longest'. Did you mean 'longest-run'?
                    # the quiz
                    behaviour: practice | bhv: practice | key: hip-flexor-quiz | The quiz has no 'behavior'. Add 'behavior: …' with one word.
                    behaviour: practice | behaviour: practise | behaviour: | 'behaviour' cannot be 'practise'. Did you mean 'practice'?
                    pass-mark: 70 | pass-mark: 170 | pass-mark | 'pass-mark' is not a whole number from 0 to 100. Write 'pass-mark: 0', for example.
                    pass-mark: 70 | pass-mark: 70\\npenalty: 2 | penalty: 2 | The penalty is 2.0. Write the share each further try costs, from 0 to 1.
                    topic: anatomy, count: 5 | topic: anatomy, count: 9 | count: 9 | The draw (topic anatomy) asks for 9 questions, but the bank has 8. Add questions or ask for fewer.
                    {topic: techniques, count: 1, difficulty: 2} | {questions: [heat-minute]} | heat-minute] | There is no question 'heat-minute'. Did you mean 'heat-minutes'?
                    {topic: techniques, count: 1, difficulty: 2} | {count: 9} | draw: | Draw 2 of quiz 'hip-flexor-quiz' (any question) asks for 9 questions, but the other draws leave it 5. Add questions or ask for fewer.
                    """)
    void everyMistakeIsNamedWithItsLineAndTheWayOut(
            String words, String others, String place, String sentence) {
        var broken = hips.replacing(WrittenCourse.QUIZ, plain(words), plain(others));
        int line = broken.line(WrittenCourse.QUIZ, plain(place));
        assertThat(broken.problems())
                .contains("%s:%d: %s".formatted(WrittenCourse.QUIZ, line, sentence));
    }

    @Test
    void allMistakesAreFoundAtOnceAndEachOnce() {
        var broken =
                hips.replacing(WrittenCourse.QUIZ, "answer: true", "answer: perhaps")
                        .replacing(WrittenCourse.QUIZ, "count: longest-run", "count: longest")
                        .replacing(WrittenCourse.QUIZ, "key: none, text", "text")
                        .replacing(WrittenCourse.QUIZ, "right: [psoas-major]", "right: [psoas]");
        assertThat(broken.problems())
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("'answer' is neither"))
                .anySatisfy(problem -> assertThat(problem).contains("'count' cannot be"))
                .anySatisfy(problem -> assertThat(problem).contains("An option has no 'key'"))
                .anySatisfy(problem -> assertThat(problem).contains("no region 'psoas'"));
    }

    @Test
    void aFieldWrittenTwiceIsAMistakeThoughYamlWouldForgiveIt() {
        var broken =
                hips.replacing(
                        WrittenCourse.QUIZ, "answer: true", "answer: true\n    answer: false");
        assertThat(broken.problems())
                .containsExactly(
                        "hip-flexors/quiz.yaml:51: An entry of 'questions' has the field 'answer'"
                                + " twice. Keep one of the two; the first stands on line 50.");
    }

    @Test
    void aQuizWithoutQuestionsIsNoQuiz() {
        String text = hips.files().get(WrittenCourse.QUIZ);
        var empty = hips.with(WrittenCourse.QUIZ, text.substring(0, text.indexOf("questions:")));
        assertThat(empty.problems())
                .containsExactly(
                        "hip-flexors/quiz.yaml:1: The quiz has no 'questions'."
                                + " Add 'questions: …' with at least one entry.");
    }

    private static String plain(String cell) {
        return cell.replace("\\n", "\n");
    }
}
