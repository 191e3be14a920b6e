package org.palpate.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.Origin;
import org.palpate.attempt.json.OwnPaper;
import org.palpate.attempt.json.PaperJson;
import org.palpate.attempt.json.WrittenPaper;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.question.QuestionKey;

/**
 * An attempt's row: what was fixed when it began, and below it the projection of its events, which
 * is always written whole from a replay and never added to.
 */
@Entity
@Table(name = "attempt")
class StoredAttempt {

    /** The module of an attempt that asks questions of several. */
    static final String SEVERAL = "";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String publicId;

    private UUID learnerId;

    /** Empty where it asks questions of several modules. */
    private String moduleKey;

    private String quizKey;

    private @Nullable UUID revisionId;

    private int number;

    private long seed;

    /** The drawn questions in order, and what is the paper's own, as {@link PaperJson}. */
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

    /** The paper, once it was read. */
    @Transient private @Nullable WrittenPaper written;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredAttempt() {}

    /**
     * A row to be inserted.
     *
     * @param of the module whose quiz it is at, and its revision; null for several modules
     * @param quiz the key of the quiz, of practice on one of its topics, or of a kind of paper
     */
    StoredAttempt(
            PersonId learner,
            @Nullable Origin of,
            String quiz,
            WrittenPaper written,
            long seed,
            int number,
            CommandId command,
            Instant startedAt,
            boolean asGuest) {
        this.publicId = AttemptId.fresh().value();
        this.learnerId = learner.value();
        this.moduleKey = of == null ? SEVERAL : of.module().value();
        this.quizKey = quiz;
        this.revisionId = of == null ? null : of.revision().value();
        this.number = number;
        this.seed = seed;
        this.paper = PaperJson.write(written);
        this.asked = written.questions().size();
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

    /** The module whose quiz it is at; null where it asks questions of several. */
    @Nullable ModuleKey module() {
        return isOverSeveral() ? null : new ModuleKey(moduleKey);
    }

    /** Whether its questions may be of several modules, so that it belongs to none. */
    boolean isOverSeveral() {
        return moduleKey.equals(SEVERAL);
    }

    /** The module as its row names it, empty for several. */
    String moduleKey() {
        return moduleKey;
    }

    /** The key of the quiz, of practice on one of its topics, or of a kind of paper. */
    String quiz() {
        return quizKey;
    }

    /** The revision it began with; an attempt over several modules has none of its own. */
    RevisionId revision() {
        if (revisionId == null) {
            throw new IllegalStateException("An attempt over several modules has no one revision");
        }
        return new RevisionId(revisionId);
    }

    Paper paper() {
        return new Paper(written().questions(), seed);
    }

    /** Which module and revision a question of the paper is of. */
    Origin origin(QuestionKey question) {
        OwnPaper own = written().own();
        return own == null
                ? new Origin(new ModuleKey(moduleKey), revision())
                : own.origins().get(written().questions().indexOf(question));
    }

    /** The paper as it stands in the row. */
    WrittenPaper written() {
        if (written == null) {
            written = PaperJson.read(paper);
        }
        return written;
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
                subject(),
                new AttemptSummary.Run(
                        startedAt,
                        asGuest,
                        sitting.finishedAt(),
                        sitting.answered(),
                        sitting.size()),
                sitting.grade());
    }

    AttemptSummary toSummary() {
        return new AttemptSummary(
                publicId(),
                learner(),
                subject(),
                new AttemptSummary.Run(startedAt, asGuest, finishedAt, answered, asked),
                grade);
    }

    private AttemptSummary.Subject subject() {
        return new AttemptSummary.Subject(module(), quizKey, number);
    }
}
