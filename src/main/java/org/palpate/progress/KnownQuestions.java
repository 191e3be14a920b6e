package org.palpate.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Topic;
import org.palpate.recall.CardKey;
import org.palpate.recall.KnownCard;
import org.palpate.recall.KnownCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a learner knows, question by question: the source of every figure of their progress. Counted
 * are the questions of the modules they may see: those they were asked, and those that practice may
 * still ask; what a test or an exam keeps to itself is not even counted before it was asked.
 */
@Service
public class KnownQuestions {

    private final KnownCards cards;
    private final VisibleModules visible;

    KnownQuestions(KnownCards cards, VisibleModules visible) {
        this.cards = cards;
        this.visible = visible;
    }

    /**
     * What a learner knows.
     *
     * @param modules that they may see, in the order of the courses
     * @param questions in the order of the courses
     * @param cards of all questions and flashcards they were asked, also of modules they may not
     *     see any more
     * @param domains codes of the license exam that any module they may see has a question of
     * @param topics that any module they may see has a question on
     */
    public record All(
            List<LearningModule> modules,
            List<KnownQuestion> questions,
            List<KnownCard> cards,
            Set<String> domains,
            Set<Topic> topics) {

        /** A copy. */
        public All {
            modules = List.copyOf(modules);
            questions = List.copyOf(questions);
            cards = List.copyOf(cards);
            domains = Set.copyOf(domains);
            topics = Set.copyOf(topics);
        }
    }

    /** Everything a learner knows now. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public All of(PersonId learner) {
        List<KnownCard> known = cards.of(learner);
        Map<CardKey, KnownCard> byKey =
                known.stream().collect(Collectors.toMap(KnownCard::key, Function.identity()));
        List<KnownQuestion> questions = new ArrayList<>();
        Set<String> domains = new HashSet<>();
        Set<Topic> topics = new HashSet<>();
        List<LearningModule> modules = visible.all(learner);
        for (LearningModule module : modules) {
            module.questions()
                    .filter(question -> module.homeOf(question.key()).equals(module.key()))
                    .forEach(question -> {
                        domains.add(question.about().domain());
                        topics.add(question.about().topic());
                        KnownCard card = byKey.get(CardKey.of(module.key(), question.key()));
                        if (card != null || module.mayCheck(question)) {
                            questions.add(question(module, question, card));
                        }
                    });
        }
        return new All(modules, questions, known, domains, topics);
    }

    private static KnownQuestion question(
            LearningModule module, Question question, @Nullable KnownCard card) {
        return new KnownQuestion(
                module.key(),
                question.key(),
                question.stem(),
                question.about().topic(),
                question.about().domain(),
                question.structures(),
                question.about().section(),
                card);
    }
}
