package org.palpate.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Require;

/**
 * What marking an attempt again by another key comes to, before and after. The steps that stand are
 * not touched: {@link #act} is one more to append.
 *
 * @param act the step to append if the new marks are to count
 * @param changes the questions whose fraction differs, in the order of the paper
 * @param voids whether questions begin or cease to count
 * @param gradeBefore the attempt's grade as it stands
 * @param gradeAfter the grade it would have
 */
public record Regrading(
        Act.Regrade act,
        Map<QuestionKey, Change> changes,
        boolean voids,
        double gradeBefore,
        double gradeAfter) {

    /**
     * One question's fraction.
     *
     * @param before the share earned as it stands, 0 to 1; {@code null} if it was never marked
     * @param after the share it earns by the other key, 0 to 1
     */
    public record Change(@Nullable Double before, double after) {}

    /** Keeps a copy of its own. */
    public Regrading {
        changes = Require.ordered(changes);
    }

    /**
     * Marks a finished sitting again.
     *
     * @throws Refused {@code NOT_FINISHED} if the attempt is still running
     */
    public static Regrading of(Sitting sitting, Quiz other, RegradeReason reason) {
        return of(sitting, other, sitting.paper().questions(), reason);
    }

    /**
     * Marks the responses to some questions of a finished sitting again, by another key and the
     * sitting's rules. Every other question keeps what it earned, and so does one that the other
     * quiz no longer has; what counts for nothing keeps its fraction.
     *
     * @throws Refused {@code NOT_FINISHED} if the attempt is still running
     */
    public static Regrading of(
            Sitting sitting, Quiz other, Collection<QuestionKey> again, RegradeReason reason) {
        Refused.when(!sitting.finished(), Refused.Reason.NOT_FINISHED);
        Progress progress = sitting.progress();
        Set<QuestionKey> voided = progress.voidedBy(other, again);
        Map<QuestionKey, Double> marked = progress.marked(other, sitting.quiz().rules());
        marked.keySet().retainAll(again);
        marked.keySet().removeAll(voided);
        return of(sitting, new Act.Regrade(marked, voided, reason));
    }

    /**
     * The step that takes one question of a finished sitting back to where an earlier state of its
     * log had it: what it earned, and whether it counted.
     *
     * @throws Refused {@code NOT_FINISHED} if the attempt is still running
     */
    public static Act.Regrade back(
            Sitting sitting, QuestionKey question, Sitting earlier, RegradeReason reason) {
        Refused.when(!sitting.finished(), Refused.Reason.NOT_FINISHED);
        Double fraction = earlier.state(question).fraction();
        Set<QuestionKey> voided = new HashSet<>(sitting.progress().voided());
        if (earlier.counts(question)) {
            voided.remove(question);
        } else {
            voided.add(question);
        }
        return new Act.Regrade(
                fraction == null ? Map.of() : Map.of(question, fraction), voided, reason);
    }

    private static Regrading of(Sitting sitting, Act.Regrade act) {
        Sitting regraded = sitting.with(new Step(sitting.lastSequence() + 1, Instant.EPOCH, act));
        Map<QuestionKey, Change> changes = new LinkedHashMap<>();
        boolean voids = false;
        for (QuestionKey question : sitting.paper().questions()) {
            Double before = sitting.state(question).fraction();
            Double after = act.fractions().get(question);
            if (after != null && !after.equals(before)) {
                changes.put(question, new Change(before, after));
            }
            voids |= sitting.counts(question) != regraded.counts(question);
        }
        return new Regrading(act, changes, voids, sitting.grade(), regraded.grade());
    }

    /** Whether any question earns something else than before. */
    public boolean changesAnything() {
        return voids || !changes.isEmpty();
    }

    /** Whether the grade would fall. */
    public boolean lowers() {
        return gradeAfter < gradeBefore - Mark.NEARLY;
    }
}
