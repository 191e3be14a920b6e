package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.palpate.content.Figure;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.progress.KnownQuestions;
import org.palpate.progress.KnownStructures;
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.study.map.BodyMap;

/** The section of Progress with the body map, where there is something to show on it. */
@org.springframework.stereotype.Component
class ProgressMap {

    private final LearningModules modules;
    private final KnownStructures known;

    ProgressMap(LearningModules modules, KnownStructures known) {
        this.modules = modules;
        this.known = known;
    }

    /** Empty while no course names a drawing, or no question is about a structure. */
    Optional<Component> of(PersonId learner, KnownQuestions.All all) {
        List<Figure> figures = figures(all);
        List<KnownStructure> structures = known.of(learner, all);
        return figures.isEmpty() || structures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Bits.section(
                                "What you are likely to recall today",
                                new BodyMap(figures, structures)));
    }

    /** Drawings of modules the learner may see. */
    private List<Figure> figures(KnownQuestions.All all) {
        return modules.outline().map().stream()
                .flatMap(drawing ->
                        all.modules().stream()
                                .filter(module -> module.key().equals(drawing.module()))
                                .flatMap(module -> module.figure(drawing.figure()).stream()))
                .toList();
    }
}
