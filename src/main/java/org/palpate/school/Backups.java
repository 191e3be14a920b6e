package org.palpate.school;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.palpate.store.backup.Backup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The school as one file, for its administrators, while everybody goes on working. */
@Service
public class Backups {

    private final Rights rights;
    private final SchoolSettings settings;
    private final AuditLog audit;
    private final Clock clock;
    private final Backup backup;

    /** Two at once would keep the store's old pages twice as long. */
    private final Semaphore turn = new Semaphore(1);

    Backups(
            Rights rights,
            SchoolSettings settings,
            AuditLog audit,
            Clock clock,
            DataSource source,
            @Value("${palpate.courses}") String courses) {
        this.rights = rights;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.backup = new Backup(source, Path.of(courses));
    }

    /**
     * A backup that is about to be written.
     *
     * @throws org.palpate.refusal.Refusal when the asking person is no administrator
     */
    public SchoolBackup begin(PersonId asking) {
        rights.require(
                asking,
                Role.ADMINISTRATOR,
                "Only an administrator makes a backup. Ask one to do it.");
        return new SchoolBackup(
                backup,
                turn,
                clock.instant(),
                fileName(),
                what -> audit.add(AuditKind.BACKUP, asking.value(), null, what));
    }

    /** "lakeside-massage-school-2026-11-26.zip". */
    private String fileName() {
        String name =
                Normalizer.normalize(settings.facts().name(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return "%s-%s.zip".formatted(name.isEmpty() ? "palpate" : name, LocalDate.now(clock));
    }
}
