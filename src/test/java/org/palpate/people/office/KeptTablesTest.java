package org.palpate.people.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What the rooms say they keep of a person, against what the store has. */
@OnBothDatabases
class KeptTablesTest {

    private final School school;
    private final PersonFiles files;

    KeptTablesTest(Database database) {
        school = database.emptySchool();
        files = school.the(PersonFiles.class);
    }

    /** Whoever adds a table about persons says what becomes of it, or this fails. */
    @Test
    void everyColumnThatPointsAtAPersonIsAskedBySomeRoom() {
        List<String> columns =
                school
                        .rows(
                                """
                                select k.table_name as pointing, k.column_name as at_person
                                from information_schema.referential_constraints r
                                join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
                                join information_schema.table_constraints t on t.constraint_name = r.unique_constraint_name
                                where lower(t.table_name) = 'person'
                                """)
                        .stream()
                        .map(row ->
                                (row.get("pointing") + " " + row.get("at_person"))
                                        .toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        String asked =
                files.tables().stream().map(KeptTable::select).collect(Collectors.joining("\n"));

        assertThat(columns).hasSizeGreaterThan(12);
        assertThat(columns)
                .allSatisfy(column -> {
                    String[] parts = column.split(" ");
                    assertThat(asked).containsPattern("(from|join) " + parts[0] + "\\b");
                    assertThat(asked).containsPattern("\\b" + parts[1] + " = :person");
                });
        assertThat(asked)
                .contains("decided_by = :person", "mended_by = :person", "given_by = :person");
    }

    @Test
    void everyTableCanBeReadAndHasAFileOfItsOwn() {
        PersonId ada = school.learner("Ada");

        assertThat(files.own(ada))
                .hasSameSizeAs(files.tables())
                .containsKeys("account", "attempts", "answers", "classes", "lessons-read");
        assertThat(files.own(ada).get("account").getFirst()).containsEntry("name", "Ada");
    }
}
