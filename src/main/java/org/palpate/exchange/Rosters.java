package org.palpate.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.Groups;
import org.palpate.exchange.RosterPreview.Standing;
import org.palpate.people.Invitations;
import org.palpate.people.Invited;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes whole lists of learners into classes, all of a list or none. Only for those who teach the
 * class: an instructor's list asks the people on it, an administrator's enrols them at once.
 */
@Service
@Transactional
public class Rosters {

    private final Classes classes;
    private final Enrolments enrolments;
    private final Groups groups;
    private final EnrolmentRequests requests;
    private final People people;
    private final Invitations invitations;
    private final TransactionTemplate transaction;

    Rosters(
            Classes classes,
            Enrolments enrolments,
            Groups groups,
            EnrolmentRequests requests,
            People people,
            Invitations invitations,
            TransactionTemplate transaction) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.groups = groups;
        this.requests = requests;
        this.people = people;
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
        boolean atOnce = enrolments.enrolsAtOnce(instructor);
        Set<String> inClass = inClass(instructor, id);
        List<String> emails = emails(roster);
        Map<String, PersonId> known = invitations.known(instructor, emails);
        Map<String, Boolean> asked = requests.askedBefore(instructor, id, emails);
        return new RosterPreview(
                atOnce,
                roster.people().stream()
                        .map(row -> {
                            if (inClass.contains(row.email())) {
                                return new RosterPreview.Line(row, Standing.ENROLLED);
                            }
                            return new RosterPreview.Line(
                                    row,
                                    atOnce
                                            ? standing(known.containsKey(row.email()))
                                            : asking(asked.get(row.email())));
                        })
                        .toList(),
                roster.problems());
    }

    private static Standing standing(boolean known) {
        return known ? Standing.KNOWN : Standing.NEW;
    }

    private static Standing asking(@Nullable Boolean declined) {
        if (declined == null) {
            return Standing.TO_ASK;
        }
        return declined ? Standing.DECLINED : Standing.ASKED;
    }

    /**
     * Asks everybody of the list into the class, or enrols them when the list is an
     * administrator's. Who has no account gets one, and a link. All in one transaction.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     *     (any more)
     * @throws org.palpate.classroom.Refusal when it is archived
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RosterResult enrol(PersonId instructor, ClassId id, Roster roster) {
        try {
            return transaction.execute(status -> take(instructor, id, roster));
        } catch (DataIntegrityViolationException somebodyJoinedMeanwhile) {
            // Nothing of the first try is left; the second one finds them there.
            return transaction.execute(status -> take(instructor, id, roster));
        }
    }

    private RosterResult take(PersonId instructor, ClassId id, Roster roster) {
        // Who may not is turned away before anybody is looked up.
        requests.ask(instructor, id, Map.of());
        return enrolments.enrolsAtOnce(instructor)
                ? enrolAll(instructor, id, roster)
                : askAll(instructor, id, roster);
    }

    /** Known or new, everybody is reached and asked in the same way. */
    private RosterResult askAll(PersonId instructor, ClassId id, Roster roster) {
        Set<String> inClass = inClass(instructor, id);
        Map<String, Boolean> asked = requests.askedBefore(instructor, id, emails(roster));
        Map<String, String> names = new LinkedHashMap<>();
        int already = 0;
        int declined = 0;
        for (Roster.Row row : roster.people()) {
            if (inClass.contains(row.email())) {
                already++;
            } else if (asked.getOrDefault(row.email(), false)) {
                declined++;
            } else {
                names.put(row.email(), row.name());
            }
        }
        Map<PersonId, String> called = new LinkedHashMap<>();
        List<RosterResult.Link> links = new ArrayList<>();
        invitations
                .reach(instructor, names)
                .forEach((email, reached) -> {
                    String name = names.getOrDefault(email, "");
                    called.put(reached.person().id(), name);
                    links.add(link(name, email, reached));
                });
        int waiting = requests.ask(instructor, id, called).size();
        return new RosterResult(links, waiting, 0, already, declined);
    }

    private RosterResult enrolAll(PersonId instructor, ClassId id, Roster roster) {
        Map<String, PersonId> known = invitations.known(instructor, emails(roster));
        Set<PersonId> learners = new HashSet<>(known.values());
        List<RosterResult.Link> links = new ArrayList<>();
        for (Roster.Row row : roster.people()) {
            if (!known.containsKey(row.email())) {
                Invited fresh = invitations.invite(instructor, row.name(), row.email());
                links.add(link(row.name(), row.email(), fresh));
                learners.add(fresh.person().id());
            }
        }
        int enrolled = enrolments.enrol(instructor, id, learners);
        joinGroups(instructor, id, roster);
        return new RosterResult(links, 0, enrolled, learners.size() - enrolled, 0);
    }

    /** Those who are enrolled at once come into their groups at once. */
    private void joinGroups(PersonId instructor, ClassId id, Roster roster) {
        Map<String, PersonId> persons = invitations.known(instructor, emails(roster));
        Map<String, Set<PersonId>> byGroup = new LinkedHashMap<>();
        for (Roster.Row row : roster.people()) {
            if (!row.group().isEmpty()) {
                byGroup.computeIfAbsent(row.group(), name -> new HashSet<>())
                        .add(persons.get(row.email()));
            }
        }
        byGroup.forEach((name, members) -> groups.join(instructor, id, name, members));
    }

    private static RosterResult.Link link(String name, String email, Invited invited) {
        return new RosterResult.Link(name, email, invited.token(), invited.expiresAt());
    }

    /** The addresses of those who are in the class: its instructor sees them there. */
    private Set<String> inClass(PersonId instructor, ClassId id) {
        List<PersonId> learners =
                classes.find(instructor, id).enrolments().stream().map(Enrolment::learner).toList();
        return people.find(learners).values().stream()
                .map(Person::email)
                .collect(Collectors.toSet());
    }

    private static List<String> emails(Roster roster) {
        return roster.people().stream().map(Roster.Row::email).toList();
    }
}
