package org.palpate.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Makes the flashcards of a module: its glossary asks what each term means, its tables ask for each
 * cell by its row and its column, and lessons that want it ask their own questions.
 */
public final class StudyCards {

    /** The place of a glossary's cards; no lesson has such a key. */
    private static final String TERMS = "=terms";

    private static final int LONGEST_KEY = 190;

    /** What a cell says that has nothing to say. */
    private static final String NOTHING = "[\\s\\p{Pd}·…]*";

    private StudyCards() {}

    /** All of a module's, in the order they are read in, each key once; the glossary comes last. */
    public static List<StudyCard> of(LearningModule module) {
        Map<String, StudyCard> cards = new LinkedHashMap<>();
        for (Lesson lesson : module.lessons()) {
            lesson.cards().forEach(card -> add(cards, lesson, "", card));
            tables(lesson, cards);
        }
        for (Term term : module.glossary()) {
            var card =
                    new Flashcard(
                            term.term(), "<p>%s</p>".formatted(Entities.escape(term.means())));
            String key = key(TERMS, term.term());
            cards.putIfAbsent(key, new StudyCard(key, "Key terms", "", card));
        }
        return List.copyOf(cards.values());
    }

    /** The one with this key, if the module has it. */
    public static Optional<StudyCard> find(LearningModule module, String key) {
        return of(module).stream().filter(card -> card.key().equals(key)).findFirst();
    }

    /** The key of a flashcard of a lesson, which is named by its words. */
    public static String key(LessonKey lesson, String asked) {
        return key(lesson.value(), asked);
    }

    private static String key(String place, String asked) {
        String words =
                asked.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String key = place + "/" + words;
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    private static void add(
            Map<String, StudyCard> cards, Lesson lesson, String anchor, Flashcard card) {
        String key = key(lesson.key(), card.question());
        String section =
                anchor.isEmpty() ? lesson.key().value() : lesson.key().value() + "#" + anchor;
        cards.putIfAbsent(key, new StudyCard(key, lesson.title(), section, card));
    }

    private static void tables(Lesson lesson, Map<String, StudyCard> cards) {
        for (Element table : Jsoup.parseBodyFragment(lesson.html()).select("table")) {
            List<String> columns = table.select("thead th").stream().map(Element::text).toList();
            for (Element row : table.select("tbody tr")) {
                row(row, columns).forEach(card -> add(cards, lesson, table.id(), card));
            }
        }
    }

    /** The row's name and a column's ask for the cell where they meet. */
    private static List<Flashcard> row(Element row, List<String> columns) {
        List<Flashcard> cards = new ArrayList<>();
        List<Element> cells = row.select("th, td");
        for (int column = 1; column < Math.min(cells.size(), columns.size()); column++) {
            String name = cells.getFirst().text().strip();
            Element cell = cells.get(column).clone();
            cell.select("[id]").removeAttr("id");
            cell.select("a, palpate-term").unwrap();
            if (!columns.get(column).matches(NOTHING)
                    && !name.matches(NOTHING)
                    && !cell.text().matches(NOTHING)) {
                cards.add(
                        new Flashcard(
                                "%s: %s?".formatted(name, columns.get(column)),
                                "<p>%s</p>".formatted(cell.html())));
            }
        }
        return cards;
    }
}
