package org.palpate.people.office;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the audit log, and does nothing else with it. A page is found by the number of its first
 * entry and never by counting, so that the thousandth is found as quickly as the first.
 */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final String NOBODY = "The server";
    private static final String LEFT = "Somebody who has left";

    private final JdbcClient database;
    private final Rights rights;
    private final People people;

    AuditTrail(JdbcClient database, Rights rights, People people) {
        this.database = database;
        this.rights = rights;
        this.people = people;
    }

    /**
     * The newest entries that a search finds.
     *
     * @throws Refusal when the asking person is no administrator
     */
    public List<AuditRow> find(PersonId administrator, AuditSearch search) {
        rights.require(
                administrator,
                Role.ADMINISTRATOR,
                "Only an administrator reads the audit log. Ask one.");
        List<String> terms = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        AuditKind kind = search.kind();
        if (kind != null) {
            terms.add("e.kind = :kind");
            values.put("kind", kind.name());
        }
        Instant since = search.since();
        if (since != null) {
            terms.add("e.at >= :since");
            values.put("since", since.atOffset(ZoneOffset.UTC));
        }
        if (search.below() != null) {
            terms.add("e.id < :below");
            values.put("below", search.below());
        }
        if (!search.person().isBlank()) {
            List<UUID> found = persons(search.person());
            if (found.isEmpty()) {
                return List.of();
            }
            terms.add("(e.actor_id in (:persons) or e.about_id in (:persons))");
            values.put("persons", found);
        }
        return named(
                database.sql(
                                "select e.id, e.at, e.kind, e.actor_id, e.about_id, e.what, e.network from audit_entry e where "
                                        + String.join(" and ", terms)
                                        + " order by e.id desc fetch first "
                                        + search.most()
                                        + " rows only")
                        .params(values)
                        .query((row, number) ->
                                new Bare(
                                        new AuditRow(
                                                row.getLong("id"),
                                                row.getObject("at", OffsetDateTime.class)
                                                        .toInstant(),
                                                AuditKind.valueOf(row.getString("kind")),
                                                "",
                                                "",
                                                row.getString("what"),
                                                row.getString("network")),
                                        row.getObject("actor_id", UUID.class),
                                        row.getObject("about_id", UUID.class)))
                        .list());
    }

    private record Bare(AuditRow row, @Nullable UUID actor, @Nullable UUID about) {}

    /**
     * Those who are here, and those who have left and whose name is kept; at most a few hundred.
     */
    private List<UUID> persons(String words) {
        List<String> here = new ArrayList<>(List.of("p.email is not null"));
        List<String> gone = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        for (String word : NameOrder.wordsOf(words)) {
            String name = "word" + values.size();
            here.add(SearchKeys.has(name));
            gone.add(SearchKeys.like("lower(f.name)", name));
            values.put(name, SearchKeys.anywhere(word));
        }
        return database.sql(
                        "select p.id from person p where %s union select f.id from former_person f where %s fetch first 500 rows only"
                                .formatted(String.join(" and ", here), String.join(" and ", gone)))
                .params(values)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<AuditRow> named(List<Bare> bare) {
        Set<PersonId> ids = new HashSet<>();
        bare.forEach(one -> {
            if (one.actor() != null) {
                ids.add(new PersonId(one.actor()));
            }
            if (one.about() != null) {
                ids.add(new PersonId(one.about()));
            }
        });
        Map<PersonId, String> names = people.names(ids);
        return bare.stream()
                .map(one -> {
                    AuditRow row = one.row();
                    String who =
                            one.actor() == null
                                    ? nobody(row.kind())
                                    : names.getOrDefault(new PersonId(one.actor()), LEFT);
                    String to =
                            one.about() == null || one.about().equals(one.actor())
                                    ? ""
                                    : names.getOrDefault(new PersonId(one.about()), LEFT);
                    return new AuditRow(
                            row.number(), row.at(), row.kind(), who, to, row.what(), row.network());
                })
                .toList();
    }

    /** Who was refused has not shown who they are. */
    private static String nobody(AuditKind kind) {
        return kind == AuditKind.SIGN_IN ? "Nobody known" : NOBODY;
    }
}
