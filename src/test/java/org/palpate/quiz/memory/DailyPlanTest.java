package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DailyPlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private final Fsrs6 memory = Fsrs6.usual();
    private final DailyPlan plan = new DailyPlan(memory);

    @Test
    void whatIsDueComesBeforeWhatIsNewAndNothingElseIsAsked() {
        List<Candidate<String>> session =
                plan.session(
                        List.of(
                                fresh("new", "a"),
                                known("due", "b", 10, 10),
                                known("later", "c", 10, 3)),
                        TEN_MINUTES,
                        NOW);
        assertThat(names(session)).containsExactly("due", "new");
    }

    /** Of two that wait, the one that gains more for its time. */
    @Test
    void theMostValuableComesFirstAndWhatDoesNotFitWaits() {
        List<Candidate<String>> session =
                plan.session(
                        List.of(
                                known("gains-little", "a", 300, 310),
                                known("gains-much", "b", 5, 6)),
                        Duration.ofSeconds(30),
                        NOW);
        assertThat(names(session)).containsExactly("gains-much");
    }

    @Test
    void aSessionIsNeverLongerThanPromisedWithRoomForThoseThatComeBack() {
        forEverySeed(random -> {
            Duration promised = Duration.ofMinutes(random.nextInt(5, 31));
            List<Candidate<String>> session = plan.session(many(random), promised, NOW);
            assertThat(
                            session.stream()
                                    .map(Candidate::withComingBack)
                                    .reduce(Duration.ZERO, Duration::plus))
                    .isLessThanOrEqualTo(promised);
        });
    }

    @Test
    void twoQuestionsOfOneSectionNeverFollowEachOther() {
        forEverySeed(random -> {
            List<Candidate<String>> session =
                    plan.session(many(random), Duration.ofMinutes(20), NOW);
            assertThat(session).doesNotHaveDuplicates();
            assertNoneMeet(session);
            assertNoneMeet(plan.more(many(random), 5, NOW));
        });
    }

    @Test
    void oneSectionAloneIsAskedAllTheSame() {
        List<Candidate<String>> alone =
                List.of(known("x", "a", 5, 6), known("y", "a", 5, 7), fresh("z", "a"));
        assertThat(plan.session(alone, TEN_MINUTES, NOW)).hasSize(3);
    }

    /** Five of one section and one of another: two can stand around it, three wait. */
    @Test
    void whatCouldStandOnlyBehindItsLikeWaits() {
        List<Candidate<String>> some = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> some.add(known("a" + i, "a", 5, 6 + i)));
        some.add(known("b", "b", 200, 210));
        List<Candidate<String>> session = plan.session(some, TEN_MINUTES, NOW);
        assertThat(session).extracting(Candidate::section).containsExactly("a", "b", "a");
    }

    @Test
    void picturesThatLookAlikeAreAskedInOneSessionAndMixed() {
        List<Candidate<String>> some = new ArrayList<>();
        some.add(alike("psoas", "s1", known("", "", 4, 6)));
        some.add(alike("iliacus", "s2", known("", "", 400, 410)));
        IntStream.range(0, 30).forEach(i -> some.add(known("other" + i, "s" + i % 7, 20, 25)));
        List<Candidate<String>> session = plan.session(some, Duration.ofMinutes(3), NOW);
        assertThat(names(session)).contains("psoas", "iliacus");
        int apart = names(session).indexOf("psoas") - names(session).indexOf("iliacus");
        assertThat(Math.abs(apart)).isGreaterThan(1);
    }

    @Test
    void aMissedOneComesBackAfterThreeOthers() {
        List<Candidate<String>> rest =
                IntStream.range(0, 6).mapToObj(i -> known("q" + i, "s" + i, 5, 6)).toList();
        Candidate<String> missed = known("missed", "m", 5, 6);
        assertThat(names(DailyPlan.afterMiss(rest, missed, TEN_MINUTES)).indexOf("missed"))
                .isEqualTo(3);
        assertThat(names(DailyPlan.afterMiss(List.of(), missed, TEN_MINUTES)))
                .containsExactly("missed");
        assertThat(DailyPlan.afterMiss(rest, missed, Duration.ofSeconds(5))).isEmpty();
    }

    @Test
    void aMissedOneComesBackWithinTheTimeLeftAndMeetsNoneOfItsSection() {
        forEverySeed(random -> {
            List<Candidate<String>> session =
                    plan.session(many(random), Duration.ofMinutes(20), NOW);
            if (session.size() < 2) {
                return;
            }
            Candidate<String> missed = session.getFirst();
            Duration left = Duration.ofSeconds(random.nextInt(60, 1_200));
            List<Candidate<String>> rest =
                    DailyPlan.afterMiss(session.subList(1, session.size()), missed, left);
            assertThat(rest).containsOnlyOnce(missed);
            assertThat(rest.stream().map(Candidate::expected).reduce(Duration.ZERO, Duration::plus))
                    .isLessThanOrEqualTo(left);
            assertNoneMeet(rest);
        });
    }

    @Test
    void fiveMoreAreWhatFadesNextWhereNothingIsDue() {
        List<Candidate<String>> some =
                List.of(
                        known("fresh-in-mind", "a", 50, 1),
                        known("fading", "b", 50, 28),
                        known("between", "c", 50, 20));
        assertThat(plan.session(some, TEN_MINUTES, NOW)).isEmpty();
        assertThat(names(plan.more(some, 2, NOW))).containsExactly("fading", "between");
    }

    /** By its card it is due in ten minutes: but it was right, and the session is over. */
    @Test
    void oneThatWasJustLearnedWaitsUntilItBeginsToFade() {
        Card learned = memory.answered(memory.fresh(NOW), Rating.GOOD, NOW);
        Card missed = memory.answered(memory.fresh(NOW), Rating.AGAIN, NOW);
        Instant later = NOW.plus(Duration.ofDays(3));
        assertThat(plan.isDue(candidate("x", "a", learned, 1), NOW)).isFalse();
        assertThat(plan.isDue(candidate("x", "a", learned, 1), later)).isTrue();
        assertThat(plan.isDue(candidate("x", "a", missed, 1), NOW)).isTrue();
    }

    /** Without steps of minutes only the answer itself tells, and it was wrong an hour ago. */
    @Test
    void oneThatWasMissedIsAskedInTheNextSessionHoweverSoonThatIs() {
        Fsrs6 inDays = memory.withSteps(List.of(), List.of());
        Card missed = inDays.answered(inDays.fresh(NOW), Rating.AGAIN, NOW);
        Instant anHourLater = NOW.plus(Duration.ofHours(1));
        DailyPlan daily = new DailyPlan(inDays);
        assertThat(daily.isDue(missed(missed, true), anHourLater)).isTrue();
        assertThat(daily.isDue(missed(missed, false), anHourLater)).isFalse();
        assertThat(daily.session(List.of(missed(missed, true)), TEN_MINUTES, anHourLater))
                .hasSize(1);
    }

    private static Candidate<String> missed(Card card, boolean missed) {
        return new Candidate<>("x", "a", "", card, 1, Duration.ofSeconds(20), missed);
    }

    /** What is told as the day it falls due is the first day on which it is asked. */
    @Test
    void aCardFallsDueOnTheFirstDayItIsAsked() {
        forEverySeed(random -> {
            Candidate<String> one = known("x", "a", random.nextDouble(0.1, 300), 0);
            Instant due = plan.falling(one.card()).due();
            assertThat(plan.isDue(one, due)).isTrue();
            Instant before = due.minus(Duration.ofDays(1));
            assertThat(plan.isDue(one, before)).isFalse();
        });
    }

    @Test
    void onTheWayToADateAQuestionMayFadeUntilTheRunUp() {
        Goal far = new Goal(NOW.plus(Duration.ofDays(60)), 0.9);
        Goal near = new Goal(NOW.plus(Duration.ofDays(5)), 0.9);
        List<Candidate<String>> some =
                IntStream.range(0, 40).mapToObj(i -> known("q" + i, "s" + i, 10, 11)).toList();
        assertThat(plan.towards(far, some, TEN_MINUTES, NOW)).isEmpty();
        assertThat(plan.towards(near, some, Duration.ofMinutes(3), NOW)).isNotEmpty();
    }

    @Test
    void minutesThatCannotReachTheGoalAreSaidBeforehand() {
        Goal goal = new Goal(NOW.plus(Duration.ofDays(3)), 0.85);
        List<Candidate<String>> some =
                IntStream.range(0, 100).mapToObj(i -> fresh("q" + i, "s" + i)).toList();
        assertThat(plan.mayReach(goal, some, Duration.ofMinutes(5), NOW)).isFalse();
        assertThat(plan.mayReach(goal, some, Duration.ofMinutes(30), NOW)).isTrue();
    }

    /** Two a day hold until the day for the whole module; the plan knows it when it is set. */
    @Test
    void theMinutesADayAreWhatTheAnswersTake() {
        Goal goal = new Goal(NOW.plus(Duration.ofDays(30)), 0.85);
        List<Candidate<String>> some =
                IntStream.range(0, 30).mapToObj(i -> fresh("q" + i, "s" + i)).toList();
        assertThat(plan.aDay(goal, some, NOW))
                .isBetween(Duration.ofSeconds(30), Duration.ofMinutes(2));
        assertThat(plan.aDay(goal, List.of(known("firm", "a", 2_000, 1)), NOW)).isZero();
    }

    @Test
    void whatIsToBeRightOnThreeDaysIsAskedOnThreeDaysAtLeast() {
        Goal goal = new Goal(NOW.plus(Duration.ofDays(3)), 0, 3);
        Candidate<String> yesterday = known("right-yesterday", "a", 50, 1);
        assertThat(plan.session(List.of(yesterday), TEN_MINUTES, NOW)).isEmpty();
        assertThat(plan.session(List.of(yesterday.with(goal, 3)), TEN_MINUTES, NOW)).hasSize(1);
        assertThat(plan.session(List.of(yesterday.with(goal, 0)), TEN_MINUTES, NOW)).isEmpty();
    }

    /** Minutes for two of three: the one with a date comes, and what is only due waits. */
    @Test
    void onceTheRunUpHasBegunItComesFirst() {
        Goal soon = new Goal(NOW.plus(Duration.ofDays(1)), 0.9);
        Candidate<String> aimed = known("aimed", "a", 3, 4).with(soon, 0);
        List<Candidate<String>> some =
                List.of(known("due", "b", 5, 6), known("due-too", "c", 5, 7), aimed);
        assertThat(names(plan.session(some, Duration.ofSeconds(30), NOW))).containsExactly("aimed");
    }

    private interface Check {
        void with(SplittableRandom random);
    }

    private static void forEverySeed(Check check) {
        for (int seed = 1; seed <= 300; seed++) {
            check.with(new SplittableRandom(seed));
        }
    }

    private static void assertNoneMeet(List<Candidate<String>> session) {
        if (session.stream().map(Candidate::section).distinct().count() < 2) {
            return;
        }
        for (int i = 1; i < session.size(); i++) {
            assertThat(session.get(i).section()).isNotEqualTo(session.get(i - 1).section());
        }
    }

    private List<Candidate<String>> many(SplittableRandom random) {
        int sections = random.nextInt(1, 8);
        return IntStream.range(0, random.nextInt(2, 80))
                .mapToObj(i -> {
                    String section = "s" + Math.min(random.nextInt(sections), random.nextInt(8));
                    Candidate<String> one =
                            random.nextInt(4) == 0
                                    ? fresh("q" + i, section)
                                    : known(
                                            "q" + i,
                                            section,
                                            random.nextDouble(1, 100),
                                            random.nextInt(1, 100));
                    return random.nextInt(3) == 0 ? alike("q" + i, section, one) : one;
                })
                .toList();
    }

    private Candidate<String> fresh(String name, String section) {
        return candidate(name, section, memory.fresh(NOW), 0.5);
    }

    private Candidate<String> known(String name, String section, double stability, int daysAgo) {
        Instant answered = NOW.minus(Duration.ofDays(daysAgo));
        Card card =
                new Card(
                        Phase.REVIEW,
                        0,
                        stability,
                        5,
                        answered.plus(Duration.ofDays(memory.interval(stability))),
                        answered,
                        memory.name());
        return candidate(name, section, card, memory.recall(card, NOW));
    }

    private static Candidate<String> candidate(
            String name, String section, Card card, double recall) {
        return new Candidate<>(name, section, "", card, recall, Duration.ofSeconds(20));
    }

    private static Candidate<String> alike(String name, String section, Candidate<String> one) {
        return new Candidate<>(
                name, section, "hip-muscles", one.card(), one.recall(), one.expected());
    }

    private static List<String> names(List<Candidate<String>> session) {
        return session.stream().map(Candidate::question).toList();
    }
}
