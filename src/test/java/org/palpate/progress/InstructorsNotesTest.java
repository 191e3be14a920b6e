package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.people.office.PersonFiles;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What instructors note about a learner, and who reads it. */
@OnBothDatabases
class InstructorsNotesTest {

    private final School school;
    private final InstructorsNotes notes;
    private final PersonId ines;
    private final PersonId otto;
    private final PersonId ada;
    private final ClassId group;
    private final ClassId ottos;

    InstructorsNotesTest(Database database) {
        school = database.emptySchool();
        notes = school.the(InstructorsNotes.class);
        ines = school.instructor("Ines");
        otto = school.instructor("Otto");
        ada = school.learner("Ada");
        group = school.classes().make(ines, "Monday group");
        ottos = school.classes().make(otto, "Otto's");
        school.classes().join(ada, school.classes().find(ines, group).joinCode());
    }

    @Test
    void whoTeachesTheLearnerReadsThemAndNobodyElse() {
        notes.write(ines, group, ada, "  Works nights ");
        assertThat(notes.of(ines, group, ada))
                .extracting(InstructorsNote::text)
                .containsExactly("Works nights");
        for (Runnable act :
                List.<Runnable>of(
                        () -> notes.of(otto, group, ada),
                        () -> notes.of(otto, ottos, ada),
                        () -> notes.write(otto, ottos, ada, "x"),
                        () -> notes.of(ada, group, ada),
                        () -> notes.write(ada, group, ada, "x"))) {
            assertThatExceptionOfType(UnknownClass.class).isThrownBy(act::run);
        }

        school.classes().join(ada, school.classes().find(otto, ottos).joinCode());
        assertThat(notes.of(otto, ottos, ada)).hasSize(1);
    }

    @Test
    void everybodyRemovesTheirOwnAlone() {
        notes.write(ines, group, ada, "Works nights");
        school.classes().join(ada, school.classes().find(otto, ottos).joinCode());
        var note = notes.of(ines, group, ada).getFirst().id();

        notes.remove(otto, ottos, ada, note);
        assertThat(notes.of(ines, group, ada)).hasSize(1);
        notes.remove(ines, group, ada, note);
        notes.remove(ines, group, ada, note);
        assertThat(notes.of(ines, group, ada)).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.write(ines, group, ada, "  "));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.write(ines, group, ada, "x".repeat(2001)));
        assertThat(notes.of(ines, group, ada)).isEmpty();
    }

    @Test
    void theyAreInWhatTheLearnerDownloadsAndGoWithTheAccount() {
        notes.write(ines, group, ada, "Works nights");
        assertThat(school.the(PersonFiles.class).own(ada).get("notes-by-instructors").getFirst())
                .containsEntry("written", "Works nights");

        school.leaves(ines);
        assertThat(school.count("select count(*) from learner_note")).isEqualTo(1);
        school.leaves(ada);
        assertThat(school.count("select count(*) from learner_note")).isZero();
    }
}
