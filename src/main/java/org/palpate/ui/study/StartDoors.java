package org.palpate.ui.study;

import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.Attempts;
import org.palpate.content.LearningModules;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.progress.OwnStandings;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * The doors that beginning a quiz asks.
 *
 * @param modules what the courses have
 * @param attempts where a quiz begins
 * @param assigned by which rules it is assigned
 * @param standings what instructors decided
 * @param accommodations the learner's own terms
 * @param visitor who begins
 * @param dates how moments are said
 */
@Component
record StartDoors(
        LearningModules modules,
        Attempts attempts,
        AssignedQuizzes assigned,
        OwnStandings standings,
        Accommodations accommodations,
        Visitor visitor,
        Dates dates) {}
