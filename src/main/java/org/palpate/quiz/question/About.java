package org.palpate.quiz.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its type.
 *
 * @param key the question's name for ever
 * @param stem the question as asked, never blank
 * @param topic what it is about
 * @param difficulty 1 recall, 2 apply, 3 clinical case
 * @param domain blueprint code of the licence exam, for example {@code MBLEx-1}; empty if none
 * @param safety whether a wrong answer could come to harm a client: red flags, contraindications,
 *     places of caution
 * @param section lesson and anchor the answer comes from, {@code lesson#anchor}; empty if none
 * @param explanation why the right answer is right; empty if the question came without one
 * @param source what the answer rests on; empty if the question came without one
 * @param hints nudges, weakest first; in practice a question has one try more than hints
 * @param weight what the question is worth, more than 0 and at most 1000, usually 1
 * @param structures parts of the body it is about, as its author names them; a drawing adds its
 *     own: {@link Question#structures}
 * @param keyFix how its key was fixed since; {@code null} if it stands as written
 */
public record About(
        QuestionKey key,
        String stem,
        Topic topic,
        int difficulty,
        String domain,
        boolean safety,
        String section,
        String explanation,
        String source,
        List<String> hints,
        double weight,
        Set<StructureKey> structures,
        @Nullable KeyFix keyFix) {

    /** Refuses what no question can be with an {@link IllegalArgumentException} naming it. */
    public About {
        String thing = "Question '%s'".formatted(key);
        Require.text("The stem of " + thing, stem);
        Require.that(
                difficulty >= 1 && difficulty <= 3,
                "%s has difficulty %s: use 1 (recall), 2 (apply) or 3 (clinical case)",
                thing,
                difficulty);
        hints = List.copyOf(hints);
        hints.forEach(hint -> Require.text("A hint of " + thing, hint));
        Require.weight(thing, weight);
        structures = Require.ordered(structures);
    }

    /** What a question has as its author wrote it. */
    public About(
            QuestionKey key,
            String stem,
            Topic topic,
            int difficulty,
            String domain,
            boolean safety,
            String section,
            String explanation,
            String source,
            List<String> hints,
            double weight) {
        this(
                key,
                stem,
                topic,
                difficulty,
                domain,
                safety,
                section,
                explanation,
                source,
                hints,
                weight,
                Set.of(),
                null);
    }

    /** Whether the question counts for nothing. */
    public boolean isVoided() {
        return keyFix instanceof KeyFix.Voided;
    }

    /** The same without any keyFix. */
    public About asWritten() {
        return with(null);
    }

    /** The same, about these parts of the body. */
    public About about(Set<StructureKey> these) {
        return with(these, keyFix);
    }

    /** The same with its key fixed. */
    public About with(@Nullable KeyFix other) {
        return with(structures, other);
    }

    private About with(Set<StructureKey> these, @Nullable KeyFix other) {
        return new About(
                key,
                stem,
                topic,
                difficulty,
                domain,
                safety,
                section,
                explanation,
                source,
                hints,
                weight,
                these,
                other);
    }
}
