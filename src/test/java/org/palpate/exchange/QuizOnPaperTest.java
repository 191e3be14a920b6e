package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModule;
import org.palpate.exchange.QuizOnPaper.Version;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;

@OnBothDatabases
class QuizOnPaperTest {

    private final List<LearningModule> modules;

    QuizOnPaperTest(Database database) {
        modules =
                database.emptySchool().modules().all().stream()
                        .filter(module -> module.quiz() != null)
                        .toList();
    }

    @Test
    void everyQuizOfTheCourseCanBePrinted() throws IOException {
        for (LearningModule module : modules) {
            Quiz quiz = module.quiz();
            var paper = new QuizOnPaper(module, quiz, Version.A);

            String questions = text(paper.questions());
            String key = text(paper.key());

            assertThat(questions).contains(line(quiz.title() + ", version A"), "Name", "Date");
            for (Question question : asked(quiz)) {
                assertThat(questions).contains(line(question.stem()));
                Feedback feedback = Feedback.on(question, Response.BLANK);
                assertThat(questions).doesNotContain(line(feedback.explanation()));
                assertThat(key)
                        .contains(line(question.stem()), line(feedback.rightAnswer()))
                        .contains(line(feedback.explanation().replace("*", "")));
            }
        }
    }

    @Test
    void theSameVersionIsTheSamePaperAndAnotherIsNot() throws IOException {
        LearningModule module = modules.getFirst();
        Set<String> papers = new HashSet<>();
        for (Version version : Version.values()) {
            String once = text(new QuizOnPaper(module, module.quiz(), version).questions());
            assertThat(text(new QuizOnPaper(module, module.quiz(), version).questions()))
                    .isEqualTo(once);
            papers.add(once);
        }
        assertThat(papers).hasSameSizeAs(Version.values());
    }

    @Test
    void theKeyIsTheFixedOneAndSaysSo() throws IOException {
        LearningModule module = modules.getFirst();
        Quiz quiz = module.quiz();
        Question first = asked(quiz).getFirst();
        Quiz fixed =
                quiz.withKeyFixes(Map.of(first.key(), new KeyFix.FullMarks("Two readings fit.")));

        assertThat(text(new QuizOnPaper(module, fixed, Version.A).key()))
                .contains("Everybody gets full credit for this question: Two readings fit.");
    }

    @Test
    void thePdfIsTaggedNamedAndCarriesItsFonts() throws IOException {
        LearningModule module = modules.getFirst();

        try (PDDocument pdf =
                Loader.loadPDF(new QuizOnPaper(module, module.quiz(), Version.B).questions())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(module.quiz().title() + ", version B");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private static List<Question> asked(Quiz quiz) {
        return Paper.arrange(quiz, 1, Set.of()).questions().stream().map(quiz::question).toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return line(new PDFTextStripper().getText(document));
        }
    }

    /** Words as they follow each other, wherever a line or a page ends, at a hyphen too. */
    private static String line(String text) {
        return String.join(
                " ",
                Stream.of(text.replaceAll("-\\s+", "-").split("[\\s\u00a0]+"))
                        .filter(w -> !w.isEmpty())
                        .toList());
    }
}
