package org.palpate.progress;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;
import org.palpate.recall.KnownCard;

/**
 * A question that a learner was asked, or may be asked in practice, with what is known of it. It
 * says nothing of what is right.
 *
 * @param module where it is at home
 * @param stem the question as asked
 * @param domain blueprint code of the license exam; empty if none
 * @param section the paragraph it comes from, {@code lesson#anchor}; empty if none
 * @param card null while it was never asked
 */
public record KnownQuestion(
        ModuleKey module,
        QuestionKey key,
        String stem,
        Topic topic,
        String domain,
        Set<StructureKey> structures,
        String section,
        @Nullable KnownCard card) {

    /** A copy. */
    public KnownQuestion {
        structures = Set.copyOf(structures);
    }

    /** Whether the learner was asked it and may be told how it went. */
    public boolean isAsked() {
        return card != null;
    }

    /** How likely it is recalled now, and what its answers say; empty while it was never asked. */
    public Optional<Known> known() {
        return Optional.ofNullable(card).map(KnownCard::known);
    }
}
