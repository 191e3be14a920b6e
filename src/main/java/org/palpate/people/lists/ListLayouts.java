package org.palpate.people.lists;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.Secret;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How lists with certain headings were laid out the last time, for every instructor of the school.
 * Nothing of what the lists say is kept, and of their headings only a hash.
 */
@Service
@Transactional(readOnly = true)
public class ListLayouts {

    private static final int LONGEST = 4000;

    private final JdbcClient database;
    private final Rights rights;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListLayouts(JdbcClient database, Rights rights, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.rights = rights;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The layout of lists with these headings; nothing before one was remembered. */
    public Optional<String> find(PersonId instructor, List<String> headings) {
        return rights.has(instructor, Role.INSTRUCTOR)
                ? database.sql("select layout from list_layout where headings_hash = :hash")
                        .param("hash", hash(headings))
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    /**
     * Remembers the layout of lists with these headings in place of a former one. Only instructors
     * do; what is longer than 4,000 characters is not remembered.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void remember(PersonId instructor, List<String> headings, String layout) {
        if (layout.length() > LONGEST || !rights.has(instructor, Role.INSTRUCTOR)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> write(hash(headings), layout));
        } catch (DuplicateKeyException rememberedMeanwhile) {
            // Another instructor's list with the same headings was brought in at this moment.
        }
    }

    private void write(String hash, String layout) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int before =
                database.sql(
                                "update list_layout set layout = :layout, remembered_at = :now where headings_hash = :hash")
                        .param("layout", layout)
                        .param("now", now)
                        .param("hash", hash)
                        .update();
        if (before == 0) {
            database.sql(
                            "insert into list_layout (headings_hash, layout, remembered_at) values (:hash, :layout, :now)")
                    .param("layout", layout)
                    .param("now", now)
                    .param("hash", hash)
                    .update();
        }
    }

    private static String hash(List<String> headings) {
        return Secret.hash(String.join("\n", headings));
    }
}
