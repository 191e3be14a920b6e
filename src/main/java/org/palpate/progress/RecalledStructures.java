package org.palpate.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Structure;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.memory.Known;
import org.springframework.stereotype.Component;

/** Structures by the learner's cards and the questions they may meet. */
@Component
class RecalledStructures implements KnownStructures {

    private final KnownQuestions questions;
    private final LearningModules modules;

    RecalledStructures(KnownQuestions questions, LearningModules modules) {
        this.questions = questions;
        this.modules = modules;
    }

    @Override
    public List<KnownStructure> of(PersonId learner) {
        return of(learner, questions.of(learner));
    }

    @Override
    public List<KnownStructure> of(PersonId learner, KnownQuestions.All all) {
        List<KnownStructure> structures = new ArrayList<>();
        for (Structure structure : modules.outline().structures()) {
            List<KnownQuestion> about =
                    all.questions().stream()
                            .filter(one -> one.structures().contains(structure.key()))
                            .toList();
            if (!about.isEmpty()) {
                structures.add(structure(structure, about));
            }
        }
        return structures;
    }

    private static KnownStructure structure(Structure structure, List<KnownQuestion> about) {
        List<Known> cards = new ArrayList<>();
        List<AskedQuestion> asked = new ArrayList<>();
        for (KnownQuestion one : about) {
            Optional<Known> known = one.known();
            known.ifPresent(card -> {
                cards.add(card);
                asked.add(
                        new AskedQuestion(one.stem(), card.recall(), one.module(), one.section()));
            });
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
    private static Paragraph taught(List<KnownQuestion> about) {
        return about.stream()
                .map(one -> new Paragraph(one.module(), one.section()))
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
