package org.palpate.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Turns the questions of a lesson, its headings that end in a question mark, into flashcards. */
public final class Flashcards {

    private Flashcards() {}

    /** The cards that a lesson's HTML holds, in its order. */
    public static List<Flashcard> of(String html) {
        List<Flashcard> cards = new ArrayList<>();
        for (Element heading : Jsoup.parseBodyFragment(html).select("body > h2")) {
            if (heading.text().endsWith("?")) {
                cards.add(new Flashcard(heading.text(), answer(heading)));
            }
        }
        return cards;
    }

    private static String answer(Element heading) {
        var answer = new StringBuilder();
        for (Element next = heading.nextElementSibling();
                next != null && !next.nameIs("h2");
                next = next.nextElementSibling()) {
            if (next.nameIs("p") || next.nameIs("ul") || next.nameIs("ol")) {
                answer.append(next.clone().removeAttr("id").outerHtml());
            }
        }
        return answer.toString();
    }
}
