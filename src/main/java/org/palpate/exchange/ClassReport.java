package org.palpate.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.palpate.people.Person;
import org.palpate.progress.ClassInsight;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.progress.ClassInsight.SureAndWrong;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.GradeWords;
import org.palpate.progress.GradingWords;
import org.palpate.quiz.question.Isolates;
import org.palpate.words.Counted;

/**
 * A class on paper: who stands where, how each assignment went, and what the class does not know.
 */
public final class ClassReport {

    /** A number with its sign, which never stand on two lines. */
    private static final Pattern NUMBER = Pattern.compile("[0-9. ]+%?");

    private static final int MOST_SURE_AND_WRONG = 15;

    private final GradeSheet sheet;
    private final ClassInsight insight;
    private final List<String> titles;
    private final UnaryOperator<String> topics;

    /**
     * A report of a class.
     *
     * @param insight of the same class
     * @param titles what the assignments are called, in the order of the sheet's columns
     * @param topics what a topic of this key is called in words
     */
    public ClassReport(
            GradeSheet sheet,
            ClassInsight insight,
            List<String> titles,
            UnaryOperator<String> topics) {
        this.sheet = sheet;
        this.insight = insight;
        this.titles = List.copyOf(titles);
        this.topics = topics;
    }

    /**
     * The report.
     *
     * @param day the day it is made, as people write it
     */
    public byte[] pdf(String day) {
        var page = new PdfPage(sheet.schoolClass().name());
        page.body()
                .appendElement("p")
                .addClass("quiet")
                .text(
                        "Class report of %s · %s · %s"
                                .formatted(
                                        day,
                                        Counted.of(sheet.rows().size(), "learner"),
                                        Counted.of(titles.size(), "assignment")));
        section(page, "Assignments", this::assignments);
        section(page, "Learners", this::learners);
        section(page, "How the class grade is counted", this::counting);
        section(page, "What the class knows, by topic", this::topics);
        section(page, "Sure and wrong", this::sureAndWrong);
        return page.toPdf();
    }

    private static void section(PdfPage page, String title, Consumer<Element> content) {
        page.body().appendElement("h2").text(title);
        content.accept(page.body());
    }

    private void assignments(Element to) {
        if (titles.isEmpty()) {
            none(to, "Nothing is assigned.");
            return;
        }
        Element table =
                table(
                        to,
                        24,
                        "Assignment",
                        "Done",
                        "Done late",
                        "Not passed",
                        "Overdue",
                        "Too late",
                        "In progress",
                        "Not begun",
                        "Mean");
        IntStream.range(0, titles.size())
                .forEach(place -> {
                    var tally = CellTally.of(sheet.column(place));
                    row(
                            table,
                            titles.get(place),
                            String.valueOf(tally.done()),
                            String.valueOf(tally.late()),
                            String.valueOf(tally.below()),
                            String.valueOf(tally.overdue()),
                            String.valueOf(tally.closed()),
                            String.valueOf(tally.underway()),
                            String.valueOf(tally.notBegun()),
                            percent(sheet.mean(place)));
                });
    }

    private void learners(Element to) {
        if (sheet.rows().isEmpty()) {
            none(to, "Nobody has joined yet.");
            return;
        }
        Element table =
                table(
                        to,
                        24,
                        "Learner",
                        "Done",
                        "Done late",
                        "Not passed",
                        "Overdue",
                        "Too late",
                        "In progress",
                        "Not begun",
                        "Class grade");
        for (GradeSheet.Row row : sheet.rows()) {
            var tally = CellTally.of(row.cells());
            row(
                    table,
                    printed(row.learner()),
                    String.valueOf(tally.done()),
                    String.valueOf(tally.late()),
                    String.valueOf(tally.below()),
                    String.valueOf(tally.overdue()),
                    String.valueOf(tally.closed()),
                    String.valueOf(tally.underway()),
                    String.valueOf(tally.notBegun()),
                    percent(row.grade()));
        }
    }

    private void counting(Element to) {
        Element list = to.appendElement("ul");
        GradingWords.sentences(sheet.grading(), name -> name)
                .forEach(sentence -> list.appendElement("li").text(sentence));
    }

    /** A name, and beside one that cannot be printed whole the address, to tell who it is. */
    private static String printed(Person learner) {
        return PaperFont.missingIn(learner.name()).isEmpty()
                ? learner.name()
                : "%s (%s)".formatted(learner.name(), learner.email());
    }

    private void topics(Element to) {
        Map<String, Share> shares = insight.byTopic().all();
        if (shares.isEmpty()) {
            none(to, "Nothing was answered yet.");
            return;
        }
        Element table = table(to, 40, "Topic", "Right", "95 % interval", "Answers");
        shares.forEach((topic, share) ->
                row(
                        table,
                        topics.apply(topic),
                        share.tooFew()
                                ? "too few answers"
                                : "%d %%".formatted(Math.round(100 * share.right())),
                        share.tooFew()
                                ? "–"
                                : "%d to %d %%"
                                        .formatted(
                                                Math.round(100 * share.interval().low()),
                                                Math.round(100 * share.interval().high())),
                        String.valueOf(share.answers())));
    }

    private void sureAndWrong(Element to) {
        if (insight.sureAndWrong().isEmpty()) {
            none(to, "Nobody was sure of a wrong answer, or no assigned quiz asks.");
            return;
        }
        Element table = table(to, 46, "Question", "Right answer", "Of the sure");
        insight.sureAndWrong().stream()
                .limit(MOST_SURE_AND_WRONG)
                .forEach(one ->
                        row(table, stem(one), Isolates.plain(one.rightAnswer()), howMany(one)));
    }

    private static String stem(SureAndWrong one) {
        return (one.safety() ? "Safety: " : "") + one.stem();
    }

    private static String howMany(SureAndWrong one) {
        return "%d of %d".formatted(one.wrong(), one.sure());
    }

    private static void none(Element to, String words) {
        to.appendElement("p").addClass("quiet").text(words);
    }

    /**
     * A table as wide as the page, whatever is in it.
     *
     * @param first how wide its first column is, in per cent; the others share the rest
     */
    private static Element table(Element to, int first, String... headings) {
        Element table = to.appendElement("table");
        Element row = table.appendElement("thead").appendElement("tr");
        for (String heading : headings) {
            row.appendElement("th").text(heading);
        }
        row.child(0).attr("style", "width: " + first + "%");
        return table.appendElement("tbody");
    }

    private static void row(Element table, String... cells) {
        Element row = table.appendElement("tr");
        for (String cell : cells) {
            Element written = row.appendElement("td").text(cell);
            if (NUMBER.matcher(cell).matches()) {
                written.addClass("number");
            }
        }
    }

    private static String percent(Optional<Double> grade) {
        return grade.map(GradeWords::percent).orElse("–");
    }
}
