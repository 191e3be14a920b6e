package org.palpate.recall;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/** What is known of a learner while one request is answered: each thing is looked up once. */
final class Asking {

    private final Planner planner;
    private final RecallTurns turns;
    private final PersonId learner;
    private final Set<ModuleKey> met;
    private @Nullable List<LearningModule> visible;
    private Planner.@Nullable Chances chances;
    private RecallTurns.@Nullable Look look;

    Asking(Planner planner, RecallTurns turns, PersonId learner, Set<ModuleKey> met) {
        this.planner = planner;
        this.turns = turns;
        this.learner = learner;
        this.met = met;
    }

    private List<LearningModule> visible() {
        if (visible == null) {
            visible = planner.visible(learner);
        }
        return visible;
    }

    /** What might be asked. */
    Planner.Chances chances() {
        if (chances == null) {
            chances = planner.of(learner, met, visible());
        }
        return chances;
    }

    /** What can be asked now. */
    RecallTurns.Look look() {
        if (look == null) {
            look =
                    turns.look(
                            visible().stream()
                                    .map(LearningModule::key)
                                    .collect(Collectors.toSet()));
        }
        return look;
    }
}
