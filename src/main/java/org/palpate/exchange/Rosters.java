package org.palpate.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.Enrolments;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Enrols whole lists of learners, all of a list or none. Only for those who teach the class. */
@Service
@Transactional
public class Rosters {

    private final Classes classes;
    private final Enrolments enrolments;
    private final Invitations invitations;
    private final TransactionTemplate transaction;

    Rosters(
            Classes classes,
            Enrolments enrolments,
            Invitations invitations,
            TransactionTemplate transaction) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.invitations = invitations;
        this.transaction = transaction;
    }

    /**
     * Says what {@link #enrol} would do, and does nothing.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     */
    @Transactional(readOnly = true)
    public RosterPreview preview(PersonId instructor, ClassId id, Roster roster) {
        Set<PersonId> inClass =
                classes.find(instructor, id).enrolments().stream()
                        .map(Enrolment::learner)
                        .collect(Collectors.toSet());
        Map<String, PersonId> known = known(instructor, roster);
        return new RosterPreview(
                roster.people().stream()
                        .map(row ->
                                new RosterPreview.Line(
                                        row, standing(known.get(row.email()), inClass)))
                        .toList(),
                roster.problems());
    }

    private static RosterPreview.Standing standing(
            @Nullable PersonId person, Set<PersonId> inClass) {
        if (person == null) {
            return RosterPreview.Standing.NEW;
        }
        return inClass.contains(person)
                ? RosterPreview.Standing.ENROLLED
                : RosterPreview.Standing.KNOWN;
    }

    /**
     * Enrols everybody of the list; who has no account gets one, and an invitation. All in one
     * transaction.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     * @throws org.palpate.classroom.Declined when they may not (any more), or it is archived
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RosterResult enrol(PersonId instructor, ClassId id, Roster roster) {
        try {
            return transaction.execute(status -> enrolAll(instructor, id, roster));
        } catch (DataIntegrityViolationException somebodyJoinedMeanwhile) {
            // Nothing of the first try is left; the second one finds them there.
            return transaction.execute(status -> enrolAll(instructor, id, roster));
        }
    }

    private RosterResult enrolAll(PersonId instructor, ClassId id, Roster roster) {
        // Who may not is turned away before anybody is looked up.
        enrolments.enrol(instructor, id, List.of());
        Map<String, PersonId> known = known(instructor, roster);
        Set<PersonId> learners = new HashSet<>(known.values());
        List<Invited> invited = new ArrayList<>();
        for (Roster.Row row : roster.people()) {
            if (!known.containsKey(row.email())) {
                Invited fresh = invitations.invite(instructor, row.name(), row.email());
                invited.add(fresh);
                learners.add(fresh.person().id());
            }
        }
        int enrolled = enrolments.enrol(instructor, id, learners);
        return new RosterResult(invited, enrolled, learners.size() - enrolled);
    }

    private Map<String, PersonId> known(PersonId instructor, Roster roster) {
        return invitations.known(
                instructor, roster.people().stream().map(Roster.Row::email).toList());
    }
}
