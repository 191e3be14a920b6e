package org.palpate.quiz.marking;

import java.util.Locale;
import java.util.regex.Pattern;
import org.palpate.quiz.marking.words.Term;
import org.palpate.quiz.marking.words.Word;
import org.palpate.quiz.question.PlainText;

/** What the body has numbers for, in one form: {@link Levels} and {@link CranialNerves}. */
final class Numbered {

    /** {@code L-4}, {@code L 4} and {@code Th4}. */
    private static final Pattern SPACED =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(th|co|[ctls])[- ]?(\\d{1,2})(?![\\p{L}\\d])");

    /** {@code T XII} and {@code CVII}; with one letter and no blank it would be a word. */
    private static final Pattern ROMAN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(Th|Co|[CTLS])(?:[- ](?=[IVX])|(?=[IVX]{2}))([IVX]{1,4})"
                            + "(?![\\p{L}\\d])");

    /** {@code CNIV} and {@code CN4}. */
    private static final Pattern CRANIAL =
            Pattern.compile("(?<!\\p{L})(?:CN|cn|Cn)-?(?=[IVX]+(?!\\p{L})|[ivx]+(?!\\p{L})|\\d)");

    /** {@code lumbar 4-5}: the second number is one of the same region. */
    private static final Pattern REGION =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(cervical|thoracic|lumbar|sacral)( vertebrae?| segments?| levels?)?"
                            + " (\\d{1,2})( ?[-/] ?| to | through | thru | ?& ?| and |, )(\\d{1,2})(?!\\d)");

    private Numbered() {}

    /** A text as a term with its levels and cranial nerves in one form. */
    static Term of(String text) {
        String plain =
                ROMAN.matcher(PlainText.of(text))
                        .replaceAll(found -> {
                            int level =
                                    Word.ROMAN.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
                            return level == 0 ? found.group() : found.group(1) + level;
                        });
        plain =
                SPACED.matcher(plain)
                        .replaceAll(found ->
                                found.group(1).toLowerCase(Locale.ROOT).replace("th", "t")
                                        + found.group(2));
        plain =
                REGION.matcher(plain)
                        .replaceAll(found -> {
                            String letter = found.group(1).substring(0, 1).toUpperCase(Locale.ROOT);
                            String vertebra =
                                    found.group(2) != null && found.group(2).contains("vert")
                                            ? " vertebrae"
                                            : "";
                            boolean both = found.group(4).matches("(?i).*(?:&|and|,).*");
                            return letter
                                    + found.group(3)
                                    + (both ? " and " : "-")
                                    + letter
                                    + found.group(5)
                                    + vertebra;
                        });
        plain = CRANIAL.matcher(plain).replaceAll("CN ");
        return new Term(Levels.inOneForm(CranialNerves.inOneForm(Term.of(plain).words())));
    }
}
