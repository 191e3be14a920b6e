package org.palpate.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Structure;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.question.Question;
import org.palpate.recall.CardKey;
import org.palpate.recall.KnownCard;
import org.palpate.recall.KnownCards;
import org.springframework.stereotype.Component;

/**
 * Structures by the learner's cards. Counted are the questions of the modules they may see: those
 * they were asked, and those that practice may still ask; what a test or an exam keeps to itself is
 * not even counted before it was asked.
 */
@Component
class RecalledStructures implements KnownStructures {

    private final KnownCards cards;
    private final VisibleModules visible;
    private final LearningModules modules;

    RecalledStructures(KnownCards cards, VisibleModules visible, LearningModules modules) {
        this.cards = cards;
        this.visible = visible;
        this.modules = modules;
    }

    /** A question where it is at home, and what is known of it. */
    private record Placed(ModuleKey module, Question question, boolean mayAsk) {

        CardKey card() {
            return CardKey.of(module, question.key());
        }
    }

    @Override
    public List<KnownStructure> of(PersonId learner) {
        Map<CardKey, Known> known =
                cards.of(learner).stream()
                        .collect(Collectors.toMap(KnownCard::key, KnownCard::known));
        Outline outline = modules.outline();
        List<Placed> questions =
                visible.all(learner).stream()
                        .flatMap(module ->
                                module.questions()
                                        .filter(question ->
                                                module.homeOf(question.key()).equals(module.key()))
                                        .map(question -> placed(module, question)))
                        .toList();
        List<KnownStructure> structures = new ArrayList<>();
        for (Structure structure : outline.structures()) {
            List<Placed> about =
                    questions.stream()
                            .filter(one -> one.question().structures().contains(structure.key()))
                            .filter(one -> one.mayAsk() || known.containsKey(one.card()))
                            .toList();
            if (!about.isEmpty()) {
                structures.add(structure(structure, about, known));
            }
        }
        return structures;
    }

    private static Placed placed(LearningModule module, Question question) {
        return new Placed(module.key(), question, module.mayCheck(question));
    }

    private static KnownStructure structure(
            Structure structure, List<Placed> about, Map<CardKey, Known> known) {
        List<Known> cards = new ArrayList<>();
        List<AskedQuestion> asked = new ArrayList<>();
        for (Placed one : about) {
            Known card = known.get(one.card());
            if (card != null) {
                cards.add(card);
                asked.add(
                        new AskedQuestion(
                                one.question().stem(),
                                card.recall(),
                                one.module(),
                                one.question().about().section()));
            }
        }
        asked.sort(Comparator.comparingDouble(AskedQuestion::recall));
        int neverAsked = about.size() - asked.size();
        Paragraph taught = taught(about);
        return new KnownStructure(
                structure,
                Knowledge.of(cards, neverAsked),
                asked,
                neverAsked,
                taught.module(),
                taught.section());
    }

    /** A paragraph by its module. */
    private record Paragraph(ModuleKey module, String section) {}

    /** The paragraph that most of its questions come from. */
    private static Paragraph taught(List<Placed> about) {
        return about.stream()
                .map(one -> new Paragraph(one.module(), one.question().about().section()))
                .filter(paragraph -> !paragraph.section().isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Paragraph, Long>comparingByValue()
                                .thenComparing(entry -> entry.getKey().section()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> new Paragraph(about.getFirst().module(), ""));
    }
}
