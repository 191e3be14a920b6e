package org.palpate.attempt.practice;

import java.util.List;
import java.util.Optional;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.AttemptResult.Reviewed;
import org.palpate.attempt.json.PaperDomain;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.statistics.Interval;

/**
 * How a practice exam went in one domain.
 *
 * @param asked how many questions of it count
 * @param why what figure there is, or why there is none
 * @param figure empty where there is none
 * @param missed how many did not earn everything
 */
public record DomainReport(
        PaperDomain domain, int asked, Why why, Optional<Figure> figure, int missed) {

    /** Whether a figure is given. */
    public enum Why {
        /** There is one. */
        ENOUGH,
        /** There were too few questions to draw from, which was said before it began. */
        THIN,
        /** It asked fewer than {@link Knowledge#FEWEST} of the domain. */
        TOO_FEW
    }

    /**
     * A share and how sure it is.
     *
     * @param share what was earned, 0 to 1
     * @param interval where the truth lies in 95 of 100 such cases
     */
    public record Figure(double share, Interval interval) {}

    /** One for each domain of an exam, in the order of the courses; none for other papers. */
    public static List<DomainReport> of(AttemptResult result) {
        return result.domains().stream().map(domain -> of(domain, result.questions())).toList();
    }

    private static DomainReport of(PaperDomain domain, List<Reviewed> all) {
        List<Reviewed> counted =
                all.stream()
                        .filter(Reviewed::counts)
                        .filter(one -> one.domain().equals(domain.key()))
                        .toList();
        Why why = why(domain, counted.size());
        return new DomainReport(
                domain,
                counted.size(),
                why,
                why == Why.ENOUGH ? Optional.of(figure(counted)) : Optional.empty(),
                (int) counted.stream().filter(Reviewed::isMissed).count());
    }

    private static Why why(PaperDomain domain, int counted) {
        if (domain.thin()) {
            return Why.THIN;
        }
        return counted < Knowledge.FEWEST ? Why.TOO_FEW : Why.ENOUGH;
    }

    private static Figure figure(List<Reviewed> counted) {
        double share =
                counted.stream()
                        .mapToDouble(
                                one -> one.told().fraction() == null ? 0 : one.told().fraction())
                        .average()
                        .orElse(0);
        return new Figure(share, Interval.ofShare(share, counted.size()));
    }
}
