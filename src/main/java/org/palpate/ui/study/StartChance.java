package org.palpate.ui.study;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.TimeAllowed;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;

/**
 * What would come of starting a quiz now.
 *
 * @param obstacle why nothing can begin; empty when it can
 * @param comes whether an attempt can begin now, after signing in, or later: only then is the time
 *     said that it would have
 * @param time how long it would have; null while nobody knows who takes it, or it goes on
 */
record StartChance(Optional<String> obstacle, boolean comes, @Nullable TimeAllowed time) {

    /** Nobody knows who takes it. */
    static final StartChance UNKNOWN = new StartChance(Optional.empty(), true, null);

    /** An open attempt goes on. */
    static final StartChance GOING_ON = UNKNOWN;

    private static StartChance blocked(String sentence, boolean comes) {
        return new StartChance(Optional.of(sentence), comes, null);
    }

    /** Whether a start now would have clearly less time than this promised. */
    boolean promisesMoreThan(StartChance now) {
        if (time == null || now.time == null) {
            return false;
        }
        Duration promised = time.length();
        Duration real = now.time.length();
        return real != null
                && (promised == null || promised.minus(real).compareTo(Duration.ofMinutes(1)) >= 0);
    }

    /** For a learner, who may be a guest. */
    static StartChance of(
            Attempts attempts, PersonId learner, LearningModule module, String quiz, Dates dates) {
        try {
            return new StartChance(
                    Optional.empty(), true, attempts.checkStart(learner, module.key(), quiz));
        } catch (NotAdmitted why) {
            return StartChance.blocked(why.sentence(dates::full), why.isForLater());
        }
    }

    /** Why somebody who is not signed in cannot begin; empty when they can. */
    static Optional<String> guestsObstacle(
            Attempts attempts, Visitor visitor, LearningModule module, String quiz, Dates dates) {
        try {
            attempts.checkGuest(module.key(), quiz);
            return visitor.known()
                    .flatMap(guest -> of(attempts, guest, module, quiz, dates).obstacle());
        } catch (NotAdmitted why) {
            return Optional.of(why.sentence(dates::full));
        }
    }
}
