package org.palpate.people;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Migration 110: writes the e-mail addresses of a school that already runs in the form of {@link
 * EmailAddress}. Browsers had sent the same international domain once in its own letters and once
 * as {@code xn--…}. Where two accounts would fall together, the second keeps what it has.
 */
@Component
class AddressesInOneForm implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("110");
    }

    @Override
    public String getDescription() {
        return "addresses in one form";
    }

    /** It is code: Flyway has no text of it to compare. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Set<String> taken = new HashSet<>();
        Map<Object, String> others = new LinkedHashMap<>();
        try (Statement all = context.getConnection().createStatement();
                ResultSet rows =
                        all.executeQuery(
                                "select id, email from person where email is not null order by created_at")) {
            while (rows.next()) {
                String email = rows.getString(2);
                taken.add(email);
                if (!EmailAddress.key(email).equals(email)) {
                    others.put(rows.getObject(1), EmailAddress.key(email));
                }
            }
        }
        try (PreparedStatement update =
                context.getConnection()
                        .prepareStatement("update person set email = ? where id = ?")) {
            for (Map.Entry<Object, String> other : others.entrySet()) {
                if (taken.add(other.getValue())) {
                    update.setString(1, other.getValue());
                    update.setObject(2, other.getKey());
                    update.executeUpdate();
                }
            }
        }
    }
}
