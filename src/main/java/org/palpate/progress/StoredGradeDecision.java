package org.palpate.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.AssignmentId;
import org.palpate.people.PersonId;

/** A decision's row; its id rises with time. */
@Entity
@Table(name = "grade_decision")
class StoredGradeDecision {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID assignmentId;

    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private GradeDecision.Kind kind;

    private @Nullable Double grade;

    private @Nullable Double earned;

    private String reason;

    private boolean reasonShown;

    private UUID decidedBy;

    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredGradeDecision() {}

    StoredGradeDecision(GradeDecision decision) {
        this.assignmentId = decision.assignment().value();
        this.learnerId = decision.learner().value();
        this.kind = decision.kind();
        this.grade = decision.grade();
        this.earned = decision.earned();
        this.reason = decision.reason();
        this.reasonShown = decision.shown();
        this.decidedBy = decision.by().value();
        this.decidedAt = decision.at();
    }

    GradeDecision toDecision() {
        return new GradeDecision(
                new AssignmentId(assignmentId),
                new PersonId(learnerId),
                kind,
                grade,
                earned,
                reason,
                reasonShown,
                new PersonId(decidedBy),
                decidedAt);
    }
}
