package org.palpate.ui.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.palpate.school.Backups;
import org.palpate.school.SchoolBackup;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.school.Visibility;
import org.palpate.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

class BackupCardTest extends PageTest {

    @Autowired private Backups backups;
    @Autowired private SchoolSettings settings;

    @Test
    void theButtonStandsInTheOffice() {
        signIn(administrator());
        navigate(OfficePage.class);

        assertThat(find(Anchor.class).withText("Download a backup").single().getHref())
                .isNotEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void theFileIsNamedBySchoolAndDayAndIsWhole() throws Exception {
        PersonId head = administrator();
        settings.settle(
                head,
                new SchoolFacts(
                        "École du Lac & Massage", "AT", "Europe/Vienna", "", Visibility.CLASS));

        SchoolBackup backup = backups.begin(head);
        assertThat(backup.fileName()).matches("ecole-du-lac-massage-\\d{4}-\\d\\d-\\d\\d\\.zip");
        var out = new ByteArrayOutputStream();
        backup.writeTo(out);

        assertThat(backup.state()).isEqualTo(SchoolBackup.State.WHOLE);
        assertThat(backup.done()).isEqualTo(backup.all()).isPositive();
        List<String> entries = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
            }
        }
        assertThat(entries)
                .contains("rows/person.jsonl", "rows/content_revision.jsonl")
                .doesNotContain("rows/password_link.jsonl")
                .endsWith("manifest.json");
    }

    @Test
    void onlyAdministratorsMakeOneAndOnlyOneAtATime() {
        PersonId tom = instructor("Tom Teacher");
        assertThat(people.find(tom).orElseThrow().is(Role.INSTRUCTOR)).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> backups.begin(tom));

        SchoolBackup second = backups.begin(administrator());
        var within =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] bytes, int from, int length) {
                        assertThatExceptionOfType(Refusal.class)
                                .isThrownBy(() -> second.writeTo(new ByteArrayOutputStream()))
                                .satisfies(refusal ->
                                        assertThat(refusal.sentence()).contains("Another backup"));
                        super.write(bytes, from, length);
                    }
                };
        backups.begin(administrator()).writeTo(within);
        second.writeTo(new ByteArrayOutputStream());
        assertThat(second.state()).isEqualTo(SchoolBackup.State.WHOLE);
    }

    @Test
    void oneThatIsBrokenOffSaysSoAndLetsTheNextOneBegin() {
        SchoolBackup broken = backups.begin(administrator());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        broken.writeTo(
                                new java.io.OutputStream() {
                                    @Override
                                    public void write(int one) throws java.io.IOException {
                                        throw new java.io.IOException("The browser is gone");
                                    }
                                }));
        assertThat(broken.state()).isEqualTo(SchoolBackup.State.BROKEN);
        backups.begin(administrator()).writeTo(new ByteArrayOutputStream());
    }
}
