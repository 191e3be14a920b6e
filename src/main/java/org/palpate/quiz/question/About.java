package org.palpate.quiz.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its type.
 *
 * @param key the question's name for ever
 * @param stem the question as asked, never blank
 * @param place where it stands among all questions
 * @param teaching what a learner is told around it
 * @param weight what the question is worth, more than 0 and at most 1000, usually 1
 * @param keyFix how its key was fixed since; {@code null} if it stands as written
 */
public record About(
        QuestionKey key,
        String stem,
        Place place,
        Teaching teaching,
        double weight,
        @Nullable KeyFix keyFix) {

    /**
     * Where a question stands among all questions: what draws, filters and statistics go by.
     *
     * @param topic what it is about
     * @param difficulty 1 recall, 2 apply, 3 clinical case
     * @param domain blueprint code of the license exam, for example {@code MBLEx-1}; empty if none
     * @param safety whether a wrong answer could come to harm a client: red flags,
     *     contraindications, places of caution
     * @param structures parts of the body it is about, as its author names them; a drawing adds its
     *     own: {@link Question#structures}
     */
    public record Place(
            Topic topic,
            int difficulty,
            String domain,
            boolean safety,
            Set<StructureKey> structures) {

        /** Keeps the structures in an order of their own. */
        public Place {
            structures = Require.ordered(structures);
        }

        /** The place of a question whose author names no structure. */
        public Place(Topic topic, int difficulty, String domain, boolean safety) {
            this(topic, difficulty, domain, safety, Set.of());
        }
    }

    /**
     * What a learner is told around a question.
     *
     * @param section lesson and anchor the answer comes from, {@code lesson#anchor}; empty if none
     * @param explanation why the right answer is right; empty if the question came without one
     * @param source what the answer rests on; empty if the question came without one
     * @param hints nudges, weakest first; in practice a question has one try more than hints
     */
    public record Teaching(String section, String explanation, String source, List<String> hints) {

        /** Nothing is told. */
        public static final Teaching NONE = new Teaching("", "", "", List.of());

        /** Keeps a copy of the hints. */
        public Teaching {
            hints = List.copyOf(hints);
        }
    }

    /** Refuses what no question can be with an {@link IllegalArgumentException} naming it. */
    public About {
        String thing = "Question '%s'".formatted(key);
        Require.text("The stem of " + thing, stem);
        int difficulty = place.difficulty();
        Require.that(
                difficulty >= 1 && difficulty <= 3,
                "%s has difficulty %s: use 1 (recall), 2 (apply) or 3 (clinical case)",
                thing,
                difficulty);
        teaching.hints().forEach(hint -> Require.text("A hint of " + thing, hint));
        Require.weight(thing, weight);
    }

    /** What a question has as its author wrote it. */
    public About(QuestionKey key, String stem, Place place, Teaching teaching, double weight) {
        this(key, stem, place, teaching, weight, null);
    }

    /** What it is about. */
    public Topic topic() {
        return place.topic();
    }

    /** From 1, recall, to 3, a clinical case. */
    public int difficulty() {
        return place.difficulty();
    }

    /** The blueprint code of the license exam; empty if none. */
    public String domain() {
        return place.domain();
    }

    /** Whether a wrong answer could come to harm a client. */
    public boolean safety() {
        return place.safety();
    }

    /** The parts of the body it is about, as its author names them. */
    public Set<StructureKey> structures() {
        return place.structures();
    }

    /** The lesson and anchor the answer comes from; empty if none. */
    public String section() {
        return teaching.section();
    }

    /** Why the right answer is right; empty if the question came without one. */
    public String explanation() {
        return teaching.explanation();
    }

    /** What the answer rests on; empty if the question came without one. */
    public String source() {
        return teaching.source();
    }

    /** Nudges, weakest first. */
    public List<String> hints() {
        return teaching.hints();
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
        Place there =
                new Place(place.topic(), place.difficulty(), place.domain(), place.safety(), these);
        return new About(key, stem, there, teaching, weight, keyFix);
    }

    /** The same with its key fixed. */
    public About with(@Nullable KeyFix other) {
        return new About(key, stem, place, teaching, weight, other);
    }
}
