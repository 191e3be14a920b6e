package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Candidate;
import org.palpate.quiz.memory.DailyPlan;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.Question;
import org.springframework.stereotype.Component;

/**
 * Carries to the {@link DailyPlan} what it decides by: every question a learner might be asked, and
 * every flashcard they have judged before, with its card, its lesson and how long the learner
 * takes. Only what the learner may see is asked; what was never asked only of the modules they have
 * met.
 */
@Component
class Planner {

    private final VisibleModules modules;
    private final LearningModules school;
    private final StoredCards cards;
    private final KeptFlashcards flashcards;
    private final Pace pace;
    private final MemoryModel model;
    private final DailyPlan plan;
    private final StoredTargets stored;
    private final TargetAims aims;
    private final Clock clock;

    Planner(
            VisibleModules modules,
            LearningModules school,
            StoredCards cards,
            KeptFlashcards flashcards,
            Pace pace,
            MemoryModel model,
            DailyPlan plan,
            StoredTargets stored,
            TargetAims aims,
            Clock clock) {
        this.modules = modules;
        this.school = school;
        this.cards = cards;
        this.flashcards = flashcards;
        this.pace = pace;
        this.model = model;
        this.plan = plan;
        this.stored = stored;
        this.aims = aims;
        this.clock = clock;
    }

    /** The day it is at the school. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What might be asked of a learner now.
     *
     * @param each how long a question takes the learner on average
     * @param nextDue when the next question falls due after today; null when there is none
     * @param targets what the learner's classes are to remember, with what it still takes
     */
    record Chances(
            DailyPlan plan,
            List<Candidate<Planned>> candidates,
            Duration each,
            Instant now,
            @Nullable Instant nextDue,
            List<OwnTarget> targets) {

        /** A session of so many minutes, in the order it is asked in. */
        List<Planned> session(int minutes) {
            return questions(plan.session(candidates, Duration.ofMinutes(minutes), now));
        }

        /** As many as this, even what is not due yet. */
        List<Planned> more(int most) {
            return questions(plan.more(candidates, most, now));
        }

        private static List<Planned> questions(List<Candidate<Planned>> picked) {
            return picked.stream().map(Candidate::question).toList();
        }
    }

    /** The modules that a learner may see. */
    List<LearningModule> visible(PersonId learner) {
        return modules.all(learner);
    }

    /**
     * What might be asked of a learner who may see the modules of these keys.
     *
     * @param met modules the learner has met in another way than by answering
     */
    Chances within(PersonId learner, Set<ModuleKey> visible, Collection<ModuleKey> met) {
        return of(
                learner,
                met,
                school.all().stream().filter(module -> visible.contains(module.key())).toList());
    }

    /**
     * What might be asked of a learner who may see these modules.
     *
     * @param met modules the learner has met in another way than by answering
     */
    Chances of(PersonId learner, Collection<ModuleKey> met, Collection<LearningModule> visible) {
        Instant now = clock.instant();
        Duration each = pace.perQuestion(learner);
        List<LearnersCard> kept = cards.of(learner);
        List<Target> targets = stored.to(learner, now);
        Set<ModuleKey> all = new HashSet<>(met);
        kept.forEach(card -> all.add(card.key().module()));
        targets.forEach(target -> all.add(target.plan().module()));
        Map<ModuleKey, LearningModule> offered = offered(visible, all);
        List<Candidate<Planned>> known =
                kept.stream().flatMap(card -> known(offered, card, each, now).stream()).toList();
        Set<CardKey> asked = kept.stream().map(LearnersCard::key).collect(Collectors.toSet());
        List<Candidate<Planned>> every = new ArrayList<>(known);
        offered.values().stream()
                .sorted(Comparator.comparing(module -> module.key().value()))
                .flatMap(module -> fresh(module, asked, each, now))
                .forEach(every::add);
        return aims.of(learner, targets, offered, every, now)
                .chances(plan, each, now, nextDue(known, now));
    }

    private static Map<ModuleKey, LearningModule> offered(
            Collection<LearningModule> visible, Set<ModuleKey> wanted) {
        return visible.stream()
                .filter(module -> wanted.contains(module.key()))
                .collect(
                        Collectors.toMap(
                                LearningModule::key, Function.identity(), (one, same) -> one));
    }

    private Optional<Candidate<Planned>> known(
            Map<ModuleKey, LearningModule> offered, LearnersCard card, Duration each, Instant now) {
        return Optional.ofNullable(offered.get(card.key().module()))
                .flatMap(module ->
                        card.key()
                                .asQuestion()
                                .flatMap(module::question)
                                .map(question ->
                                        known(
                                                Planned.of(module, question, each),
                                                Planned.lookAlike(module, question),
                                                card,
                                                now))
                                .or(() -> flashcard(module, card, each, now)));
    }

    /**
     * A flashcard is asked once the learner has judged it for the first time: there are many, and
     * which of them are worth their while they choose themselves.
     */
    private Optional<Candidate<Planned>> flashcard(
            LearningModule module, LearnersCard card, Duration each, Instant now) {
        return flashcards
                .of(module, card.key())
                .map(found -> known(Planned.of(module, found, each), "", card, now));
    }

    private Candidate<Planned> known(
            Planned planned, String lookAlike, LearnersCard card, Instant now) {
        return new Candidate<>(
                planned,
                planned.section(),
                lookAlike,
                card.card(),
                model.recall(card.card(), now),
                planned.expected(),
                card.last() == Rating.AGAIN);
    }

    /** What a lesson may ask is asked anew; what a test or an exam keeps to itself is not. */
    private Stream<Candidate<Planned>> fresh(
            LearningModule module, Set<CardKey> asked, Duration each, Instant now) {
        return module.questions()
                .filter(question -> module.homeOf(question.key()).equals(module.key()))
                .filter(question -> !asked.contains(CardKey.of(module.key(), question.key())))
                .filter(module::mayCheck)
                .map(question -> fresh(module, question, each, now));
    }

    private Candidate<Planned> fresh(
            LearningModule module, Question question, Duration each, Instant now) {
        Planned planned = Planned.of(module, question, each);
        return new Candidate<>(
                planned,
                planned.section(),
                Planned.lookAlike(module, question),
                model.fresh(now),
                Knowledge.Prior.NONE.share(),
                each);
    }

    /** What is due now and was not asked today is asked from tomorrow on. */
    private @Nullable Instant nextDue(List<Candidate<Planned>> known, Instant now) {
        Instant tomorrow = today().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return known.stream()
                .map(one ->
                        plan.isDue(one, now) || one.card().due().isBefore(tomorrow)
                                ? tomorrow
                                : one.card().due())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
