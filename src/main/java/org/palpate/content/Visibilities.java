package org.palpate.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.content.StoredVisibility.Key;
import org.palpate.content.StoredVisibility.Kind;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.school.SchoolSettings;
import org.palpate.school.Visibility;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to the visibility of courses and modules. Asked afresh each time, so that what an
 * administrator changes counts at once and on every node. Whether a certain person may see a module
 * depends on their classes too, and is asked in the classroom.
 */
@Service
@Transactional
public class Visibilities {

    private final VisibilityRepository rows;
    private final Curriculum curriculum;
    private final SchoolSettings settings;
    private final People people;
    private final TransactionTemplate transaction;
    private final AuditLog audit;

    Visibilities(
            VisibilityRepository rows,
            Curriculum curriculum,
            SchoolSettings settings,
            People people,
            TransactionTemplate transaction,
            AuditLog audit) {
        this.rows = rows;
        this.curriculum = curriculum;
        this.settings = settings;
        this.people = people;
        this.transaction = transaction;
        this.audit = audit;
    }

    /**
     * The visibility of everything, as it is now, for an administrator.
     *
     * @throws Refusal when the asking person is none
     */
    @Transactional(readOnly = true)
    public WhoSees now(PersonId asking) {
        if (!people.isAdministrator(asking)) {
            throw new Refusal("Only an administrator sees who may see which module. Ask one.");
        }
        return now();
    }

    /** The visibility of everything, as it is now; no page asks. */
    @Transactional(readOnly = true)
    public WhoSees now() {
        return new WhoSees(rows.findAll(), curriculum.courses(), settings.facts().visibility());
    }

    /**
     * Gives a module a visibility of its own.
     *
     * @param visibility null lets it follow its course
     * @throws Refusal when the asking person is no administrator
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void set(PersonId asking, ModuleKey module, @Nullable Visibility visibility) {
        set(asking, new Key(Kind.MODULE, module.value()), visibility);
    }

    /**
     * Gives a course a visibility, and with it those of its modules that have none of their own.
     *
     * @throws Refusal when the asking person is no administrator, or there is no such course
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void set(PersonId asking, Course course, Visibility visibility) {
        set(asking, new Key(Kind.COURSE, course.key()), visibility);
    }

    private void set(PersonId asking, Key key, @Nullable Visibility visibility) {
        if (!people.isAdministrator(asking)) {
            throw new Refusal("Only an administrator decides who may see which module. Ask one.");
        }
        try {
            save(asking, key, visibility);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException byAnother) {
            save(asking, key, visibility);
        }
    }

    private void save(PersonId asking, Key key, @Nullable Visibility visibility) {
        transaction.executeWithoutResult(status -> {
            rows.saveAndFlush(new StoredVisibility(key, visibility));
            audit.add(
                    AuditKind.SETTING,
                    asking.value(),
                    null,
                    "Visibility settled: " + said(key, visibility));
        });
    }

    private static String said(Key key, @Nullable Visibility visibility) {
        return "%s %s, %s"
                .formatted(
                        key.kind().name().toLowerCase(Locale.ROOT),
                        key.name(),
                        visibility == null
                                ? "as its course"
                                : visibility.name().toLowerCase(Locale.ROOT));
    }
}
