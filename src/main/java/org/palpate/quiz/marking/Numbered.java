package org.palpate.quiz.marking;

import java.util.Locale;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/** What the body has numbers for, in one form: {@link Levels} and {@link CranialNerves}. */
final class Numbered {

    /** {@code L-4}, {@code L 4} and {@code Th4}. */
    private static final Pattern SPACED =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(th|co|[ctls])[- ]?(\\d{1,2})(?![\\p{L}\\d])");

    /** {@code CNIV} and {@code CN4}. */
    private static final Pattern CRANIAL =
            Pattern.compile("(?<!\\p{L})(?:CN|cn|Cn)-?(?=[IVX]+(?!\\p{L})|[ivx]+(?!\\p{L})|\\d)");

    private Numbered() {}

    /** A text as a term with its levels and cranial nerves in one form. */
    static Term of(String text) {
        String plain =
                SPACED.matcher(PlainText.of(text))
                        .replaceAll(found ->
                                found.group(1).toLowerCase(Locale.ROOT).replace("th", "t")
                                        + found.group(2));
        plain = CRANIAL.matcher(plain).replaceAll("CN ");
        return new Term(Levels.inOneForm(CranialNerves.inOneForm(Term.of(plain).words())));
    }
}
