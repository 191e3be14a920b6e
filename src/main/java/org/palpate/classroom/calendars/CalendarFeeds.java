package org.palpate.classroom.calendars;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Secret addresses under which calendars are read without signing in: a learner's own, and for each
 * class one for everybody who teaches it. Whoever has the address may read; a new one makes the old
 * one die.
 */
@Service
@Transactional
public class CalendarFeeds {

    private final CalendarFeedRepository feeds;
    private final Classes classes;
    private final Assignments assignments;
    private final Rights rights;
    private final TransactionTemplate transaction;

    CalendarFeeds(
            CalendarFeedRepository feeds,
            Classes classes,
            Assignments assignments,
            Rights rights,
            TransactionTemplate transaction) {
        this.feeds = feeds;
        this.classes = classes;
        this.assignments = assignments;
        this.rights = rights;
        this.transaction = transaction;
    }

    /** The secret of a person's own calendar; nothing before one was made. */
    @Transactional(readOnly = true)
    public Optional<String> token(PersonId person) {
        return find(person, null);
    }

    /**
     * The secret of an instructor's calendar of a class; nothing before one was made.
     *
     * @throws UnknownClass when the asking person does not teach it
     */
    @Transactional(readOnly = true)
    public Optional<String> token(PersonId instructor, ClassId id) {
        classes.find(instructor, id);
        return find(instructor, id);
    }

    /** Makes a person's own calendar a new secret. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String renew(PersonId person) {
        return renewed(person, null);
    }

    /**
     * Makes an instructor's calendar of a class a new secret.
     *
     * @throws UnknownClass when the asking person does not teach it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String renew(PersonId instructor, ClassId id) {
        transaction.executeWithoutResult(status -> classes.find(instructor, id));
        return renewed(instructor, id);
    }

    /**
     * What a secret opens; nothing when it is nobody's, or its owner does not teach the class any
     * more.
     *
     * <p>Needs no asker: the secret says whose feed it is.
     */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> open(String token) {
        return feeds.findByToken(token).flatMap(this::read);
    }

    private Optional<CalendarFeed> read(StoredCalendarFeed feed) {
        ClassId id = feed.classId();
        if (id == null) {
            // Whoever is suspended has no role, and no calendar.
            return rights.has(feed.person(), Role.LEARNER)
                    ? Optional.of(new CalendarFeed("", assignments.to(feed.person())))
                    : Optional.empty();
        }
        return classes.taughtBy(feed.person()).stream()
                .filter(taught -> taught.id().equals(id))
                .findFirst()
                .map(taught ->
                        new CalendarFeed(
                                taught.name(),
                                taught.assignments().stream().filter(a -> !a.draft()).toList()));
    }

    private Optional<String> find(PersonId person, @Nullable ClassId id) {
        return feeds.findById(StoredCalendarFeed.idOf(person, id)).map(StoredCalendarFeed::token);
    }

    private String renewed(PersonId person, @Nullable ClassId id) {
        try {
            return renewOnce(person, id);
        } catch (DataIntegrityViolationException madeInAnotherTab) {
            return renewOnce(person, id);
        }
    }

    private String renewOnce(PersonId person, @Nullable ClassId id) {
        String token =
                transaction.execute(status -> {
                    StoredCalendarFeed feed =
                            feeds.findById(StoredCalendarFeed.idOf(person, id))
                                    .orElseGet(() -> new StoredCalendarFeed(person, id));
                    feed.renew();
                    return feeds.saveAndFlush(feed).token();
                });
        if (token == null) {
            throw new IllegalStateException("A renewed calendar has a secret");
        }
        return token;
    }
}
