package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.palpate.content.CheckBlock;
import org.palpate.content.ModuleKey;
import org.palpate.content.QuizBlock;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Source;

/**
 * Finds the practice questions and quizzes in a lesson: lines of their own that say {@code {check:
 * KEY}}, {@code {quiz: KEY}} or {@code {quiz: MODULE/KEY}}.
 */
final class LessonMarks extends AbstractVisitor {

    private static final Pattern CHECK = Pattern.compile("\\{check:[ \\t]*(?<key>[^{}]*?)[ \\t]*}");
    private static final Pattern QUIZ =
            Pattern.compile(
                    "\\{quiz:[ \\t]*(?:(?<module>[^{}/]*?)[ \\t]*/[ \\t]*)?(?<key>[^{}/]*?)[ \\t]*}");

    private final Source source;
    private final ModuleKey module;
    private final Map<String, CheckMark> checks = new LinkedHashMap<>();
    private final Map<String, QuizMark> quizzes = new LinkedHashMap<>();

    /** For a lesson of this module. */
    LessonMarks(Source source, ModuleKey module) {
        this.source = source;
        this.module = module;
    }

    List<CheckMark> checks() {
        return List.copyOf(checks.values());
    }

    List<QuizMark> quizzes() {
        return List.copyOf(quizzes.values());
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean standsAlone =
                paragraph.getParent() instanceof Document
                        && paragraph.getFirstChild() == paragraph.getLastChild();
        if (standsAlone && paragraph.getFirstChild() instanceof Text text) {
            Matcher check = CHECK.matcher(text.getLiteral());
            Matcher quiz = QUIZ.matcher(text.getLiteral());
            if (check.matches()) {
                placeCheck(paragraph, check.group("key"));
                return;
            }
            if (quiz.matches()) {
                String other = quiz.group("module");
                placeQuiz(paragraph, other == null ? module.value() : other, quiz.group("key"));
                return;
            }
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("{check:")) {
            source.problem(
                    Markdown.line(text),
                    "'{check:' stands where a practice question cannot.",
                    "Put {check: KEY} on a line of its own, with an empty line before and after it.");
        }
        if (text.getLiteral().contains("{quiz:")) {
            source.problem(
                    Markdown.line(text),
                    "'{quiz:' stands where a quiz cannot.",
                    "Put {quiz: KEY} on a line of its own, with an empty line before and after it; one"
                            + " line holds one quiz.");
        }
    }

    private void placeCheck(Paragraph paragraph, String key) {
        int line = Markdown.line(paragraph);
        if (!Keys.isKey(key)) {
            source.problem(line, "'%s' cannot be a question's key.".formatted(key), Keys.RULE);
        } else if (checks.putIfAbsent(key, new CheckMark(source, line, key)) != null) {
            source.problem(
                    line,
                    "The question '%s' is in this lesson twice.".formatted(key),
                    "Keep one of the two.");
        } else {
            place(paragraph, new CheckBlock(key));
        }
        paragraph.unlink();
    }

    private void placeQuiz(Paragraph paragraph, String of, String key) {
        int line = Markdown.line(paragraph);
        if (!Keys.isKey(key) || !Keys.isKey(of)) {
            source.problem(
                    line,
                    "'%s' cannot be a quiz's key.".formatted(Keys.isKey(of) ? key : of),
                    Keys.RULE);
        } else if (quizzes.putIfAbsent(key, new QuizMark(source, line, new ModuleKey(of), key))
                != null) {
            source.problem(
                    line,
                    "The quiz '%s' is in this lesson twice.".formatted(key),
                    "Keep the first and link to it: [text](#quiz-%s).".formatted(key));
        } else {
            place(paragraph, new QuizBlock(new ModuleKey(of), key));
        }
        paragraph.unlink();
    }

    private static void place(Paragraph paragraph, Block block) {
        block.setSourceSpans(paragraph.getSourceSpans());
        paragraph.insertBefore(block);
    }
}
