package org.palpate.classroom;

import static org.palpate.people.office.KeptTable.Fate.GOES;
import static org.palpate.people.office.KeptTable.Fate.STAYS_WITHOUT_NAME;
import static org.palpate.people.office.KeptTable.Fate.STAYS_WITH_NAME;

import java.util.List;
import org.palpate.people.office.KeptTable;
import org.palpate.people.office.KeptTables;
import org.springframework.stereotype.Component;

/** What this room keeps of a person. */
@Component
class ClassroomTables implements KeptTables {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                new KeptTable(
                        "classes",
                        "place in a class",
                        "places in classes",
                        GOES,
                        "select c.name as class, e.joined_at from enrolment e join school_class c on c.id = e.class_id where e.person_id = :person order by e.joined_at"),
                new KeptTable(
                        "former-classes",
                        "former place in a class",
                        "former places in classes",
                        GOES,
                        "select c.name as class, f.joined_at, f.removed_at, f.left_themselves from former_enrolment f join school_class c on c.id = f.class_id where f.person_id = :person order by f.joined_at"),
                new KeptTable(
                        "class-requests",
                        "request to join a class",
                        "requests to join classes",
                        GOES,
                        "select c.name as class, r.name, r.asked_at, r.declined_at from enrolment_request r join school_class c on c.id = r.class_id where r.person_id = :person order by r.asked_at"),
                new KeptTable(
                        "groups",
                        "place in a group",
                        "places in groups",
                        GOES,
                        "select g.name from class_group_learner l join class_group g on g.id = l.group_id where l.person_id = :person order by g.name"),
                new KeptTable(
                        "own-assignments",
                        "assignment for them alone or a few",
                        "assignments for them alone or a few",
                        GOES,
                        "select a.module_key, a.what, a.assigned_at, a.due_at from assignment_learner l join assignment a on a.id = l.assignment_id where l.person_id = :person order by a.assigned_at"),
                new KeptTable(
                        "allowances",
                        "date, attempt or comment for them alone in an assignment",
                        "dates, attempts and comments for them alone in assignments",
                        GOES,
                        "select a.module_key, l.due_at, l.closes_at, l.extra_attempts, l.said, l.given_at from assignment_allowance l join assignment a on a.id = l.assignment_id where l.person_id = :person order by l.given_at"),
                new KeptTable(
                        "allowances-given",
                        "date, attempt or comment they gave a learner",
                        "dates, attempts and comments they gave learners",
                        STAYS_WITH_NAME,
                        "select a.module_key, l.due_at, l.closes_at, l.extra_attempts, l.said, l.given_at from assignment_allowance l join assignment a on a.id = l.assignment_id where l.given_by = :person and l.person_id <> :person order by l.given_at"),
                new KeptTable(
                        "calendars",
                        "calendar address",
                        "calendar addresses",
                        GOES,
                        "select case when class_id is null then 'own' else 'of a class' end as kind from calendar_feed where person_id = :person"),
                new KeptTable(
                        "classes-taught",
                        "class they teach, which stays with its learners and grades",
                        "classes they teach, which stay with their learners and grades",
                        STAYS_WITHOUT_NAME,
                        "select c.name as class, c.created_at from class_instructor i join school_class c on c.id = i.class_id where i.person_id = :person order by c.created_at"),
                new KeptTable(
                        "learners-asked",
                        "request to a learner they made",
                        "requests to learners they made",
                        STAYS_WITHOUT_NAME,
                        "select c.name as class, r.asked_at from enrolment_request r join school_class c on c.id = r.class_id where r.asked_by = :person order by r.asked_at"));
    }
}
