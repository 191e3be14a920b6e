package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.springframework.test.context.TestPropertySource;

/** Pages opened while the database does not answer: they say so, and come back by themselves. */
@InABrowser
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.connection-timeout=400",
            "spring.datasource.hikari.maximum-pool-size=6"
        })
class AwayStoreTest {

    private static final String AWAY = "The school's data cannot be reached";

    @Test
    void aReloadedQuizSaysThatTheDataIsAwayAndComesBackByItself(School school) throws Exception {
        Learner mira = school.newLearner();
        mira.hasAnOutage();
        OpenQuiz quiz = mira.goesOnAt(Asked.Write.class);
        int place = quiz.place();
        try (Outage outage = new Outage(school)) {
            mira.reloads();
            mira.seesThePage(AWAY);
            mira.sees("This page tries again by itself");
            // The page's own looks are no matter of the database.
            assertThat(mira.link("To the front page")).hasCSS("display", "inline-flex");
            assertThat(outage.connections()).isPositive();
        }
        quiz.isAt(place);
    }

    @Test
    void signingInSaysThatTheDataIsAwayAndThatNothingWasTaken(School school) throws Exception {
        Learner mira = school.newcomer("Mira Away");
        mira.hasAccount();
        mira.hasAnOutage();
        mira.opens("sign-in");
        mira.seesThePage("Sign in");
        try (Outage outage = new Outage(school)) {
            mira.triesToSignIn(mira.email(), School.PASSWORD);
            // Said until the page tries again, a few seconds later.
            mira.sees("What you have just sent was not taken");
            mira.seesThePage(AWAY);
            assertThat(outage.connections()).isPositive();
        }
        mira.seesThePage("Sign in");
        mira.signsInHere();
    }

    /** Nobody gets a connection, as when the database is stopped. */
    private static final class Outage implements AutoCloseable {

        private final Deque<Connection> held = new ArrayDeque<>();

        Outage(School school) throws SQLException {
            DataSource pool = school.the(DataSource.class).unwrap(HikariDataSource.class);
            try {
                while (true) {
                    held.push(pool.getConnection());
                }
            } catch (SQLTransientConnectionException allAreTaken) {
                assertThat(held).isNotEmpty();
            }
        }

        int connections() {
            return held.size();
        }

        @Override
        public void close() throws SQLException {
            while (!held.isEmpty()) {
                held.pop().close();
            }
        }
    }
}
