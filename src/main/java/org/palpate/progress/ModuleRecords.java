package org.palpate.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.LessonKey;
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
        var done = done(person);
        return visible.all(person).stream().map(done::in).toList();
    }

    /**
     * Every module the person has begun, in the course's order; last those that have left the
     * school's courses since.
     *
     * @param attempts all of the person's
     */
    public List<ModuleRecord> begun(PersonId person, List<OwnSummary> attempts) {
        return Stream.concat(modules.all().stream(), modules.gone().stream())
                .map(new Done(attempts, readings.read(person))::in)
                .filter(ModuleRecord::isBegun)
                .toList();
    }

    /**
     * One module with what the person has done in it, also where it has left the school's courses.
     */
    public Optional<ModuleRecord> find(PersonId person, ModuleKey key) {
        return modules.lastKnown(key).map(module -> done(person).in(module));
    }

    /**
     * A module that has left the school's courses, as it was last, for somebody who has begun it;
     * nothing for anybody else.
     */
    public Optional<LearningModule> begunAndGone(PersonId person, ModuleKey key) {
        return visible.left(key).filter(module -> done(person).in(module).isBegun());
    }

    /** What a person has done in all modules, looked up once for as many as are asked for. */
    private Done done(PersonId person) {
        return new Done(attempts.of(person), readings.read(person));
    }

    private record Done(List<OwnSummary> attempts, Map<ModuleKey, Set<LessonKey>> read) {

        ModuleRecord in(LearningModule module) {
            Quiz quiz = module.quiz();
            List<OwnSummary> here =
                    attempts.stream().filter(one -> module.key().equals(one.module())).toList();
            return new ModuleRecord(
                    module,
                    read.getOrDefault(module.key(), Set.of()),
                    here.stream().filter(one -> quiz != null && quiz.isWhole(one.quiz())).toList(),
                    here.stream()
                            .filter(one -> quiz != null && quiz.isPractice(one.quiz()))
                            .toList());
        }
    }
}
