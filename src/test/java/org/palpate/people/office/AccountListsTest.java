package org.palpate.people.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.people.AdministeredAccounts;
import org.palpate.people.Invitations;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.people.office.AccountSearch.Order;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Everybody with an account, found by whoever looks after the server. */
@OnBothDatabases
class AccountListsTest {

    private static final int MANY = 5000;

    private final School school;
    private final AccountLists lists;
    private final PersonId head;

    AccountListsTest(Database database) {
        school = database.emptySchool();
        lists = school.the(AccountLists.class);
        head = school.administrator("Head");
    }

    @AfterEach
    void forgets() {
        school.empty();
    }

    @Test
    void aWordOfTheNameOrTheAddressFindsWithAccentsOrWithout() {
        signUp("Zoë Núñez", "zoe@school.test");
        signUp("Karl Müller", "km@school.test");
        signUp("100% Real_Name", "real@school.test");

        assertThat(names("nunez")).containsExactly("Zoë Núñez");
        assertThat(names("NÚÑEZ zoe")).containsExactly("Zoë Núñez");
        assertThat(names("mueller")).containsExactly("Karl Müller");
        assertThat(names("muller")).containsExactly("Karl Müller");
        assertThat(names("km@school")).containsExactly("Karl Müller");
        assertThat(names("nobody here")).isEmpty();
        assertThat(names("zo%e")).isEqualTo(names("zoe"));
    }

    @Test
    void everybodyStandsInTheOrderThatIsAskedFor() {
        signUp("Émile Zola", "b@school.test");
        signUp("Eva Adam", "c@school.test");
        signUp("Zoe Bach", "a@school.test");

        assertThat(names("")).containsExactly("Émile Zola", "Eva Adam", "Head", "Zoe Bach");
        assertThat(
                        find(new AccountSearch("school.test", null, Status.ACTIVE, Order.EMAIL, 0))
                                .rows())
                .extracting(AccountRow::name)
                .containsExactly("Zoe Bach", "Émile Zola", "Eva Adam");
    }

    @Test
    void rolesAndStatusNarrowTheListDown() {
        PersonId eva = signUp("Eva Adam", "eva@school.test");
        PersonId tom = signUp("Tom Fox", "tom@school.test");
        PersonId ines = signUp("Ines Ott", "ines@school.test");
        school.people().setRole(head, ines, Role.INSTRUCTOR, true);
        school.the(AdministeredAccounts.class).suspend(head, tom);
        school.the(Invitations.class).invite(ines, "New Face", "new@school.test");
        school.guest();

        assertThat(of(Role.INSTRUCTOR, null)).containsExactly("Ines Ott");
        assertThat(of(Role.ADMINISTRATOR, null)).containsExactly("Head");
        assertThat(of(Role.LEARNER, null)).containsExactly("Eva Adam", "New Face", "Tom Fox");
        assertThat(of(null, Status.SUSPENDED)).containsExactly("Tom Fox");
        assertThat(of(null, Status.INVITED)).containsExactly("New Face");
        assertThat(of(null, Status.SAMPLE)).containsExactly("Head");
        assertThat(of(null, Status.ACTIVE)).containsExactly("Eva Adam", "Ines Ott");
        AccountRow row = lists.find(head, eva).orElseThrow();
        assertThat(row.roles()).containsExactly(Role.LEARNER);
        assertThat(row.status()).isEqualTo(Status.ACTIVE);
        assertThat(lists.find(head, school.guest())).isEmpty();
    }

    @Test
    void fiveThousandPeopleNeedNoStatementMoreThanFifty() {
        people(40);
        int few = statements(AccountSearch.EVERYBODY);
        people(MANY);

        int many = statements(new AccountSearch("person", null, Status.INVITED, Order.NAME, 250));

        assertThat(many).isEqualTo(few).isEqualTo(3);
        AccountPage page = find(new AccountSearch("person", null, Status.INVITED, Order.NAME, 250));
        assertThat(page.found()).isEqualTo(MANY);
        assertThat(page.rows()).hasSize(AccountSearch.PAGE);
        assertThat(page.rows().getFirst().name()).isEqualTo("Person 3000");
        AccountPage last =
                find(new AccountSearch("person", null, Status.INVITED, Order.NAME, 9999));
        assertThat(last.page()).isEqualTo(last.pages() - 1);
    }

    @Test
    void whoWasThereBeforeTheKeyIsFoundOnceTheServerHasStarted() {
        signUp("Zoë Núñez", "zoe@school.test");
        school.spoil("update person set search_key = null");
        assertThat(names("zo")).containsExactly("Zoë Núñez");

        school.the(SearchKeys.class).afterSingletonsInstantiated();

        assertThat(names("nunez")).containsExactly("Zoë Núñez");
    }

    @Test
    void nobodyElseLooksThroughTheAccounts() {
        for (PersonId asking : List.of(school.instructor("Ines"), school.guest())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> lists.find(asking, AccountSearch.EVERYBODY));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> lists.find(asking, head));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> lists.all(asking, AccountSearch.EVERYBODY));
        }
    }

    private PersonId signUp(String name, String email) {
        return school.people().signUp(name, email, "lantern orchid gravel", null);
    }

    private AccountPage find(AccountSearch search) {
        return lists.find(head, search);
    }

    private List<String> names(String words) {
        return find(new AccountSearch(words, null, null, Order.NAME, 0)).rows().stream()
                .map(AccountRow::name)
                .toList();
    }

    private List<String> of(Role role, Status status) {
        return find(new AccountSearch("", role, status, Order.NAME, 0)).rows().stream()
                .map(AccountRow::name)
                .toList();
    }

    /** Behind the doors, for speed: so many people in all, numbered from 0. */
    private void people(int count) {
        var jdbc = school.the(JdbcTemplate.class);
        jdbc.update("delete from person where name like 'Person %'");
        jdbc.batchUpdate(
                "insert into person (id, name, email, sample, created_at, search_key) values (?, ?, ?, false, current_timestamp, ?)",
                IntStream.range(0, count)
                        .mapToObj(number ->
                                new Object[] {
                                    new java.util.UUID(7, number),
                                    "Person %04d".formatted(number),
                                    "p%d@school.test".formatted(number),
                                    "person %04d p%d school.test".formatted(number, number)
                                })
                        .toList());
    }

    /** How many statements the list itself needs, besides the one for the right. */
    private int statements(AccountSearch search) {
        var counting = new CountingStatements(school.the(DataSource.class));
        new AccountLists(JdbcClient.create(counting), school.the(Rights.class)).find(head, search);
        return counting.count();
    }

    /** A store that counts what is asked of it. */
    private static final class CountingStatements extends DelegatingDataSource {

        private final AtomicInteger count = new AtomicInteger();

        CountingStatements(DataSource store) {
            super(store);
        }

        int count() {
            return count.get();
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")) {
                                    count.incrementAndGet();
                                }
                                return method.invoke(real, arguments);
                            });
        }
    }
}
