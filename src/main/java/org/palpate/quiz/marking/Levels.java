package org.palpate.quiz.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;

/**
 * Levels of the spine in one form: the fourth lumbar vertebra is {@code l4 vertebra}. Levels in a
 * row are their first and last, whether one says "L1 and L2", "L1/L2" or "L1 to L2"; one level
 * never stands for another.
 */
final class Levels {

    private static final Map<String, String> REGIONS =
            Map.of(
                    "cervical", "c",
                    "thoracic", "t",
                    "lumbar", "l",
                    "sacral", "s",
                    "coccygeal", "co");

    private static final Pattern LEVEL = Pattern.compile("(?:co|[ctls])\\d{1,2}");

    /** What may stand before a level and says no more. */
    private static final Set<String> BEFORE = Set.of("between", "from", "at");

    private static final Set<String> LEVEL_WORDS = Set.of("vertebral", "spinal", "segmental");

    private static final Set<String> TO = Set.of("to", "through", "thru", "until");

    /** The regions from above. */
    private static final List<String> FROM_ABOVE = List.of("c", "t", "l", "s", "co");

    private static final int MOST_IN_A_REGION = 100;

    private Levels() {}

    /** Whether all a term says is levels. */
    static boolean areAll(Term term) {
        return !term.isEmpty() && term.words().stream().allMatch(Levels::isLevel);
    }

    private static boolean isLevel(Word word) {
        return LEVEL.matcher(word.plain()).matches();
    }

    /** "fourth lumbar", "lumbar 4", "lumbar vertebra 4", "vertebra L4", "L4 level". */
    static List<Word> inOneForm(List<Word> words) {
        List<Word> said = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String letter = REGIONS.get(words.get(i).plain());
            boolean vertebra = i + 1 < words.size() && words.get(i + 1).plain().equals("vertebra");
            int next = vertebra ? i + 2 : i + 1;
            Optional<Word> behind =
                    letter == null || next >= words.size()
                            ? Optional.empty()
                            : behind(letter, words.get(next));
            if (behind.isPresent()) {
                said.add(behind.get());
                if (vertebra) {
                    said.add(words.get(i + 1));
                }
                i = next;
            } else if (letter == null || !counted(said, letter)) {
                said.add(words.get(i));
            }
        }
        return inARow(withoutTheWord(withoutTo(said)));
    }

    /** "L2 to L4" is a row like "L2-L4". */
    private static List<Word> withoutTo(List<Word> words) {
        List<Word> said = new ArrayList<>(words);
        for (int i = said.size() - 2; i > 0; i--) {
            if (TO.contains(said.get(i).plain())
                    && isLevel(said.get(i - 1))
                    && isLevel(said.get(i + 1))) {
                said.remove(i);
            }
        }
        return said;
    }

    private static Optional<Word> behind(String letter, Word word) {
        if (isLevel(word) && word.plain().replaceFirst("\\d+", "").equals(letter)) {
            return Optional.of(word);
        }
        OptionalInt number = CranialNerves.number(word);
        return number.isPresent()
                ? Optional.of(Word.plain(letter + number.getAsInt()))
                : Optional.empty();
    }

    /** Turns the ordinals before a region into levels: "fourth and fifth lumbar". */
    private static boolean counted(List<Word> said, String letter) {
        int at = said.size() - 1;
        boolean any = false;
        while (at >= 0) {
            Word word = said.get(at);
            if (word.plain().matches("\\d{1,2}(?:st|nd|rd|th)|[ivx]+(?:th)?")
                    && CranialNerves.number(word).isPresent()) {
                said.set(at, Word.plain(letter + CranialNerves.number(word).orElse(0)));
                any = true;
            } else if (!any || !word.plain().equals("and") && !TO.contains(word.plain())) {
                break;
            }
            at--;
        }
        return any;
    }

    /** Without "level", and with the word for the bone behind its number. */
    private static List<Word> withoutTheWord(List<Word> words) {
        List<Word> said = new ArrayList<>(words);
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).plain().equals("level")) {
                boolean described = i > 0 && LEVEL_WORDS.contains(said.get(i - 1).plain());
                int first = described ? i - 1 : i;
                boolean before = first > 0 && isLevel(said.get(first - 1));
                boolean of = i + 1 < said.size() && said.get(i + 1).plain().equals("of");
                int next = of ? i + 2 : i + 1;
                boolean after = next < said.size() && isLevel(said.get(next));
                if (before || after) {
                    said.subList(first, after ? next : i + 1).clear();
                    i = first;
                }
            } else if (said.get(i).plain().equals("vertebra")) {
                int to = i;
                while (to + 1 < said.size() && isPartOfRow(said, to + 1)) {
                    to++;
                }
                said.add(to, said.remove(i));
            }
        }
        return said;
    }

    private static boolean isPartOfRow(List<Word> words, int at) {
        return isLevel(words.get(at))
                || words.get(at).plain().equals("and")
                        && at + 1 < words.size()
                        && isLevel(words.get(at + 1));
    }

    /** Levels in a row as first and last: "L1 and L2", "L2, L3 and L4", "between L4 and L5". */
    private static List<Word> inARow(List<Word> words) {
        List<Word> said = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (!isLevel(words.get(at))) {
                said.add(words.get(at++));
                continue;
            }
            List<Word> row = new ArrayList<>(List.of(words.get(at)));
            int end = at + 1;
            boolean listed = false;
            while (end < words.size()) {
                int next = words.get(end).plain().equals("and") ? end + 1 : end;
                Optional<Word> level =
                        next < words.size()
                                ? level(words.get(next), row.getLast(), next > end)
                                : Optional.empty();
                // In "T12, L1-L5" a range ends the list: L5 stands behind L1 without an "and".
                boolean range =
                        listed
                                && next == end
                                && level.isPresent()
                                && place(level.get()) > place(row.getLast());
                if (level.isEmpty() || !range && !follows(row.getLast(), level.get())) {
                    break;
                }
                listed = next > end;
                row.add(level.get());
                end = next + 1;
            }
            if (row.size() == 1 && end < words.size()) {
                int next = words.get(end).plain().equals("and") ? end + 1 : end;
                boolean backward =
                        next < words.size()
                                && isLevel(words.get(next))
                                && (follows(words.get(next), row.getFirst())
                                        || next == end
                                                && place(words.get(next)) < place(row.getFirst()));
                if (backward) {
                    row.addFirst(words.get(next));
                    end = next + 1;
                }
            }
            boolean between = !said.isEmpty() && said.getLast().plain().equals("between");
            if (!said.isEmpty() && BEFORE.contains(said.getLast().plain())) {
                said.removeLast();
            }
            if (between && end < words.size() && words.get(end).plain().equals("vertebra")) {
                end++;
            }
            said.add(row.getFirst());
            if (row.size() > 1) {
                said.add(row.getLast());
            }
            at = end;
        }
        return said;
    }

    /** In "L1 and 2", the second level has the letter of the first. */
    private static Optional<Word> level(Word word, Word before, boolean behindAnd) {
        if (isLevel(word)) {
            return Optional.of(word);
        }
        return behindAnd && word.plain().matches("\\d{1,2}")
                ? Optional.of(Word.plain(before.plain().replaceFirst("\\d+", "") + word.plain()))
                : Optional.empty();
    }

    /** How far down a level lies. */
    private static int place(Word level) {
        String letter = level.plain().replaceFirst("\\d+", "");
        int number = Integer.parseInt(level.plain().substring(letter.length()));
        return MOST_IN_A_REGION * FROM_ABOVE.indexOf(letter) + number;
    }

    private static boolean follows(Word one, Word next) {
        String from = one.plain();
        String to = next.plain();
        if (Set.of("c7 t1", "c8 t1", "t12 l1", "l5 s1", "s5 co1").contains(from + " " + to)) {
            return true;
        }
        String letter = from.replaceFirst("\\d+", "");
        return to.equals(letter + (Integer.parseInt(from.substring(letter.length())) + 1));
    }
}
