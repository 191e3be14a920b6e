package org.palpate.ui.study.daily;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.springframework.stereotype.Component;

/** Which modules a learner has met: whose lessons they have read, or whose quiz they have begun. */
@Component
public class MetModules {

    private final ModuleRecords records;

    MetModules(ModuleRecords records) {
        this.records = records;
    }

    /** Those of a learner. */
    public Set<ModuleKey> of(PersonId learner) {
        return among(records.all(learner));
    }

    /** Those among a learner's records. */
    public static Set<ModuleKey> among(Collection<ModuleRecord> records) {
        return records.stream()
                .filter(ModuleRecord::isBegun)
                .map(record -> record.module().key())
                .collect(Collectors.toSet());
    }
}
