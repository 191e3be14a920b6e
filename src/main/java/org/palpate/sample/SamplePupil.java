package org.palpate.sample;

import org.palpate.people.PersonId;

/**
 * A learner who does not exist.
 *
 * @param skill chance of a right answer to an easy question, 0 to 1
 * @param diligence chance of doing what is assigned, 0 to 1
 */
record SamplePupil(PersonId id, double skill, double diligence) {

    /** As they are when they do everything. */
    SamplePupil atTheirBest() {
        return new SamplePupil(id, skill, 1);
    }
}
