package org.palpate.attempt.practice;

import java.time.Duration;
import java.time.Instant;
import org.palpate.people.PersonId;

/**
 * That a learner practiced on their own, and for how long: all that those who teach them see of it.
 *
 * @param times how many practices they finished
 * @param spent how long questions were in front of them in all
 * @param latest when they began the latest
 */
public record PracticeTime(PersonId learner, int times, Duration spent, Instant latest) {}
