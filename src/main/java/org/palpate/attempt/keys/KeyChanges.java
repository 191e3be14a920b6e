package org.palpate.attempt.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Every change of a key that was ever decided. It asks nobody who they are: only regrading decides
 * and takes back, and only attempts look up what is in force; both know who asks them.
 */
@Component
public class KeyChanges {

    private final ChangedKeyRepository rows;

    KeyChanges(ChangedKeyRepository rows) {
        this.rows = rows;
    }

    /** What counts now for the questions of a module. */
    public List<KeyChange> inForce(ModuleKey module) {
        return changes(rows.findInForce(module.value()));
    }

    /** What counts now for the questions of all modules. */
    public List<KeyChange> inForce() {
        return changes(rows.findAllInForce());
    }

    /** Everything, the newest first. */
    public List<KeyChange> all() {
        return changes(rows.findNewestFirst());
    }

    /** Everything that was decided about a question, the newest first. */
    public List<KeyChange> of(ModuleKey module, QuestionKey question) {
        return changes(rows.findByQuestion(module.value(), question.value()));
    }

    /** A decision by its id, whether it still counts or not. */
    public Optional<KeyChange> find(ChangedKeyId id) {
        return rows.findById(id.value()).map(StoredChangedKey::toKeyChange);
    }

    /** A decision by its id, locked until the transaction ends, so that it is taken back once. */
    public Optional<KeyChange> lock(ChangedKeyId id) {
        return rows.lock(id.value()).map(StoredChangedKey::toKeyChange);
    }

    /**
     * Writes a decision down.
     *
     * @throws DataIntegrityViolationException when another one about the same question is in force;
     *     the transaction is lost then
     */
    public KeyChange add(
            ChangedQuestion question, KeyFix keyFix, boolean onlyRaise, PersonId by, Instant at) {
        return rows.saveAndFlush(new StoredChangedKey(question, keyFix, onlyRaise, by, at))
                .toKeyChange();
    }

    /** Takes a decision back, which must be there. */
    public void undo(ChangedKeyId id, PersonId by, Instant at) {
        rows.findById(id.value()).orElseThrow().undo(by, at);
        rows.flush();
    }

    private static List<KeyChange> changes(List<StoredChangedKey> rows) {
        return rows.stream().map(StoredChangedKey::toKeyChange).toList();
    }
}
