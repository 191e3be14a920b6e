package org.palpate.progress;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassTies;
import org.palpate.classroom.UnknownClass;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What instructors note about a learner for each other: read by everybody who teaches the learner
 * in some class. To everybody else the class is {@link UnknownClass}; the learner gets them with
 * everything else that is kept about them, and sees them on no page.
 */
@Service
@Transactional
public class InstructorsNotes {

    /** How many characters a note may have. */
    public static final int LONGEST = 2000;

    private final InstructorsNoteRepository notes;
    private final ClassTies ties;
    private final Clock clock;

    InstructorsNotes(InstructorsNoteRepository notes, ClassTies ties, Clock clock) {
        this.notes = notes;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * What was noted about a learner, the newest first.
     *
     * @param id a class of the learner that the asking person teaches
     */
    @Transactional(readOnly = true)
    public List<InstructorsNote> of(PersonId instructor, ClassId id, PersonId learner) {
        require(instructor, id, learner);
        return notes.findByLearner(learner.value()).stream()
                .map(StoredInstructorsNote::toNote)
                .toList();
    }

    /**
     * Writes a note.
     *
     * @param id a class of the learner that the asking person teaches
     * @throws Refusal when nothing was written, or too much
     */
    public void write(
            PersonId instructor,
            ClassId id,
            PersonId learner,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String text) {
        require(instructor, id, learner);
        String clean = text.strip();
        Refusal.when(
                clean.isEmpty() || clean.length() > LONGEST,
                "A note has 1 to %d characters. Write something, or shorten it."
                        .formatted(LONGEST));
        notes.save(new StoredInstructorsNote(learner, clean, instructor, clock.instant()));
    }

    /** Removes a note of one's own; somebody else's stays. */
    public void remove(PersonId instructor, ClassId id, PersonId learner, UUID note) {
        require(instructor, id, learner);
        notes.remove(note, learner.value(), instructor.value());
    }

    private void require(PersonId instructor, ClassId id, PersonId learner) {
        if (!ties.isTaughtBy(instructor, id, learner)) {
            throw new UnknownClass(id);
        }
    }
}
