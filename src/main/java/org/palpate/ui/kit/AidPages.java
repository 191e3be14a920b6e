package org.palpate.ui.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.StructureKey;

/** The part of the site map with what helps beside lessons and quizzes; see {@link Pages}. */
public final class AidPages {

    /** Search over lessons, key terms and parts of the body. */
    public static final String SEARCH = "search";

    /** One part of the body: {@code /structures/psoas-major}. */
    public static final String STRUCTURE = "structures/:structure";

    /** A learner's own bookmarks and notes. */
    public static final String NOTES = "notes";

    /** The flashcards of a module: {@code /flashcards/hip-flexors}. */
    public static final String FLASHCARDS = "flashcards/:module";

    private AidPages() {}

    /** The address of what a search for these words finds. */
    public static String search(String words) {
        return SEARCH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The address of a part of the body. */
    public static String structure(StructureKey structure) {
        return "structures/" + structure.value();
    }

    /** The address of a module's flashcards. */
    public static String flashcards(ModuleKey module) {
        return "flashcards/" + module.value();
    }

    /** The address of an entry of a module's glossary. */
    public static String term(ModuleKey module, String term) {
        return Pages.module(module) + "#" + termAnchor(term);
    }

    /** The id that an entry of a glossary has on its module's page. */
    public static String termAnchor(String term) {
        return "term-"
                + term.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
    }
}
