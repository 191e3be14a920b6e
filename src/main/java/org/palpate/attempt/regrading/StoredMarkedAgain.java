package org.palpate.attempt.regrading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.palpate.attempt.keys.ChangedKeyId;

/** One attempt that a fixed key marked again: the step that did it, and the grade around it. */
@Entity
@Table(name = "marked_again")
class StoredMarkedAgain {

    @Embeddable
    record Key(@Column(name = "mended_key_id") UUID changedKeyId, UUID attemptId) {}

    @EmbeddedId private Key key;

    private int sequence;

    private double gradeBefore;

    private double gradeAfter;

    private boolean learnerTold;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredMarkedAgain() {}

    StoredMarkedAgain(ChangedKeyId fixed, UUID attempt, int sequence, double before, double now) {
        this.key = new Key(fixed.value(), attempt);
        this.sequence = sequence;
        this.gradeBefore = before;
        this.gradeAfter = now;
    }

    ChangedKeyId changedKey() {
        return new ChangedKeyId(key.changedKeyId());
    }

    UUID attempt() {
        return key.attemptId();
    }

    int sequence() {
        return sequence;
    }

    double gradeBefore() {
        return gradeBefore;
    }

    double gradeAfter() {
        return gradeAfter;
    }

    void tellLearner() {
        learnerTold = true;
    }

    /** What the learner was told no longer holds. */
    void takenBack() {
        learnerTold = false;
    }
}
