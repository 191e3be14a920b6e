package org.palpate.ui.study.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.content.search.Passages;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;

/**
 * A lesson's text, with its practice questions and quizzes where the author put them and glossary
 * terms that explain themselves.
 */
@JsModule("context://frontend/glossary/palpate-term.js")
@JsModule("context://frontend/peel/palpate-peel.js")
public class LessonText extends Article {

    private static final Pattern PLACE =
            Pattern.compile(
                    "<section id=\"(?:%s(?<key>[a-z0-9-]+)\"|%s[a-z0-9-]+\" data-quiz=\"(?<module>[a-z0-9-]+)/(?<quiz>[a-z0-9-]+)\")></section>"
                            .formatted(Lesson.CHECK_ID, Lesson.QUIZ_ID));

    private static final Pattern TABLE =
            Pattern.compile("<table(?: [^>]*)?>.*?</table>", Pattern.DOTALL);

    private static final Pattern COLUMN =
            Pattern.compile("<th(?: [^>]*)?>(.*?)</th>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern LINK =
            Pattern.compile("<a href=\"lesson:([^/\"#]+)[^>]*>(.*?)</a>", Pattern.DOTALL);

    /**
     * The text with its practice questions.
     *
     * @param leads whether a link to a module leads somewhere for the reader; where it does not,
     *     its words stay and the link goes
     * @param kept where answers to the practice questions are kept
     * @param quizzes what stands where the author put a quiz, by its module and key
     */
    public LessonText(
            LearningModule module,
            Lesson lesson,
            Predicate<ModuleKey> leads,
            KeptChecks kept,
            BiFunction<ModuleKey, String, Optional<Component>> quizzes) {
        this(module, lesson, leads, true, kept, quizzes);
    }

    /** The text alone, to read something up; the practice questions stay in the lesson. */
    static LessonText withoutChecks(
            LearningModule module, Lesson lesson, Predicate<ModuleKey> leads) {
        return new LessonText(
                module, lesson, leads, false, KeptChecks.NONE, (other, quiz) -> Optional.empty());
    }

    private LessonText(
            LearningModule module,
            Lesson lesson,
            Predicate<ModuleKey> leads,
            boolean checks,
            KeptChecks kept,
            BiFunction<ModuleKey, String, Optional<Component>> quizzes) {
        addClassName("lesson-text");
        String html =
                withAddresses(
                        withLinks(
                                Passages.anchored(lesson.html()),
                                other -> other.equals(module.key()) || leads.test(other)));
        if (!checks) {
            html = withLinksLeadingElsewhere(html);
        }
        Matcher place = PLACE.matcher(html);
        int start = 0;
        int number = 0;
        while (place.find()) {
            addProse(html.substring(start, place.start()));
            start = place.end();
            if (!checks) {
                continue;
            }
            if (place.group("quiz") != null) {
                quizzes.apply(new ModuleKey(place.group("module")), place.group("quiz"))
                        .ifPresent(this::add);
                continue;
            }
            Question question = module.question(new QuestionKey(place.group("key"))).orElse(null);
            if (question != null) {
                number++;
                add(
                        module.mayCheck(question)
                                ? new LessonCheck(number, question, module, kept)
                                : Bits.text(
                                        "A question stands here that belongs to the quiz of this module. It is asked there.",
                                        "quiet"));
            }
        }
        addProse(html.substring(start));
    }

    private void addProse(String html) {
        if (!html.isBlank()) {
            var prose = new Div();
            prose.addClassName("prose");
            prose.getElement()
                    .setProperty("innerHTML", withTablesThatScroll(withRemovableLayers(html)));
            add(prose);
        }
    }

    /** A drawing with layers gets the control that takes them off. */
    private static String withRemovableLayers(String html) {
        return Arrays.stream(html.split("(?<=</svg>)"))
                .map(part ->
                        part.endsWith("</svg>") && part.contains(" data-layer=")
                                ? part + "<palpate-peel></palpate-peel>"
                                : part)
                .collect(Collectors.joining());
    }

    /**
     * A table wider than a phone, with an anchor or without, scrolls in a frame of its own, which
     * the keyboard reaches and a screen reader names by the table's columns (WCAG 2.2, 2.1.1).
     */
    private static String withTablesThatScroll(String html) {
        return TABLE.matcher(html)
                .replaceAll(table ->
                        Matcher.quoteReplacement(
                                "<div class=\"table-scroll\" role=\"group\" aria-label=\"%s\" tabindex=\"0\">%s</div>"
                                        .formatted(tableName(table.group()), table.group())));
    }

    private static String tableName(String table) {
        String columns =
                COLUMN.matcher(table)
                        .results()
                        .map(column -> TAG.matcher(column.group(1)).replaceAll("").strip())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "Table" : "Table: " + columns.replace("\"", "&quot;");
    }

    /** Whoever reads up beside a question does not lose the question by following a link. */
    private static String withLinksLeadingElsewhere(String html) {
        return html.replace("<a href=\"", "<a target=\"palpate-lesson\" href=\"");
    }

    private static String withLinks(String html, Predicate<ModuleKey> leads) {
        return LINK.matcher(html)
                .replaceAll(link ->
                        Matcher.quoteReplacement(
                                leads.test(new ModuleKey(link.group(1)))
                                        ? link.group()
                                        : link.group(2)));
    }

    /** Lessons link to each other by key; here keys become addresses. */
    private static String withAddresses(String html) {
        return html.replace("href=\"lesson:", "href=\"" + Pages.MODULES + "/");
    }
}
