package org.palpate.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.PaperJson;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;

/**
 * An attempt's row: what was fixed when it began, and below it the projection of its events, which
 * is always written whole from a replay and never added to.
 */
@Entity
@Table(name = "attempt")
class StoredAttempt {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String publicId;

    private UUID learnerId;

    private String moduleKey;

    private String quizKey;

    private UUID revisionId;

    private int number;

    private long seed;

    /** The drawn questions in order, as {@link PaperJson}. */
    private String paper;

    /** How many they are. */
    private int asked;

    private UUID startCommand;

    private Instant startedAt;

    private boolean asGuest;

    // The projection.

    private int lastSequence;

    private int answered;

    private double earned;

    private double possible;

    private double grade;

    private @Nullable Instant finishedAt;

    private @Nullable Instant deadline;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredAttempt() {}

    StoredAttempt(
            PersonId learner,
            LearningModule module,
            Quiz quiz,
            Paper paper,
            int number,
            CommandId command,
            Instant startedAt,
            boolean asGuest) {
        this.publicId = PublicIds.fresh();
        this.learnerId = learner.value();
        this.moduleKey = module.key().value();
        this.quizKey = quiz.key();
        this.revisionId = module.revision().value();
        this.number = number;
        this.seed = paper.seed();
        this.paper = PaperJson.write(paper.questions());
        this.asked = paper.questions().size();
        this.startCommand = command.value();
        this.startedAt = startedAt;
        this.asGuest = asGuest;
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("An attempt has no id before it is saved");
        }
        return id;
    }

    AttemptId publicId() {
        return new AttemptId(publicId);
    }

    PersonId learner() {
        return new PersonId(learnerId);
    }

    ModuleKey module() {
        return new ModuleKey(moduleKey);
    }

    /** The key of the quiz, or of the practice on one of its topics. */
    String quiz() {
        return quizKey;
    }

    RevisionId revision() {
        return new RevisionId(revisionId);
    }

    Paper paper() {
        return new Paper(PaperJson.read(paper), seed);
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Whether nobody was signed in when it was begun: then it is private practice for ever. */
    boolean isAsGuest() {
        return asGuest;
    }

    boolean isAt(ModuleKey module, String quiz) {
        return moduleKey.equals(module.value()) && quizKey.equals(quiz);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it is finished or its time is up, even if nobody has noticed yet. */
    boolean isOver(Instant now) {
        return isFinished() || deadline != null && !now.isBefore(deadline);
    }

    /** Writes the projection anew from a replay of the whole log. */
    void project(Sitting sitting) {
        lastSequence = sitting.lastSequence();
        answered = sitting.answered();
        earned = sitting.earned();
        possible = sitting.possible();
        grade = sitting.grade();
        finishedAt = sitting.finishedAt();
        deadline = sitting.deadline();
    }

    /** As a sitting of it has come to, whatever the projection says. */
    AttemptSummary toSummary(Sitting sitting) {
        return new AttemptSummary(
                publicId(),
                learner(),
                module(),
                quizKey,
                number,
                startedAt,
                asGuest,
                sitting.finishedAt(),
                sitting.answered(),
                sitting.size(),
                sitting.grade());
    }

    AttemptSummary toSummary() {
        return new AttemptSummary(
                publicId(),
                learner(),
                module(),
                quizKey,
                number,
                startedAt,
                asGuest,
                finishedAt,
                answered,
                asked,
                grade);
    }
}
