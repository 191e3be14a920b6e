package org.palpate.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palpate.content.ModuleKey;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a server under test a course as authors may well write one: keys that tell the answer,
 * words too long for a phone, lines broken on purpose, stars that mean multiplication, Arabic and
 * Hebrew, regions drawn as plain shapes, and a quiz of 120 questions.
 */
public final class OddCourse
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** A question of every type. */
    public static final ModuleKey ODD = new ModuleKey("odd-words");

    /** A quiz of 120 questions. */
    public static final ModuleKey LONG = new ModuleKey("hundred-and-twenty");

    /** What every key the author chose begins with; no text of the course has it. */
    public static final String KEYS = "zzkey";

    /** A word that no phone has a line for. */
    public static final String LONG_WORD = "Sternocleidomastoideus".repeat(4);

    /** A stem in Hebrew. */
    public static final String HEBREW = "איזה שריר הוא הארוך ביותר בגוף?";

    /** Text with stars that are no emphasis. */
    public static final String STARS = "Force is 2 * 3 * 4, or a*b*c.";

    private static final String QUIZ =
            """
            key: odd-quiz
            title: Odd words
            summary: A question of every type.
            behaviour: practice
            pass-mark: 70
            draw:
              - {topic: anatomy, count: 10}
            questions:
            """;

    private static final String QUESTION =
            """
              - key: zzkey-%1$s
                type: %1$s
                topic: anatomy
                difficulty: 1
                domain: MBLEx-1
                section: only#opening
                stem: %2$s
                explanation: "%3$s"
                source: Somebody
            %4$s
            """;

    private static final String FIGURE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" role="img">
              <title>Three shapes</title>
              <desc>A square, a disc and a strap.</desc>
              <defs><clipPath id="shapes-zzkey-clip"><rect x="0" y="0" width="200" height="200"/></clipPath></defs>
              <g id="shapes-zzkey-body" clip-path="url(#shapes-zzkey-clip)"><rect class="skin" x="0" y="0" width="200" height="200"/></g>
              <rect data-region="zzkey-square" class="muscle" x="10" y="10" width="70" height="70"><title>The zzkey square</title><desc>Four equal sides.</desc></rect>
              <circle data-region="zzkey-disc" class="bone" cx="150" cy="50" r="35"><title>The zzkey disc</title><desc>Round.</desc></circle>
              <path data-region="zzkey-strap" class="nerve line" d="M20 120C80 200 120 100 180 180"><title>The zzkey strap</title><desc>Long and thin.</desc></path>
              <g aria-label="zzkey-other"><path class="ligament" d="M90 150h20v20h-20z"/></g>
            </svg>
            """;

    @Override
    public void initialize(ConfigurableApplicationContext server) {
        try {
            Path courses = Files.createTempDirectory("palpate-odd");
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> FileSystemUtils.deleteRecursively(courses.toFile())));
            write(courses);
            TestPropertyValues.of("palpate.courses=" + courses).applyTo(server);
        } catch (IOException refusal) {
            throw new UncheckedIOException(refusal);
        }
    }

    private static void write(Path courses) throws IOException {
        Path course = courses.resolve("odd");
        put(
                course.resolve("course.yaml"),
                "title: Odd\nsummary: Odd things.\nvisibility: public\nmodules: [odd-words, hundred-and-twenty]\n");
        Path odd = course.resolve(ODD.value());
        module(odd, "Odd words");
        put(odd.resolve("figures/shapes.svg"), FIGURE);
        put(odd.resolve("quiz.yaml"), QUIZ + questions());
        Path many = course.resolve(LONG.value());
        module(many, "Hundred and twenty");
        put(many.resolve("quiz.yaml"), hundredAndTwenty());
    }

    private static void module(Path folder, String title) throws IOException {
        put(
                folder.resolve("module.yaml"),
                """
                title: %s
                summary: Short.
                notice: Teaches, never diagnoses.
                sources: [Somebody]
                lessons: [only]
                """
                        .formatted(title));
        put(
                folder.resolve("lessons/only.md"),
                """
                ---
                title: The only lesson
                minutes: 1
                objectives:
                  - Read on.
                ---
                An opening with %s in it. {#opening}

                | %s | Second column with words | Third column with words | Fourth |
                |---|---|---|---|
                | one | two | three | %s |

                هذه فقرة باللغة العربية عن عضلات الورك.
                """
                        .formatted(LONG_WORD, LONG_WORD, LONG_WORD));
    }

    private static String hundredAndTwenty() {
        return """
        key: long-quiz
        title: Hundred and twenty
        summary: Long.
        behaviour: practice
        pass-mark: 70
        draw:
          - {topic: anatomy, count: 120}
        questions:
        """
                + IntStream.rangeClosed(1, 120)
                        .mapToObj(number ->
                                """
                                  - key: q-%1$d
                                    type: true-false
                                    topic: anatomy
                                    difficulty: 1
                                    domain: MBLEx-1
                                    section: only#opening
                                    stem: Number %1$d is true.
                                    answer: true
                                    reason: It is.
                                    explanation: It just is.
                                    source: Somebody
                                """
                                        .formatted(number))
                        .collect(Collectors.joining());
    }

    private static String questions() {
        return question(
                        "single-choice",
                        "\"" + HEBREW + "\"",
                        """
                            options:
                              - {key: zzkey-right, text: "שריר החייט", right: true}
                              - {key: zzkey-wrong, text: "%s", reason: "%s"}
                        """
                                .formatted(LONG_WORD, STARS))
                + question(
                        "multiple-response",
                        "\"Which are right?\\nRead each line.\\n\\nAll of them.\"",
                        """
                            options:
                              - {key: zzkey-right-1, text: "%s", right: true}
                              - {key: zzkey-right-2, text: "2 * 3 * 4", right: true}
                              - {key: zzkey-wrong-1, text: "Neither", reason: "No."}
                        """
                                .formatted("word ".repeat(60).strip()))
                + question(
                        "true-false",
                        "It is so.",
                        """
                            answer: true
                            reason: It is.
                        """)
                + question(
                        "hotspot",
                        "Click the square.",
                        """
                            figure: figures/shapes.svg
                            right: [zzkey-square]
                            reasons: {zzkey-disc: "Round.", zzkey-strap: "A strap."}
                        """)
                + question("short-answer", "A word.", "    accept: [sartorius]\n")
                + question(
                        "numeric",
                        "A number.",
                        """
                            value: 90
                            tolerance: 2
                            unit: degrees
                        """)
                + question(
                        "matching",
                        "Match them.",
                        """
                            pairs:
                              - {stem: "%1$s", choice: "A first choice that is a whole sentence long, and goes on for a good while after that so that no list is wide enough"}
                              - {stem: "Second", choice: "%1$sanus"}
                            extra: ["بين العضلات"]
                        """
                                .formatted(LONG_WORD))
                + question(
                        "ordering",
                        "Order them.",
                        """
                            items:
                              - {key: zzkey-1, text: "%s"}
                              - {key: zzkey-2, text: "שני"}
                              - {key: zzkey-3, text: "Third"}
                        """
                                .formatted(LONG_WORD))
                + question(
                        "gaps",
                        "Fill it in.",
                        """
                            text: "The {zzkey-a} ends on the {zzkey-b}."
                            gaps: {zzkey-a: {accept: [psoas major]}, zzkey-b: {choices: [{text: "trochanter", right: true}, {text: "%s", reason: "No."}]}}
                        """
                                .formatted(LONG_WORD))
                + question(
                        "labelling",
                        "Label them.",
                        """
                            figure: figures/shapes.svg
                            labels:
                              - {key: zzkey-square-label, text: "Square", region: zzkey-square}
                              - {key: zzkey-disc-label, text: "%s", region: zzkey-disc}
                            extra:
                              - {key: zzkey-extra, text: "קו"}
                        """
                                .formatted(LONG_WORD));
    }

    private static String question(String type, String stem, String fields) {
        return QUESTION.formatted(type, stem, STARS, fields.stripTrailing());
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
