package org.palpate.ui.office.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.exchange.AuditFile;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.office.AuditSearch;
import org.palpate.people.office.AuditTrail;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.DeskPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditPageTest extends PageTest {

    @Autowired private AuditTrail trail;
    @Autowired private JdbcTemplate database;

    @Test
    void onlyAdministratorsReadIt() {
        signIn(instructor("Tom Teacher"));
        assertNothingAt(DeskPages.AUDIT);
        signIn(administrator());
        navigate(AuditPage.class);
        assertThat(everything())
                .contains("kept for two years", "Role instructor given", "Tom Teacher");
    }

    @Test
    void itIsFilteredByKindAndPerson() {
        PersonId head = administrator();
        PersonId tom = instructor("Tom Teacher");
        people.setRole(head, tom, Role.INSTRUCTOR, false);
        signIn(head);
        navigate(AuditPage.class);
        assertThat(everything()).contains("Role instructor taken away");

        test(find(TextField.class).withLabel("Person (name or e-mail)").single()).setValue("ada");
        assertThat(everything()).contains("Role instructor taken away");
        test(find(TextField.class).withLabel("Person (name or e-mail)").single())
                .setValue("nobody at all");
        assertThat(everything()).contains("No entry.").doesNotContain("Role instructor");
        test(find(TextField.class).withLabel("Person (name or e-mail)").single()).setValue("tom");
        test(find(Select.class).withLabel("Kind").single()).selectItem("Backups");
        assertThat(everything()).contains("No entry.");
        test(find(Select.class).withLabel("Kind").single()).selectItem("Accounts and roles");
        assertThat(everything()).contains("Role instructor taken away");
    }

    @Test
    void aHundredThousandEntriesArePagedAndTakenAway() {
        PersonId head = administrator();
        OffsetDateTime at = Instant.parse("2026-03-01T10:00:00Z").atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            rows.add(
                    new Object[] {
                        at.plusSeconds(i), head.value(), UUID.randomUUID(), "Entry " + i
                    });
        }
        database.batchUpdate(
                "insert into audit_entry (at, kind, actor_id, about_id, what, network) values (?, 'GRADE', ?, ?, ?, '')",
                rows);
        signIn(head);
        navigate(AuditPage.class);
        assertThat(everything()).contains("Entry 99999").doesNotContain("Entry 99900");
        test(button("Older")).click();
        assertThat(everything()).contains("Entry 99989").doesNotContain("Entry 99990");
        test(button("Newer")).click();
        assertThat(everything()).contains("Entry 99999");

        var out = new ByteArrayOutputStream();
        new AuditFile(trail, head, AuditSearch.ALL).writeTo(out, Instant::toString);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(100_000);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFWhen,UTC,Kind,Who,To whom,What,From");
        assertThat(lines.get(1)).contains("grade,Ada Admin,Somebody who has left,Entry 99999");
    }
}
