package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainPageTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aStoreThatIsAwayIsCalledSoAndThePageTriesAgain() {
        assertThat(broken("GET", new SQLTransientConnectionException("timed out")))
                .contains("<h1>" + PlainPage.AWAY + "</h1>", "http-equiv=\"refresh\"")
                .doesNotContain("administrator", "not taken");
        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void whatWasSentMeanwhileIsSaidToBeNotTaken() {
        assertThat(broken("POST", new SQLTransientConnectionException("timed out")))
                .contains("was not taken");
    }

    @Test
    void anotherFailureIsNoneOfTheStore() {
        assertThat(broken("GET", new IllegalStateException("a bug")))
                .contains("Something broke on our side")
                .doesNotContain("refresh");
        assertThat(response.getStatus()).isEqualTo(500);
    }

    private String broken(String method, Exception failure) {
        var request = new MockHttpServletRequest(method, "/sign-in");
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                failure instanceof java.sql.SQLException sql
                        ? new CannotGetJdbcConnectionException("away", sql)
                        : failure);
        response.setStatus(500);
        return PlainPage.answer(request, response);
    }
}
