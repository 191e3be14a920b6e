package org.palpate.progress;

import java.util.List;
import org.palpate.people.office.KeptTable;
import org.palpate.people.office.KeptTables;
import org.springframework.stereotype.Component;

/** What this room keeps of a person. */
@Component
class ProgressTables implements KeptTables {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                new KeptTable(
                        "lessons-read",
                        "lesson read",
                        "lessons read",
                        KeptTable.Fate.GOES,
                        "select module_key, lesson_key, read_at from reading where person_id = :person order by read_at"),
                new KeptTable(
                        "reading-time",
                        "time on a lesson",
                        "times on lessons",
                        KeptTable.Fate.GOES,
                        "select module_key, lesson_key, seconds from reading_time where person_id = :person order by module_key, lesson_key"),
                new KeptTable(
                        "reading-clock",
                        "note until when reading was counted",
                        "notes until when reading was counted",
                        KeptTable.Fate.GOES,
                        "select counted_until from reading_clock where person_id = :person"),
                new KeptTable(
                        "certificates",
                        "certificate, which then verifies no more",
                        "certificates, which then verify no more",
                        KeptTable.Fate.GOES,
                        "select kind, title, learner_name, passed_at, issued_at, code from certificate where learner_id = :person order by issued_at"),
                new KeptTable(
                        "notes-at-paragraphs",
                        "bookmark or note at a paragraph",
                        "bookmarks and notes at paragraphs",
                        KeptTable.Fate.GOES,
                        "select module_key, lesson_key, anchor, quoted, bookmarked, written, changed_at, removed_at from paragraph_note where person_id = :person order by changed_at"),
                new KeptTable(
                        "grades-by-hand",
                        "grade decided by hand for them",
                        "grades decided by hand for them",
                        KeptTable.Fate.GOES,
                        "select kind, grade, reason, decided_at from grade_decision where learner_id = :person order by decided_at"),
                new KeptTable(
                        "grades-decided",
                        "grade of a learner they decided",
                        "grades of learners they decided",
                        KeptTable.Fate.STAYS_WITH_NAME,
                        "select kind, grade, reason, decided_at from grade_decision where decided_by = :person and learner_id <> :person order by decided_at"),
                new KeptTable(
                        "notes-by-instructors",
                        "note that instructors wrote about them",
                        "notes that instructors wrote about them",
                        KeptTable.Fate.GOES,
                        "select written, written_at from learner_note where learner_id = :person order by written_at"),
                new KeptTable(
                        "notes-about-learners",
                        "note about a learner they wrote",
                        "notes about learners they wrote",
                        KeptTable.Fate.STAYS_WITH_NAME,
                        "select written, written_at from learner_note where written_by = :person and learner_id <> :person order by written_at"));
    }
}
