package org.palpate.ui.office.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.people.office.AuditSearch;
import org.palpate.store.audit.AuditKind;
import org.palpate.ui.kit.Fields;

/** What the audit log is searched by. */
class AuditFields extends Div {

    enum Kinds {
        ALL("Everything", null),
        SIGN_IN("Sign-ins", AuditKind.SIGN_IN),
        ACCOUNT("Accounts and roles", AuditKind.ACCOUNT),
        GRADE("Grades", AuditKind.GRADE),
        KEY("Answer keys", AuditKind.KEY),
        EXPORT("Downloads", AuditKind.EXPORT),
        DELETION("Deletions", AuditKind.DELETION),
        SETTING("Settings", AuditKind.SETTING),
        BACKUP("Backups", AuditKind.BACKUP);

        private final String words;
        private final @Nullable AuditKind kind;

        Kinds(String words, @Nullable AuditKind kind) {
            this.words = words;
            this.kind = kind;
        }

        /** What a kind is called. */
        static String words(AuditKind kind) {
            for (Kinds one : values()) {
                if (one.kind == kind) {
                    return one.words;
                }
            }
            return kind.name();
        }
    }

    enum Times {
        ALWAYS("Any time", null),
        DAY("The last 24 hours", Duration.ofDays(1)),
        WEEK("The last 7 days", Duration.ofDays(7)),
        MONTH("The last 30 days", Duration.ofDays(30)),
        YEAR("The last 365 days", Duration.ofDays(365));

        private final String words;
        private final @Nullable Duration length;

        Times(String words, @Nullable Duration length) {
            this.words = words;
            this.length = length;
        }
    }

    private final Select<Kinds> kind = new Select<>();
    private final TextField person = new TextField("Person (name or e-mail)");
    private final Select<Times> time = new Select<>();

    AuditFields(Runnable changed) {
        addClassNames("row", "toolbar");
        kind.setLabel("Kind");
        kind.setItems(Kinds.values());
        kind.setItemLabelGenerator(one -> one.words);
        kind.setValue(Kinds.ALL);
        person.setClearButtonVisible(true);
        Fields.limit(person, 200);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        time.setLabel("When");
        time.setItems(Times.values());
        time.setItemLabelGenerator(one -> one.words);
        time.setValue(Times.ALWAYS);
        kind.addValueChangeListener(change -> changed.run());
        person.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
        add(kind, person, time);
    }

    /** What is looked for now, the newest page of it. */
    AuditSearch search(Instant now) {
        Duration length = time.getValue().length;
        return new AuditSearch(
                kind.getValue().kind,
                person.getValue(),
                length == null ? null : now.minus(length),
                null,
                AuditSearch.PAGE);
    }
}
