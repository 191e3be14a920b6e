package org.palpate.attempt.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palpate.attempt.AskableQuestion;
import org.palpate.content.Domain;
import org.palpate.quiz.Allotment;
import org.palpate.quiz.Allotment.Share;
import org.palpate.quiz.Blueprint;
import org.palpate.quiz.question.Sentences;

/**
 * A practice exam that could begin now: how many questions of which domain, and how long. The
 * domains whose questions may be asked share its questions by their weights in the license exam;
 * one that has fewer than its weight asks for leaves the rest to the others.
 *
 * @param questions how many it asks
 * @param domains all that the courses declare, in their order; also those it leaves out
 */
public record ExamPlan(int questions, List<ExamDomain> domains) {

    /** The license exam gives 110 minutes for 100 questions. */
    private static final Duration A_QUESTION = Duration.ofMinutes(110).dividedBy(100);

    /** A copy. */
    public ExamPlan {
        domains = List.copyOf(domains);
    }

    /**
     * The plan of an exam of so many questions.
     *
     * @param askable each key once, not fewer than are asked
     * @param taught the codes of every question the learner may see, asked or not
     */
    static ExamPlan of(
            int questions,
            List<Domain> declared,
            List<AskableQuestion> askable,
            Set<String> taught) {
        Map<String, Integer> available = new HashMap<>();
        askable.forEach(one -> available.merge(one.question().about().domain(), 1, Integer::sum));
        List<Domain> covered =
                declared.stream().filter(one -> available.containsKey(one.key())).toList();
        List<Integer> asked =
                Allotment.of(
                        questions,
                        covered.stream()
                                .map(one ->
                                        new Share(
                                                one.weight(), available.getOrDefault(one.key(), 0)))
                                .toList());
        List<Integer> wanted =
                Allotment.of(
                        questions,
                        covered.stream().map(one -> new Share(one.weight(), questions)).toList());
        List<ExamDomain> domains = new ArrayList<>();
        for (Domain domain : declared) {
            int at = covered.indexOf(domain);
            domains.add(
                    new ExamDomain(
                            domain.key(),
                            domain.name(),
                            domain.weight(),
                            taught.contains(domain.key()),
                            available.getOrDefault(domain.key(), 0),
                            at < 0 ? 0 : asked.get(at),
                            at < 0 ? 0 : wanted.get(at)));
        }
        return new ExamPlan(questions, domains);
    }

    /** What it is called: by what it covers, and a license exam only where that is all of it. */
    public String title() {
        List<String> covered = names(domains.stream().filter(one -> !one.isMissing()).toList());
        List<String> missing = names(missing());
        if (missing.isEmpty()) {
            return domains.stream().noneMatch(ExamDomain::isShort)
                    ? "Practice license exam"
                    : "Practice exam over all %d domains".formatted(domains.size());
        }
        return covered.size() <= missing.size()
                ? "Practice exam: " + Sentences.names(covered)
                : "Practice exam without " + Sentences.names(missing);
    }

    private static List<String> names(List<ExamDomain> domains) {
        return domains.stream().map(ExamDomain::name).toList();
    }

    /** The domains it leaves out. */
    public List<ExamDomain> missing() {
        return domains.stream().filter(ExamDomain::isMissing).toList();
    }

    /** The domains of which its report gives no figure. */
    public List<ExamDomain> thin() {
        return domains.stream().filter(ExamDomain::isThin).toList();
    }

    /** How long it takes at the most, before a learner's own time factor. */
    public Duration time() {
        return A_QUESTION.multipliedBy(questions);
    }

    Blueprint blueprint() {
        Map<String, Integer> places = new HashMap<>();
        domains.forEach(one -> places.put(one.key(), one.asked()));
        return new Blueprint(places);
    }

    /** Whether the learner was told the same before: what is asked, and of what too little. */
    boolean saysTheSameAs(ExamPlan other) {
        return title().equals(other.title()) && told().equals(other.told());
    }

    private List<String> told() {
        return domains.stream()
                .map(one -> "%s %d %s".formatted(one.key(), one.asked(), one.isThin()))
                .toList();
    }
}
