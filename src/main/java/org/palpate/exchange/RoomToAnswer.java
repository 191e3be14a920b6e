package org.palpate.exchange;

import java.util.List;
import org.jsoup.nodes.Element;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Piece;
import org.palpate.words.Counted;

/** Room on paper for the answer to one question, by a pen instead of a finger. */
record RoomToAnswer(LearningModule module, Element item) {

    private static final double MOST_WIDE = 120;
    private static final double MOST_HIGH = 100;

    void to(Asked asked) {
        switch (asked) {
            case Asked.Choose q -> {
                say("Tick one.");
                boxes(texts(q.options()), "ring");
            }
            case Asked.ChooseSeveral q -> {
                say(
                        q.howMany() == 0
                                ? "Tick all that are right."
                                : "Tick %d.".formatted(q.howMany()));
                boxes(texts(q.options()), "box");
            }
            case Asked.Say q -> boxes(List.of("True", "False"), "ring");
            case Asked.Write q -> item.appendElement("div").addClass("writing");
            case Asked.Calculate q -> {
                if (!q.unit().isEmpty()) {
                    say("Answer in %s.".formatted(q.unit()));
                }
                item.appendElement("div").addClass("writing");
            }
            case Asked.Match q -> match(q);
            case Asked.Arrange q -> {
                say("Number these in the right order, from 1.");
                lines(texts(q.items()));
            }
            case Asked.Fill q -> fill(q);
            case Asked.Point q -> {
                say(
                        Counted.sentence(
                                q.pick(),
                                "Mark the structure on the drawing.",
                                "Mark %d structures on the drawing."));
                draw(q.figure());
            }
            case Asked.Place q -> {
                say("Draw a line from each label to its place. Some may fit nothing.");
                item.appendElement("p").text(String.join("   ·   ", texts(q.labels())));
                draw(q.figure());
            }
        }
    }

    private void say(String words) {
        item.appendElement("p").addClass("quiet").text(words);
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }

    private void boxes(List<String> texts, String shape) {
        Element list = item.appendElement("ul").addClass("options");
        for (String text : texts) {
            Element line = list.appendElement("li");
            line.appendElement("span").addClass(shape);
            line.appendText(text);
        }
    }

    private void lines(List<String> texts) {
        for (String text : texts) {
            Element line = item.appendElement("p");
            line.appendElement("span").addClass("place").text("\u00a0");
            line.appendText(text);
        }
    }

    /** The choices get letters; a letter is written beside each stem. */
    private void match(Asked.Match question) {
        say("Write the letter of what fits beside each line. Some may fit nothing.");
        lines(question.stems());
        Element choices = item.appendElement("ul").addClass("options");
        for (int i = 0; i < question.choices().size(); i++) {
            choices.appendElement("li")
                    .text("%s   %s".formatted((char) ('a' + i), question.choices().get(i)));
        }
    }

    private void fill(Asked.Fill question) {
        Element text = item.appendElement("p");
        for (Piece piece : question.pieces()) {
            switch (piece) {
                case Piece.Words(String words) -> text.appendText(words);
                case Piece.Hole(String gap) -> {
                    text.appendElement("span").addClass("gap").text("\u00a0");
                    List<String> choices = question.choices().getOrDefault(gap, List.of());
                    if (!choices.isEmpty()) {
                        text.appendElement("span")
                                .addClass("quiet")
                                .text(" (%s)".formatted(String.join(" / ", choices)));
                    }
                }
            }
        }
    }

    private void draw(String key) {
        module.figure(key)
                .ifPresent(figure -> PdfPage.draw(item, figure.svg(), MOST_WIDE, MOST_HIGH));
    }
}
