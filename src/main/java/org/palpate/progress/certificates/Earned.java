package org.palpate.progress.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palpate.content.Course;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.progress.Passes;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.Certificates.Offer;
import org.springframework.stereotype.Component;

/**
 * What certificates there may be: one for each module that has something to pass, and one for each
 * course of two or more of these, once all are passed that the school offers.
 */
@Component
class Earned {

    private final LearningModules modules;

    Earned(LearningModules modules) {
        this.modules = modules;
    }

    /**
     * What a certificate is for.
     *
     * @param modules that must be passed, one at least
     */
    record Subject(Kind kind, String key, String title, List<LearningModule> modules) {}

    /** What was issued, and what may be. */
    List<Offer> offers(Passes.Learners passed, List<Certificate> issued) {
        List<Certificate> left = new ArrayList<>(issued);
        List<Offer> offers = new ArrayList<>();
        for (Subject subject : subjects()) {
            Optional<Certificate> before =
                    left.stream()
                            .filter(one -> one.kind() == subject.kind())
                            .filter(one -> one.key().equals(subject.key()))
                            .findFirst();
            before.ifPresent(left::remove);
            if (before.isPresent() || isPassed(subject, passed)) {
                offers.add(
                        new Offer(
                                subject.kind(),
                                subject.key(),
                                before.map(Certificate::title).orElse(subject.title()),
                                before.map(Certificate::code).orElse(null)));
            }
        }
        left.forEach(one -> offers.add(new Offer(one.kind(), one.key(), one.title(), one.code())));
        return List.copyOf(offers);
    }

    /** What a certificate would be for; empty while it is not passed. */
    Optional<Subject> subject(Kind kind, String key, Passes.Learners passed) {
        return subjects().stream()
                .filter(one -> one.kind() == kind && one.key().equals(key))
                .filter(one -> isPassed(one, passed))
                .findFirst();
    }

    private static boolean isPassed(Subject subject, Passes.Learners passed) {
        return subject.modules().stream().allMatch(module -> passed.in(module).isPresent());
    }

    /** The modules in the order of the courses, then the courses. */
    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        List<LearningModule> offered =
                modules.all().stream().filter(Passes.Learners::hasMark).toList();
        for (LearningModule module : offered) {
            subjects.add(
                    new Subject(
                            Kind.MODULE, module.key().value(), module.title(), List.of(module)));
        }
        for (Course course : modules.courses()) {
            List<LearningModule> toPass =
                    offered.stream().filter(module -> contains(course, module.key())).toList();
            if (toPass.size() > 1) {
                subjects.add(new Subject(Kind.COURSE, course.key(), course.title(), toPass));
            }
        }
        return subjects;
    }

    private static boolean contains(Course course, ModuleKey module) {
        return course.modules().contains(module);
    }
}
