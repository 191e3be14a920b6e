package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Refused;
import org.palpate.refusal.Refusal;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.HomePage;

/** A refusal that no page has a place for is told as what it is, not as something broken. */
class RefusedTest extends PageTest {

    private static final String WHY = "This class is archived. Bring it back first.";

    @BeforeEach
    void somewhere() {
        navigate(Pages.HOME, HomePage.class);
    }

    @Test
    void aClickThatIsRefusedSaysWhy() {
        fails(new IllegalStateException("wrapped", new Refusal(WHY)));

        assertThat(notice()).isEqualTo(WHY);
    }

    @Test
    void soDoesOneThatTheEngineRefuses() {
        fails(new Refused(Refused.Reason.NO_HINT_LEFT));

        assertThat(notice()).isEqualTo("There is no further hint to this question.");
    }

    @Test
    void whatBreaksIsStillSaidToBeBroken() {
        fails(new IllegalStateException("no refusal"));

        assertThat(notice()).startsWith("Something broke on our side.");
    }

    @Test
    void aPageThatIsRefusedSaysWhy() {
        var page = new BrokenPage();

        int status =
                page.setErrorParameter(
                        new BeforeEnterEvent(
                                UI.getCurrent().getInternals().getRouter(),
                                NavigationTrigger.PROGRAMMATIC,
                                new Location("somewhere"),
                                BrokenPage.class,
                                UI.getCurrent(),
                                List.of()),
                        new ErrorParameter<>(Exception.class, new Refusal(WHY)));

        assertThat(status).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(page.getElement().getTextRecursively())
                .contains("This cannot be done", WHY)
                .doesNotContain("broke");
    }

    @Test
    void aButtonWhoseClickBrokeCanBePressedAgain() {
        var button = new Button("Save");
        button.setDisableOnClick(true);
        UI.getCurrent().add(button);
        button.setEnabled(false);

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(
                        new ErrorEvent(
                                new IllegalStateException("the store is away"),
                                button.getElement().getNode()));
        roundTrip();

        assertThat(button.isEnabled()).isTrue();
    }

    private static void fails(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    private String notice() {
        roundTrip();
        return find(Notification.class).all().getLast().getElement().getProperty("text", "");
    }
}
