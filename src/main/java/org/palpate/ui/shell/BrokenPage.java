package org.palpate.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.palpate.store.StoreFailures;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke while a page was opened; the log has the cause under the number shown here. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Something broke · Palpate")
public class BrokenPage extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Optional<String> refusal = Refusals.sentence(error.getException());
        if (refusal.isPresent()) {
            LOG.info("Page {} was refused: {}", event.getLocation().getPath(), refusal.get());
            show(Bits.head("This cannot be done", refusal.get()));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (StoreFailures.isAway(error.getException())) {
            LOG.warn(
                    "Page {} could not be opened: the store is away",
                    event.getLocation().getPath(),
                    error.getException());
            show(Bits.head(PlainPage.AWAY, PlainPage.AWAY_WORDS));
            getElement()
                    .executeJs(
                            "setTimeout(() => this.isConnected && location.reload(), $0)",
                            1000 * PlainPage.AGAIN_SECONDS);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Page {} broke ({})", event.getLocation().getPath(), number, error.getException());
        show(
                StoreFailures.whenOpening(error.getException())
                        .map(sentence -> Bits.head("This cannot be done right now", sentence))
                        .orElseGet(() ->
                                Bits.head(
                                        "Something broke on our side",
                                        "Nothing you saved is lost. Try again in a moment; if it happens again,"
                                                + " tell your administrator the number "
                                                + number
                                                + ".")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void show(Component head) {
        addClassName("page");
        removeAll();
        add(head, Bits.row(Bits.linkButton(Pages.HOME, "To the front page", true)));
    }
}
