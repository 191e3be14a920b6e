package org.palpate.progress.aids;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.springframework.data.domain.Persistable;

/** A note at a paragraph; its primary key decides that there is one. */
@Entity
@Table(name = "paragraph_note")
class StoredNote implements Persistable<StoredNote.Key> {

    @Embeddable
    record Key(UUID personId, String moduleKey, String lessonKey, String anchor) {

        static Key of(PersonId person, Spot spot) {
            return new Key(
                    person.value(), spot.module().value(), spot.lesson().value(), spot.anchor());
        }
    }

    @EmbeddedId private Key key;

    private UUID revisionId;
    private String quoted;
    private boolean bookmarked;
    private String written;
    private Instant changedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredNote() {}

    StoredNote(Key key, RevisionId revision, String quoted, Instant now) {
        this.key = key;
        this.revisionId = revision.value();
        this.quoted = quoted;
        this.written = "";
        this.changedAt = now;
    }

    Spot spot() {
        return new Spot(
                new ModuleKey(key.moduleKey()), new LessonKey(key.lessonKey()), key.anchor());
    }

    String quoted() {
        return quoted;
    }

    boolean isBookmarked() {
        return bookmarked;
    }

    String text() {
        return written;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** What became of its paragraph, which says this now. */
    ParagraphNote.Place place(String paragraph) {
        return paragraph.equals(quoted)
                ? ParagraphNote.Place.AS_IT_WAS
                : ParagraphNote.Place.REWRITTEN;
    }

    /** What the learner had in front of them when they noted it. */
    void see(RevisionId revision, String paragraph) {
        this.revisionId = revision.value();
        this.quoted = paragraph;
    }

    void bookmark(boolean now, Instant at) {
        bookmarked = now;
        changedAt = at;
        settle(at);
    }

    /** A note that is emptied keeps its last words while it is among what was removed. */
    void write(String text, Instant at) {
        if (text.isEmpty() && !bookmarked) {
            remove(at);
            return;
        }
        written = text;
        changedAt = at;
        settle(at);
    }

    /** It can be put back for a while. */
    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    void putBack() {
        removedAt = null;
    }

    /** What was removed and is noted again begins anew with what is said now. */
    private void settle(Instant at) {
        removedAt = bookmarked || !written.isEmpty() ? null : at;
    }

    /** What was there before it was removed counts no more. */
    void beginAnew() {
        if (removedAt != null) {
            bookmarked = false;
            written = "";
            removedAt = null;
        }
    }

    /** Whether nothing is left that could be put back. */
    boolean isEmpty() {
        return !bookmarked && written.isEmpty();
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Always inserted, never merged: the primary key decides. */
    @Override
    public boolean isNew() {
        return true;
    }
}
