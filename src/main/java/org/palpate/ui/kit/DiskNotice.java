package org.palpate.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.palpate.store.Disk;

/** A strip that says how little room the server's disk has. */
public final class DiskNotice extends Div {

    private static final String TO_EVERYBODY =
            "The server's disk is full, so nothing can be saved right now. Please tell your school. You can go on reading.";

    /** A notice of this sentence. */
    public DiskNotice(String sentence) {
        super(new Span(sentence));
        addClassName("disk-notice");
        getElement().setAttribute("role", "status");
    }

    /**
     * What a page says of the disk: to an administrator from the first warning on, to everybody
     * else only when nothing can be saved; nothing while there is room.
     */
    public static Optional<DiskNotice> of(Disk disk, boolean administrator) {
        if (administrator) {
            return disk.warning().map(DiskNotice::new);
        }
        return disk.level() == Disk.Level.FULL
                ? Optional.of(new DiskNotice(TO_EVERYBODY))
                : Optional.empty();
    }
}
