package org.palpate.recall;

/**
 * What a target would ask of those it is for, said before it is set.
 *
 * @param questions how many questions the module has for it
 * @param minutesADay how long somebody who has answered none of them takes, a day until then, in
 *     whole minutes from 1
 * @param learners how many learners it is for
 * @param promisedLess how many of them have promised fewer minutes a day
 */
public record TargetForecast(int questions, int minutesADay, int learners, int promisedLess) {}
