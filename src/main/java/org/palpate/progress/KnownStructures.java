package org.palpate.progress;

import java.util.List;
import java.util.Optional;
import org.palpate.content.ModuleKey;
import org.palpate.content.Structure;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Knowledge;

/** What a learner is likely to recall today of each structure that questions are about. */
public interface KnownStructures {

    /**
     * Those that any question is about which this learner may meet, in the order the courses
     * declare them.
     */
    List<KnownStructure> of(PersonId learner);

    /**
     * The same, where what the learner knows of each question was asked for already.
     *
     * @param all of this learner
     */
    default List<KnownStructure> of(PersonId learner, KnownQuestions.All all) {
        return of(learner);
    }

    /**
     * One structure.
     *
     * @param knowledge empty while the learner answered too few of its questions
     * @param asked those the learner was asked, least likely recalled first
     * @param neverAsked how many more there are
     * @param section where it is taught, {@code lesson#anchor} of its module; empty if it is not
     * @param module the module of that section
     */
    record KnownStructure(
            Structure structure,
            Optional<Knowledge> knowledge,
            List<AskedQuestion> asked,
            int neverAsked,
            ModuleKey module,
            String section) {

        /** A copy. */
        public KnownStructure {
            asked = List.copyOf(asked);
        }

        /** How many questions there are about it, asked or not. */
        public int questions() {
            return asked.size() + neverAsked;
        }

        /** Whether there are too few questions about it ever to say how much of it is known. */
        public boolean isTooThin() {
            return questions() < Knowledge.FEWEST;
        }
    }

    /**
     * A question the learner was asked.
     *
     * @param stem the question as asked
     * @param recall the chance that it is answered right today, 0 to 1
     * @param section the paragraph it comes from, {@code lesson#anchor}; empty if none
     */
    record AskedQuestion(String stem, double recall, ModuleKey module, String section) {}
}
