package org.palpate.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.content.Figure;
import org.palpate.content.Flashcard;
import org.palpate.content.Flashcards;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.Source;
import org.palpate.content.yaml.Yaml;
import org.palpate.content.yaml.YamlMap;

/** Reads one lesson: the fields between the lines {@code ---}, and the Markdown below them. */
final class LessonReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A---[ \\t]*\\n(?<fields>.*?\\n)?---[ \\t]*(\\n|\\z)", Pattern.DOTALL);
    private static final int LONGEST_LESSON = 240;

    private LessonReader() {}

    static ReadLesson read(
            Source source, ModuleKey module, LessonKey key, Map<String, Figure> figures) {
        Matcher front = FRONT_MATTER.matcher(source.text());
        String body = source.text();
        Optional<YamlMap> fields = Optional.empty();
        if (front.find()) {
            // Blank lines in place of the other part keep the lines of both parts as they are in
            // the file.
            String above = Optional.ofNullable(front.group("fields")).orElse("");
            fields =
                    Yaml.read(
                            new Source(source.file(), "\n" + above, source.problems()),
                            "The lesson");
            body = front.group().replaceAll("[^\\n]", "") + body.substring(front.end());
        } else {
            source.problem(
                    1,
                    "The lesson does not begin with its title.",
                    "Begin it with the lines '---', 'title: …', 'minutes: 5', 'objectives:' with a"
                            + " list, and '---'.");
        }
        Prose prose =
                Markdown.read(
                        new Source(source.file(), body, source.problems()), module, key, figures);
        return new ReadLesson(
                fields.map(found -> lesson(found, key, prose))
                        .orElseGet(() ->
                                new Lesson(
                                        key, key.value(), 1, List.of(), prose.html(), List.of())),
                prose.anchors(),
                prose.links(),
                prose.checks(),
                prose.quizzes());
    }

    private static Lesson lesson(YamlMap fields, LessonKey key, Prose prose) {
        var lesson =
                new Lesson(
                        key,
                        fields.text("title").value(),
                        fields.requiredWholeNumber("minutes", 1, LONGEST_LESSON),
                        fields.texts("objectives").stream().map(Scalar::value).toList(),
                        prose.html(),
                        cards(fields, prose));
        fields.nothingElse();
        return lesson;
    }

    private static List<Flashcard> cards(YamlMap fields, Prose prose) {
        if (!fields.flag("cards")) {
            return List.of();
        }
        List<Flashcard> cards = Flashcards.of(prose.html());
        if (cards.isEmpty()) {
            fields.problem(
                    "cards",
                    "The lesson has no question to make a card of.",
                    "End the headings that are questions with '?', or leave 'cards' out.");
        }
        return cards;
    }
}
