package org.palpate.people.office;

import org.palpate.people.PersonDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the name of somebody who leaves where a room keeps what they decided, and nowhere else. */
@Component
class NamesThatStay {

    private final PersonFiles files;

    NamesThatStay(PersonFiles files) {
        this.files = files;
    }

    @EventListener
    void keep(PersonDeleted event) {
        boolean decided =
                files.kept(event.person(), event.person()).stream()
                        .anyMatch(kept -> kept.table().fate() == KeptTable.Fate.STAYS_WITH_NAME);
        if (decided) {
            event.keepName();
        }
    }
}
