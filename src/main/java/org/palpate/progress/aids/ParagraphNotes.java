package org.palpate.progress.aids;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.search.ModuleIndexes;
import org.palpate.content.search.Passage;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonDeleted;
import org.palpate.people.PersonId;
import org.palpate.progress.aids.ParagraphNote.Place;
import org.palpate.refusal.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A learner's own bookmarks and notes at paragraphs. They are private: only one's own are ever
 * found, by nobody else and on no desk. What is removed can be put back for {@link #KEPT_REMOVED}.
 */
@Service
@Transactional(readOnly = true)
public class ParagraphNotes {

    /** The longest note, in characters. */
    public static final int LONGEST = 4000;

    /** The most paragraphs one person may note. */
    public static final int MOST = 2000;

    /** How long what was removed can be put back. */
    public static final Duration KEPT_REMOVED = Duration.ofDays(30);

    private static final int LONGEST_QUOTE = 300;

    private final NoteRepository notes;
    private final VisibleModules visible;
    private final LearningModules modules;
    private final ModuleIndexes indexes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ParagraphNotes(
            NoteRepository notes,
            VisibleModules visible,
            LearningModules modules,
            ModuleIndexes indexes,
            TransactionTemplate transaction,
            Clock clock) {
        this.notes = notes;
        this.visible = visible;
        this.modules = modules;
        this.indexes = indexes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What one has at the paragraphs of a lesson, by their anchors. */
    public Map<String, ParagraphNote> in(PersonId person, ModuleKey module, LessonKey lesson) {
        return notes.findIn(person.value(), module.value(), lesson.value()).stream()
                .map(new Places(person)::note)
                .collect(Collectors.toMap(note -> note.spot().anchor(), note -> note));
    }

    /** What one has at a paragraph; empty when there is nothing. */
    public Optional<ParagraphNote> at(PersonId person, Spot spot) {
        return notes.findById(StoredNote.Key.of(person, spot))
                .filter(note -> !note.isRemoved())
                .map(new Places(person)::note);
    }

    /** All of one's own, the latest first. */
    public List<ParagraphNote> of(PersonId person) {
        return all(person, note -> !note.isRemoved());
    }

    /** What one has removed and can put back, the latest first. */
    public List<ParagraphNote> removed(PersonId person) {
        return all(person, StoredNote::isRemoved);
    }

    private List<ParagraphNote> all(PersonId person, Predicate<StoredNote> which) {
        List<StoredNote> all = notes.findByPerson(person.value());
        return all.stream().filter(which).map(new Places(person)::note).toList();
    }

    /**
     * Sets or takes off the bookmark at a paragraph; what is written there stays.
     *
     * @throws Refusal when there is no such paragraph for this person, or they have too many
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void bookmark(PersonId person, Spot spot, boolean bookmarked) {
        change(person, spot, note -> note.bookmark(bookmarked, now()));
    }

    /**
     * Keeps what somebody writes at a paragraph; without a word the note goes, and can be put back.
     *
     * @throws Refusal when it is too long, there is no such paragraph for this person, or they have
     *     too many
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(
            PersonId person, Spot spot, @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String text) {
        String written = text.strip();
        Refusal.when(
                written.length() > LONGEST,
                "Not saved: the note has %d characters, and %d are taken. Shorten it."
                        .formatted(written.length(), LONGEST));
        change(person, spot, note -> note.write(written, now()));
    }

    /** Takes out what one has at a paragraph; it can be put back. */
    @Transactional
    public void remove(PersonId person, Spot spot) {
        notes.deleteRemoved(person.value(), now().minus(KEPT_REMOVED));
        notes.findLocked(StoredNote.Key.of(person, spot)).ifPresent(note -> note.remove(now()));
    }

    /** Puts back what was taken out; nothing when it is gone for good. */
    @Transactional
    public void putBack(PersonId person, Spot spot) {
        notes.findLocked(StoredNote.Key.of(person, spot)).ifPresent(StoredNote::putBack);
    }

    /** Who loses the race for a new row finds it there. */
    private void change(PersonId person, Spot spot, Consumer<StoredNote> how) {
        try {
            transaction.executeWithoutResult(status -> changeOnce(person, spot, how));
        } catch (DataIntegrityViolationException madeInAnotherTab) {
            transaction.executeWithoutResult(status -> changeOnce(person, spot, how));
        }
    }

    private void changeOnce(PersonId person, Spot spot, Consumer<StoredNote> how) {
        StoredNote.Key key = StoredNote.Key.of(person, spot);
        Optional<StoredNote> before = notes.findLocked(key);
        Optional<LearningModule> module = readable(person, spot.module());
        Optional<Passage> paragraph = module.flatMap(one -> passage(one, spot));
        if (before.isEmpty()) {
            Refusal.when(
                    paragraph.isEmpty(),
                    "Not saved: there is no such paragraph. Reload the page and try again.");
            Refusal.when(
                    notes.countByPerson(person.value()) >= MOST,
                    "Not saved: you have %d bookmarks and notes, and no more are kept. Remove some under My notes."
                            .formatted(MOST));
        }
        StoredNote note =
                before.orElseGet(() ->
                        new StoredNote(
                                key,
                                module.orElseThrow().revision(),
                                quote(paragraph.orElseThrow()),
                                now()));
        note.beginAnew();
        paragraph.ifPresent(one -> note.see(module.orElseThrow().revision(), quote(one)));
        how.accept(note);
        if (before.isEmpty() && !note.isEmpty()) {
            notes.saveAndFlush(note);
        } else if (before.isPresent() && note.isEmpty()) {
            // An entity that is always inserted is never deleted by itself.
            notes.deleteAllInBatch(List.of(note));
        }
    }

    /** What a person can read: also a module that has left the courses while they were in it. */
    private Optional<LearningModule> readable(PersonId person, ModuleKey key) {
        return visible.find(person, key).or(() -> visible.left(key));
    }

    private Optional<Passage> passage(LearningModule module, Spot spot) {
        return indexes.of(module).passages().stream()
                .filter(passage -> spot.lesson().equals(passage.lesson()))
                .filter(passage -> passage.anchor().equals(spot.anchor()))
                .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                .findFirst();
    }

    private static String quote(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** As every store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Nobody else may keep what was private. */
    @EventListener
    @Transactional
    void forget(PersonDeleted event) {
        notes.deleteAllInBatch(notes.findByPerson(event.person().value()));
    }

    /** What became of paragraphs, each module looked up once. */
    private final class Places {

        private final PersonId person;
        private final Map<ModuleKey, Optional<LearningModule>> found = new HashMap<>();

        private Places(PersonId person) {
            this.person = person;
        }

        private ParagraphNote note(StoredNote stored) {
            Spot spot = stored.spot();
            Optional<LearningModule> module =
                    found.computeIfAbsent(spot.module(), key -> readable(person, key));
            Place place =
                    module.map(one ->
                                    passage(one, spot)
                                            .map(now -> stored.place(quote(now)))
                                            .orElse(Place.GONE))
                            .orElse(Place.CLOSED);
            return new ParagraphNote(
                    spot,
                    module.or(() -> modules.lastKnown(spot.module()))
                            .map(LearningModule::title)
                            .orElse(spot.module().value()),
                    stored.quoted(),
                    stored.isBookmarked(),
                    stored.text(),
                    stored.changedAt(),
                    place);
        }
    }
}
