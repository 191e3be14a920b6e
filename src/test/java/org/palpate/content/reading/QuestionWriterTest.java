package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.content.Figure;
import org.palpate.content.LearningModule;
import org.palpate.content.Outline;
import org.palpate.content.Problem;
import org.palpate.content.yaml.Source;
import org.palpate.content.yaml.Yaml;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.marking.KeyFaults;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.TypedGap;
import org.palpate.quiz.question.WrongNumber;

class QuestionWriterTest {

    private static final int RANDOM_BANKS = 200;

    /** Texts that YAML would like to take for something else. */
    private static final List<String> NASTY =
            List.of(
                    "no",
                    "yes",
                    "true",
                    "null",
                    "~",
                    "1,5",
                    "1e3",
                    "0x1F",
                    "2026-03-02",
                    ".5",
                    "a: b",
                    "ends with a colon:",
                    "# not a comment",
                    "hash # inside",
                    "- dash",
                    "? question",
                    "'single'",
                    "\"double\"",
                    "{curly}",
                    "[square]",
                    "*star*",
                    "&and",
                    "!bang",
                    "%percent",
                    "@at",
                    "`tick`",
                    "|",
                    ">",
                    "back\\slash",
                    "tab\tinside",
                    "two  spaces   and more",
                    "first line\nsecond line",
                    "from another system\r\nsecond line",
                    "separated\u2028by a line separator",
                    "first line\n\n  third, set in\nlast",
                    "ends in blanks  \nthen goes on",
                    "gluteus médius, ß, 💆",
                    "---",
                    "...",
                    "word ".repeat(60).strip());

    private final Random random = new Random(20_260_302);

    @Test
    void aQuestionIsWrittenAsAnAuthorWould() {
        Question question =
                new SingleChoice(
                        about(
                                "sartorius-course",
                                "Which muscle crosses both the hip and the knee?"),
                        List.of(
                                new Option(new OptionKey("sartorius"), "Sartorius", true, ""),
                                new Option(
                                        new OptionKey("pectineus"),
                                        "Pectineus",
                                        false,
                                        "It ends on the femur: it never reaches the knee.")),
                        false);

        assertThat(QuestionWriter.write(List.of(question)))
                .isEqualTo(
                        """
                        questions:
                          - key: sartorius-course
                            type: single-choice
                            topic: anatomy
                            difficulty: 1
                            domain: MBLEx-1
                            section: the-group#sartorius
                            stem: Which muscle crosses both the hip and the knee?
                            options:
                              - key: sartorius
                                text: Sartorius
                                right: true
                              - key: pectineus
                                text: Pectineus
                                reason: 'It ends on the femur: it never reaches the knee.'
                            explanation: Because it does.
                            source: Gray's Anatomy, 42nd ed.
                        """);
    }

    @Test
    void everyQuestionOfTheFoundingCourseComesBackAsItWas() throws IOException {
        Reading reading = Reading.of(CourseFolders.onClassPath("courses"));
        int written = 0;
        for (ReadModule read : reading.modules()) {
            LearningModule module = read.module();
            Quiz quiz = module.quiz();
            if (quiz == null) {
                continue;
            }
            List<Question> bank =
                    quiz.bank().stream()
                            .filter(question -> !question.about().section().contains("/"))
                            .toList();
            if (bank.isEmpty()) {
                continue; // all of it is borrowed, and written where it belongs
            }
            assertThat(readAgain(bank, byKey(module.figures()))).isEqualTo(bank);
            written += bank.size();
        }
        assertThat(written).isGreaterThan(170);
    }

    @Test
    void whateverTheTextsAreTheyComeBackUnchanged() {
        for (int round = 0; round < RANDOM_BANKS; round++) {
            List<Question> bank = bank();
            String text = QuestionWriter.write(bank);
            List<Question> again = readAgain(bank, Map.of());
            assertThat(again).as(text).isEqualTo(bank);
            assertThat(QuestionWriter.write(again)).isEqualTo(text);
        }
    }

    private static List<Question> readAgain(List<Question> bank, Map<String, Figure> figures) {
        List<Problem> problems = new ArrayList<>();
        var source = new Source("quiz.yaml", QuestionWriter.write(bank), problems);
        YamlMap file = Yaml.read(source, "The bank").orElseThrow();
        var landmarks = new Landmarks(figures, lessonsOf(bank), Map.of(), "", Outline.nothing());
        List<Question> again = BankReader.read(file.maps("questions"), landmarks);
        assertThat(problems).extracting(Problem::sentence).as(source.text()).isEmpty();
        return again;
    }

    private static Map<String, Figure> byKey(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::key, figure -> figure));
    }

    /** The lessons and anchors the questions point at. */
    private static Map<String, Set<String>> lessonsOf(List<Question> bank) {
        Map<String, Set<String>> lessons = new HashMap<>();
        for (Question question : bank) {
            String[] section = question.about().section().split("#", 2);
            lessons.computeIfAbsent(section[0], any -> new LinkedHashSet<>()).add(section[1]);
        }
        return lessons;
    }

    private List<Question> bank() {
        return List.of(
                withoutFault(
                        () -> new SingleChoice(about("one"), options(1), random.nextBoolean())),
                withoutFault(this::several),
                new TrueFalse(about("statement"), random.nextBoolean(), nasty()),
                withoutFault(() -> new ShortAnswer(about("words"), different(2), reasons())),
                withoutFault(() ->
                        new Numeric(
                                about("number"),
                                new BigDecimal("12.50"),
                                tolerance(),
                                nasty(),
                                units(),
                                List.of(
                                        new WrongNumber(
                                                new BigDecimal("60"),
                                                new BigDecimal("60"),
                                                nasty()),
                                        new WrongNumber(
                                                new BigDecimal("-2.5"),
                                                new BigDecimal("8"),
                                                nasty())))),
                withoutFault(this::matching),
                withoutFault(() ->
                        new Ordering(
                                about("order"),
                                each(4, place -> new Item(new OptionKey("item-" + place), nasty())),
                                random.nextBoolean() ? Count.EXACT_PLACE : Count.LONGEST_RUN)),
                withoutFault(this::gaps));
    }

    /** A key that no answer could meet would be a problem of its own. */
    private static Question withoutFault(Supplier<Question> making) {
        return Stream.generate(making)
                .filter(question -> KeyFaults.of(question).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Question several() {
        return new MultipleResponse(
                about("several"),
                options(2),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private List<Option> options(int right) {
        List<String> texts = different(4);
        return each(
                4,
                place ->
                        new Option(
                                new OptionKey(List.of("no", "null", "1", "b-2").get(place)),
                                texts.get(place),
                                place < right,
                                place < right ? "" : nasty()));
    }

    private Tolerance tolerance() {
        return switch (random.nextInt(4)) {
            case 0 -> new Tolerance.Nominal(BigDecimal.ZERO);
            case 1 -> new Tolerance.Nominal(new BigDecimal("0.25"));
            case 2 -> new Tolerance.Relative(new BigDecimal("0.05"));
            default -> new Tolerance.Range(new BigDecimal("12"), new BigDecimal("13.5"));
        };
    }

    private Map<String, BigDecimal> units() {
        return Map.of(nasty(), new BigDecimal("60"));
    }

    private Matching matching() {
        List<String> stems = different(3);
        List<String> choices = different(5);
        return new Matching(
                about("match"),
                each(
                        3,
                        place ->
                                new Pair(
                                        stems.get(place),
                                        choices.get(place),
                                        place == 0 ? Map.of(choices.get(4), nasty()) : Map.of())),
                choices.subList(3, 5));
    }

    private Gaps gaps() {
        List<String> choices = different(3);
        Map<String, Gap> gaps = new LinkedHashMap<>();
        gaps.put("psoas", new TypedGap(different(2), reasons(), 1));
        gaps.put(
                "no",
                new ChosenGap(
                        each(
                                3,
                                place ->
                                        new Choice(
                                                choices.get(place),
                                                place == 1,
                                                place == 1 ? "" : nasty())),
                        2.5));
        return new Gaps(about("gaps"), "The {psoas} ends on: the {no}, # always.", gaps);
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        different(2).forEach(wrong -> reasons.put(wrong, nasty()));
        return reasons;
    }

    private About about(String key) {
        return new About(
                        new QuestionKey(key),
                        nasty(),
                        new About.Place(
                                new Topic("causes"),
                                1 + random.nextInt(3),
                                nasty(),
                                random.nextBoolean()),
                        new About.Teaching(
                                "lesson#anchor",
                                nasty(),
                                nasty(),
                                random.nextBoolean() ? List.of() : List.of(nasty(), nasty())),
                        random.nextBoolean() ? 1 : 1.5)
                .about(
                        random.nextBoolean()
                                ? Set.of()
                                : Set.of(new StructureKey("sacrum"), new StructureKey("l5")));
    }

    private static About about(String key, String stem) {
        return new About(
                new QuestionKey(key),
                stem,
                new About.Place(new Topic("anatomy"), 1, "MBLEx-1", false),
                new About.Teaching(
                        "the-group#sartorius",
                        "Because it does.",
                        "Gray's Anatomy, 42nd ed.",
                        List.of()),
                1);
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private List<String> different(int count) {
        return random.ints(0, NASTY.size()).distinct().limit(count).mapToObj(NASTY::get).toList();
    }

    private static <T> List<T> each(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
