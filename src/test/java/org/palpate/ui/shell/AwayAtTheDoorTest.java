package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.Palpate;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Threshold;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The status of a page's first answer where it cannot be found out what the address leads to. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "spring.application.name=away"})
@ContextConfiguration(initializers = TemporaryData.class)
@Import(AwayAtTheDoorTest.Broken.class)
class AwayAtTheDoorTest {

    @Autowired private Broken broken;
    @LocalServerPort private int port;

    /** A desk that fails as it is told. */
    @TestConfiguration
    static class Broken implements Threshold {

        private @Nullable RuntimeException failure;

        @Override
        public void cross(Class<?> page, RouteParameters parameters) {
            if (failure != null) {
                throw failure;
            }
        }
    }

    @AfterEach
    void mended() {
        broken.failure = null;
    }

    @Test
    void aStoreThatIsAwayIsToldInTheStatus() throws Exception {
        broken.failure =
                new IllegalStateException(
                        "wrapped", new SQLTransientConnectionException("no connection"));

        HttpResponse<String> answer = new Visit(port).get(Pages.MODULES);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValue(String.valueOf(PlainPage.AGAIN_SECONDS));
    }

    @Test
    void soIsWhatBroke() throws Exception {
        broken.failure = new IllegalStateException("broke");
        assertThat(new Visit(port).get(Pages.MODULES).statusCode()).isEqualTo(500);

        broken.failure = null;
        assertThat(new Visit(port).get(Pages.MODULES).statusCode()).isEqualTo(200);
    }
}
