package org.palpate.attempt.practice;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.attempt.AskableQuestion;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.attempt.AskableQuestions;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.Papers;
import org.palpate.attempt.Papers.Plan.Selection;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.Domain;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Blueprint.Candidate;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Draw;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Practice exams: a paper by the weights of the license exam's domains, over all modules that a
 * learner may see. Nothing is told before the end, there is no way back, and the clock runs. It is
 * private and counts for no class, as {@link OwnPractice} is.
 */
@Service
public class PracticeExams {

    /** How its attempts are counted and found. */
    public static final String KIND = "practice-exam";

    /** How many questions one may have. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    private final AskableQuestions askable;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final Papers papers;
    private final SecureRandom seeds = new SecureRandom();

    PracticeExams(
            AskableQuestions askable,
            LearningModules modules,
            VisibleModules visible,
            Papers papers) {
        this.askable = askable;
        this.modules = modules;
        this.visible = visible;
        this.papers = papers;
    }

    /**
     * What a learner may begin now.
     *
     * @param domains how many domains the courses declare; without any there is no exam
     * @param available how many questions there are to ask, over all domains
     * @param plans one for each size there are questions enough for, the smallest first
     */
    public record Outlook(int domains, int available, List<ExamPlan> plans) {

        /** A copy. */
        public Outlook {
            plans = List.copyOf(plans);
        }
    }

    /** What the learner may begin now; nothing for a guest. */
    @Transactional(readOnly = true)
    public Outlook outlook(PersonId learner) {
        List<Domain> declared = modules.outline().domains();
        List<AskableQuestion> bank = bank(declared, askable.of(learner));
        Set<String> taught = taught(learner);
        return new Outlook(
                declared.size(),
                bank.size(),
                SIZES.stream()
                        .filter(size -> !declared.isEmpty() && size <= bank.size())
                        .map(size -> ExamPlan.of(size, declared, bank, taught))
                        .toList());
    }

    /**
     * Begins one, or goes on with the one that is open; the same command again gives the same one.
     *
     * @param said the plan as the learner was told of it
     * @throws NotAdmitted when what can be asked is not what was said any more, or the learner has
     *     begun more within a day than anybody does
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttemptId start(PersonId learner, ExamPlan said, CommandId command) {
        return papers.start(
                learner,
                new Papers.Plan(
                        KIND,
                        said.title(),
                        rules(said),
                        open -> drawn(learner, open, said),
                        said.domains().stream()
                                .filter(one -> !one.isMissing())
                                .map(ExamDomain::toPaper)
                                .toList(),
                        true),
                command);
    }

    /** The order is the draw's own, so that no section follows itself. */
    private static Rules rules(ExamPlan plan) {
        return new Rules(
                Behaviour.EXAM,
                0,
                plan.time(),
                true,
                Rules.USUAL_PENALTY,
                CertaintyMode.OFF,
                null,
                GradeMethod.HIGHEST,
                false,
                ReviewPolicy.atTheEnd());
    }

    private Selection drawn(PersonId learner, List<AskableQuestion> open, ExamPlan said) {
        List<Domain> declared = modules.outline().domains();
        List<AskableQuestion> bank = bank(declared, open);
        if (said.questions() > bank.size()
                || !SIZES.contains(said.questions())
                || !ExamPlan.of(said.questions(), declared, bank, taught(learner))
                        .saysTheSameAs(said)) {
            throw NotAdmitted.otherThanSaid();
        }
        Map<QuestionKey, AskableQuestion> byKey = new HashMap<>();
        bank.forEach(one -> byKey.put(one.question().key(), one));
        List<QuestionKey> keys =
                said.blueprint()
                        .draw(
                                bank.stream().map(PracticeExams::candidate).toList(),
                                seeds.nextLong());
        return new Selection(keys.stream().map(byKey::get).toList(), List.of(Draw.fixed(keys)));
    }

    private static Candidate candidate(AskableQuestion one) {
        var about = one.question().about();
        String section = about.section();
        return new Candidate(
                one.question().key(),
                about.domain(),
                section.isEmpty() || section.contains("/")
                        ? section
                        : one.module().value() + "/" + section,
                one.known() != Known.NEW);
    }

    /** The questions that count for a domain; of two with one key a paper asks the first. */
    private static List<AskableQuestion> bank(List<Domain> declared, List<AskableQuestion> all) {
        Set<String> codes = declared.stream().map(Domain::key).collect(Collectors.toSet());
        Set<QuestionKey> keys = new HashSet<>();
        return all.stream()
                .filter(one -> codes.contains(one.question().about().domain()))
                .filter(one -> keys.add(one.question().key()))
                .toList();
    }

    private Set<String> taught(PersonId learner) {
        return visible.all(learner).stream()
                .flatMap(module -> module.questions())
                .map(question -> question.about().domain())
                .collect(Collectors.toUnmodifiableSet());
    }
}
