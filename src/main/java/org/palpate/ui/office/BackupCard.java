package org.palpate.ui.office;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.palpate.people.Role;
import org.palpate.school.Backups;
import org.palpate.school.SchoolBackup;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;
import org.palpate.words.Counted;

/** Everything the school keeps as one file: to download, with how far it is. */
class BackupCard extends Div {

    private static final int LOOK_EVERY_MS = 1000;

    private final Backups backups;
    private final Visitor visitor;
    private final Div bar = new Div();
    private final Div told = new Div();

    /** The one that was asked for last; the download's own thread puts it here. */
    private volatile @Nullable SchoolBackup latest;

    /** Why the one that was asked for last is not made; empty when it is. */
    private volatile String refused = "";

    private @Nullable Registration looking;

    BackupCard(Backups backups, Visitor visitor) {
        this.backups = backups;
        this.visitor = visitor;
        addClassNames("card", "stack");
        bar.setId("backup-bar");
        told.setId("backup-told");
        told.getElement().setAttribute("role", "status");
        DownloadHandler handler = this::write;
        var download = new Anchor(handler, "Download a backup");
        download.addClassName("button");
        download.setId("download-backup");
        download.getElement().addEventListener("click", click -> look());
        add(
                Bits.text(
                        "One file with everything the school keeps: people, classes, grades, attempts, and your own courses with their pictures. It is made while everybody goes on working, and shows the school as it was when you pressed the button."),
                Bits.text(
                        "The command restore reads it into an empty database, H2 or PostgreSQL. Browsers that stay signed in, and links for a new password, are not in it.",
                        "quiet"),
                Bits.text(
                        "Whoever has the file can read all of it. Keep it where only the school's administrators look.",
                        "quiet"),
                Bits.row(download),
                bar,
                told);
    }

    /** To whoever is no administrator any more there is nothing here, as at any other address. */
    private void write(DownloadEvent event) {
        if (!visitor.is(Role.ADMINISTRATOR)) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        refused = "";
        SchoolBackup backup = backups.begin(visitor.require());
        latest = backup;
        event.setFileName(backup.fileName());
        event.setContentType("application/zip");
        Refusals.tell(
                () -> backup.writeTo(event.getOutputStream()),
                sentence -> {
                    refused = sentence;
                    event.getResponse().setStatus(HttpStatusCode.CONFLICT.getCode());
                });
    }

    private void look() {
        latest = null;
        refused = "";
        say("The backup is being made. It arrives where your browser keeps downloads.");
        UI page = UI.getCurrent();
        stopLooking();
        page.setPollInterval(LOOK_EVERY_MS);
        looking = page.addPollListener(this::show);
    }

    private void show(PollEvent look) {
        SchoolBackup backup = latest;
        if (!refused.isEmpty()) {
            end(refused);
        } else if (backup != null && backup.state() == SchoolBackup.State.WHOLE) {
            end(
                    "The backup is whole: %s, in %s."
                            .formatted(
                                    Counted.of(backup.done(), "row or file", "rows and files"),
                                    backup.fileName()));
        } else if (backup != null && backup.state() == SchoolBackup.State.BROKEN) {
            end(
                    "The backup was broken off. The file that arrived is not whole and would be refused: delete it, and ask again.");
        } else if (backup != null && backup.all() > 0) {
            String words = "%d of %d".formatted(backup.done(), backup.all());
            bar.removeAll();
            bar.add(
                    Bits.meter((double) backup.done() / backup.all(), words),
                    Bits.text(words, "quiet"));
        }
    }

    private void end(String sentence) {
        bar.removeAll();
        say(sentence);
        stopLooking();
        UI.getCurrent().setPollInterval(-1);
    }

    private void say(String sentence) {
        told.removeAll();
        told.add(Bits.text(sentence));
    }

    private void stopLooking() {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking();
        event.getUI().setPollInterval(-1);
    }
}
