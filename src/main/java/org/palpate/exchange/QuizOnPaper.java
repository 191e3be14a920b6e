package org.palpate.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Isolates;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Sentences;
import org.palpate.words.Counted;

/**
 * A quiz to be printed: drawn from the bank as for an attempt, with room for the answers, and its
 * answer key as a document of its own. The same version is the same paper every time it is printed,
 * as long as the module stays the same.
 */
public final class QuizOnPaper {

    private final LearningModule module;
    private final Quiz quiz;
    private final Version version;
    private final List<Question> questions;

    /** A version of a quiz: neighbors with different letters have different papers. */
    public enum Version {
        /** The first. */
        A,
        /** The second. */
        B,
        /** The third. */
        C,
        /** The fourth. */
        D;

        long seed() {
            return ordinal() + 1L;
        }
    }

    /**
     * A version of a quiz.
     *
     * @param module where its drawings are
     * @param quiz the module's quiz, by the keys that count
     */
    public QuizOnPaper(LearningModule module, Quiz quiz, Version version) {
        this.module = module;
        this.quiz = quiz;
        this.version = version;
        this.questions =
                Paper.arrange(quiz, version.seed(), Set.of()).questions().stream()
                        .map(quiz::question)
                        .toList();
    }

    /** The questions with room for the answers, and no key. */
    public byte[] questions() {
        var page = new PdfPage(title());
        page.body().appendElement("p").addClass("quiet").text(terms());
        Element lines = page.body().appendElement("div").addClass("lines");
        lines.appendElement("span").text("Name");
        lines.appendElement("span").text("Date");
        Element list = page.body().appendElement("ol").addClass("questions");
        for (int i = 0; i < questions.size(); i++) {
            Element item = list.appendElement("li").addClass("question");
            heading(item, i, questions.get(i));
            new RoomToAnswer(module, item).to(Asked.of(questions.get(i), version.seed()));
        }
        return page.toPdf();
    }

    /** The right answers with their reasons and sources, by the numbers of the questions. */
    public byte[] key() {
        var page = new PdfPage(title() + ": answer key");
        page.body().appendElement("p").addClass("quiet").text(terms());
        Element list = page.body().appendElement("ol").addClass("key");
        for (int i = 0; i < questions.size(); i++) {
            Element item = list.appendElement("li");
            heading(item, i, questions.get(i));
            Feedback feedback = Feedback.on(questions.get(i), Response.BLANK);
            item.appendElement("p").addClass("answer").text(Isolates.plain(feedback.rightAnswer()));
            String why = Sentences.ended(feedback.explanation().replace("*", ""));
            if (!why.isEmpty()) {
                item.appendElement("p").text(why);
            }
            item.appendElement("p").addClass("quiet").text(foot(questions.get(i), feedback));
        }
        return page.toPdf();
    }

    private String title() {
        return "%s, version %s".formatted(quiz.title(), version);
    }

    private String terms() {
        Rules rules = quiz.rules();
        Duration limit = rules.timeLimit();
        return "%s · %s%s · %d %% passes"
                .formatted(
                        module.title(),
                        Counted.of(questions.size(), "question"),
                        limit == null ? "" : " · " + Counted.of(limit.toMinutes(), "minute"),
                        rules.passMark());
    }

    private static void heading(Element item, int place, Question question) {
        Element heading = item.appendElement("h3");
        heading.appendElement("span").addClass("number").text("%d".formatted(place + 1));
        heading.appendText(question.stem());
    }

    private static String foot(Question question, Feedback feedback) {
        About about = question.about();
        return Sentences.joined(
                about.source().isEmpty() ? "" : "Source: " + about.source(), feedback.keyFix());
    }
}
