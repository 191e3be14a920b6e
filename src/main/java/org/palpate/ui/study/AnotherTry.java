package org.palpate.ui.study;

import java.util.Optional;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Dates;

/**
 * Whether somebody may take a quiz again, asked of the door that would begin the attempt. Nothing
 * offers another try that would be refused.
 *
 * @param obstacle what to say in place of an offer; empty when there is nothing in the way
 */
record AnotherTry(Optional<String> obstacle) {

    /**
     * Another try at a quiz as it is offered now.
     *
     * @param quizKey of the quiz, of practice on one of its topics, or of one set for the learner
     */
    static AnotherTry at(
            ModuleKey key,
            String quizKey,
            PersonId learner,
            Attempts attempts,
            LearningModules modules,
            Dates dates) {
        if (modules.lastKnown(key).map(LearningModule::quiz).isEmpty()) {
            return new AnotherTry(Optional.of("This quiz is not offered any more."));
        }
        if (attempts.open(learner, key, quizKey).isPresent()) {
            return new AnotherTry(Optional.empty());
        }
        try {
            attempts.checkStart(learner, key, quizKey);
            return new AnotherTry(Optional.empty());
        } catch (NotAdmitted why) {
            return new AnotherTry(Optional.of(why.sentence(dates::full)));
        }
    }
}
