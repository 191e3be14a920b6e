package org.palpate.progress.certificates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Grade;
import org.palpate.quiz.PassMark;

/**
 * A certificate as it was issued.
 *
 * @param key of the module or of the course
 * @param title of the module or of the course
 * @param name as the learner was called
 * @param passedAt when the last of its modules was passed
 * @param parts the modules it covers, one at least
 */
public record Certificate(
        CertificateCode code,
        PersonId learner,
        Kind kind,
        String key,
        String title,
        String name,
        Instant passedAt,
        Instant issuedAt,
        List<Part> parts) {

    /** A copy. */
    public Certificate {
        parts = List.copyOf(parts);
    }

    /** What it is for. */
    public enum Kind {
        /** One module. */
        MODULE,
        /** Every module of a course that has something to pass. */
        COURSE
    }

    /**
     * A module it covers.
     *
     * @param revision the attempt's own
     * @param number which of the module's revisions that is, from 1
     * @param attempt which earned the grade; null where an instructor set it by hand
     * @param grade 0 to 100
     */
    public record Part(
            ModuleKey module,
            String title,
            RevisionId revision,
            int number,
            @Nullable AttemptId attempt,
            double grade,
            PassMark mark) {

        Part with(double other) {
            return new Part(module, title, revision, number, attempt, other, mark);
        }
    }

    /** The mean of its modules' grades, 0 to 100, to a tenth. */
    public double grade() {
        return Grade.tenths(parts.stream().mapToDouble(Part::grade).average().orElseThrow())
                .doubleValue();
    }

    /** Whether every module of it is passed by its grade. */
    public boolean isPassed() {
        return parts.stream().allMatch(part -> part.mark().isReachedBy(part.grade()));
    }

    /** The same with the grades that stand now. */
    Certificate with(List<Part> others) {
        return new Certificate(code, learner, kind, key, title, name, passedAt, issuedAt, others);
    }
}
