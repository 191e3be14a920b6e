package org.palpate.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners have done, module by module, for the learner alone. */
@Service
@Transactional(readOnly = true)
public class ModuleRecords {

    private final LearningModules modules;
    private final VisibleModules visible;
    private final Readings readings;
    private final Attempts attempts;

    ModuleRecords(
            LearningModules modules, VisibleModules visible, Readings readings, Attempts attempts) {
        this.modules = modules;
        this.visible = visible;
        this.readings = readings;
        this.attempts = attempts;
    }

    /** Every module that the person may see, in course order, with what they have done in it. */
    public List<ModuleRecord> all(PersonId person) {
        List<OwnSummary> mine = attempts.of(person);
        return visible.all(person).stream().map(module -> record(person, module, mine)).toList();
    }

    /**
     * Every module the person has begun, in the course's order; last those that have left the
     * school's courses since.
     */
    public List<ModuleRecord> begun(PersonId person) {
        List<OwnSummary> mine = attempts.of(person);
        return Stream.concat(modules.all().stream(), modules.gone().stream())
                .map(module -> record(person, module, mine))
                .filter(ModuleRecord::isBegun)
                .toList();
    }

    /**
     * One module with what the person has done in it, also where it has left the school's courses.
     */
    public Optional<ModuleRecord> find(PersonId person, ModuleKey key) {
        return modules.lastKnown(key).map(module -> record(person, module, attempts.of(person)));
    }

    private ModuleRecord record(PersonId person, LearningModule module, List<OwnSummary> mine) {
        Quiz quiz = module.quiz();
        List<OwnSummary> here =
                mine.stream().filter(one -> module.key().equals(one.module())).toList();
        return new ModuleRecord(
                module,
                readings.read(person, module.key()),
                here.stream().filter(one -> quiz != null && quiz.key().equals(one.quiz())).toList(),
                here.stream().filter(one -> quiz != null && quiz.isPractice(one.quiz())).toList());
    }
}
