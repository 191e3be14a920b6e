package org.palpate.people.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palpate.people.NameOrder;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of a school, a page at a time: four statements whatever the school's size, one of
 * them for the right to look.
 */
@Service
@Transactional(readOnly = true)
public class AccountLists {

    /** The most who are found without their page, as to invite them again. */
    public static final int MOST = 5000;

    private static final String COLUMNS =
            "select p.id, p.name, p.email, p.sample, p.created_at, p.suspended_at,"
                    + " case when p.password_hash is null then 1 else 0 end as invited";

    private final JdbcClient database;
    private final Rights rights;

    AccountLists(JdbcClient database, Rights rights) {
        this.database = database;
        this.rights = rights;
    }

    /**
     * One page of what a search finds.
     *
     * @throws Refusal when the asking person is no administrator
     */
    public AccountPage find(PersonId administrator, AccountSearch search) {
        require(administrator);
        var filter = new Filter(search);
        Integer found =
                database.sql("select count(*)" + filter.sql)
                        .params(filter.values)
                        .query(Integer.class)
                        .single();
        var counted = new AccountPage(List.of(), found, search.page());
        int page = Math.min(search.page(), counted.pages() - 1);
        String rows =
                COLUMNS
                        + filter.sql
                        + order(search.order())
                        + " offset :skipped rows fetch next :most rows only";
        List<AccountRow> bare =
                database.sql(rows)
                        .params(filter.values)
                        .param("skipped", page * AccountSearch.PAGE)
                        .param("most", AccountSearch.PAGE)
                        .query(AccountLists::row)
                        .list();
        return new AccountPage(withRoles(bare), found, page);
    }

    /** One account; nothing for somebody who is gone, and for guests. */
    public Optional<AccountRow> find(PersonId administrator, PersonId person) {
        require(administrator);
        return withRoles(
                        database.sql(
                                        COLUMNS
                                                + " from person p where p.email is not null and p.id = :id")
                                .param("id", person.value())
                                .query(AccountLists::row)
                                .list())
                .stream()
                .findFirst();
    }

    /** Everybody whom a search finds, on whichever page, at most {@link #MOST}. */
    public List<PersonId> all(PersonId administrator, AccountSearch search) {
        require(administrator);
        var filter = new Filter(search);
        return database.sql(
                        "select p.id"
                                + filter.sql
                                + " order by p.id fetch first "
                                + MOST
                                + " rows only")
                .params(filter.values)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private void require(PersonId asking) {
        rights.require(
                asking,
                Role.ADMINISTRATOR,
                "Only an administrator looks through the accounts. Ask one.");
    }

    private static String order(AccountSearch.Order order) {
        return switch (order) {
            case NAME -> " order by coalesce(p.search_key, lower(p.name)), p.id";
            case EMAIL -> " order by p.email";
            case NEWEST -> " order by p.created_at desc, p.id";
        };
    }

    /** The part of the statement that says who is looked for. */
    private static final class Filter {

        private final Map<String, Object> values = new HashMap<>();
        private final String sql;

        Filter(AccountSearch search) {
            List<String> terms = new ArrayList<>(List.of("p.email is not null"));
            int number = 0;
            for (String word : NameOrder.wordsOf(search.words())) {
                String name = "word" + number++;
                terms.add(SearchKeys.has(name));
                values.put(name, SearchKeys.anywhere(word));
            }
            Role role = search.role();
            if (role == Role.LEARNER) {
                terms.add(
                        "not exists (select 1 from person_role r where r.person_id = p.id and r.role in ('INSTRUCTOR', 'ADMINISTRATOR'))");
            } else if (role != null) {
                terms.add(
                        "exists (select 1 from person_role r where r.person_id = p.id and r.role = :role)");
                values.put("role", role.name());
            }
            Status status = search.status();
            if (status != null) {
                terms.add(term(status));
            }
            sql = " from person p where " + String.join(" and ", terms);
        }

        private static String term(Status status) {
            return switch (status) {
                case SAMPLE -> "p.sample = true";
                case SUSPENDED -> "p.sample = false and p.suspended_at is not null";
                case INVITED ->
                        "p.sample = false and p.suspended_at is null and p.password_hash is null";
                case ACTIVE ->
                        "p.sample = false and p.suspended_at is null and p.password_hash is not null";
            };
        }
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        Status status = Status.ACTIVE;
        if (row.getBoolean("sample")) {
            status = Status.SAMPLE;
        } else if (row.getObject("suspended_at", OffsetDateTime.class) != null) {
            status = Status.SUSPENDED;
        } else if (row.getInt("invited") == 1) {
            status = Status.INVITED;
        }
        return new AccountRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Set.of(),
                status,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private List<AccountRow> withRoles(List<AccountRow> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, Set<Role>> roles = new HashMap<>();
        database.sql("select person_id, role from person_role where person_id in (:ids)")
                .param("ids", bare.stream().map(row -> row.id().value()).toList())
                .query(row -> {
                    roles.computeIfAbsent(
                                    row.getObject("person_id", UUID.class),
                                    id -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                });
        return bare.stream()
                .map(row ->
                        new AccountRow(
                                row.id(),
                                row.name(),
                                row.email(),
                                roles.getOrDefault(row.id().value(), Set.of()),
                                row.status(),
                                row.createdAt()))
                .toList();
    }
}
