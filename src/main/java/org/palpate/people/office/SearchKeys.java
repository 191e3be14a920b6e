package org.palpate.people.office;

import java.util.List;
import java.util.UUID;
import org.palpate.people.NameOrder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills in, at the start, what people are ordered and searched by who were there before it was
 * kept.
 */
@Component
class SearchKeys implements SmartInitializingSingleton {

    private static final int BATCH = 500;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SearchKeys(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * The term that finds a person {@code p} by a word of the name or the address.
     *
     * @param parameter called so in the statement, and given {@link #anywhere}
     */
    static String has(String parameter) {
        return like("coalesce(p.search_key, lower(p.name) || ' ' || p.email)", parameter);
    }

    /** The term that finds a text with a word anywhere in it. */
    static String like(String text, String parameter) {
        return "%s like :%s escape '!'".formatted(text, parameter);
    }

    /**
     * A word of {@link NameOrder#wordsOf} anywhere in a text; its own signs stand for themselves.
     */
    static String anywhere(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }

    private record Bare(UUID id, String name, String email) {}

    @Override
    public void afterSingletonsInstantiated() {
        List<Bare> missing = missing();
        while (!missing.isEmpty()) {
            List<Bare> batch = missing;
            transaction.executeWithoutResult(status -> batch.forEach(this::fill));
            missing = missing();
        }
    }

    private List<Bare> missing() {
        return database.sql(
                        "select id, name, email from person where search_key is null and email is not null fetch first "
                                + BATCH
                                + " rows only")
                .query((row, number) ->
                        new Bare(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("email")))
                .list();
    }

    private void fill(Bare person) {
        database.sql("update person set search_key = :key where id = :id and search_key is null")
                .param("key", NameOrder.key(person.name() + " " + person.email()))
                .param("id", person.id())
                .update();
    }
}
