package org.palpate.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.UUID;
import org.palpate.classroom.UnknownClass;
import org.palpate.store.StoreFailures;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Withdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a person is told when a click breaks, the session has ended, or the connection is gone. */
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int MILLIS = 8000;

    /** The notice of mishaps that a page has. */
    private record Notice(Notification shown) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(Mishaps::onError));
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(ui -> reconnect(ui.getUI()));
    }

    /**
     * Nothing of a page lives in the session, so a page whose session ended says so and is loaded
     * anew (frontend/session); who has to sign in again is led back to it.
     */
    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Your session has ended");
        messages.setSessionExpiredMessage(
                "You were signed out, what you may see was changed, the server was started again, or it let go of this page to make room for newer ones. This page is loaded again now; an answer that is not saved yet comes back in it.");
        // To the server a session whose cookie is gone looks like a browser without cookies.
        messages.setCookiesDisabledCaption("Your session has ended");
        messages.setCookiesDisabledMessage(
                "This browser no longer sends the cookie of your session. This page is loaded again now; an answer that is not saved yet comes back in it. If you see this again at once, allow cookies for this address.");
        messages.setInternalErrorCaption("Something broke on our side");
        messages.setInternalErrorMessage(
                "Nothing you saved is lost. Press here to load the page again.");
        return messages;
    }

    /** Of a server that is silent; one that answers with an error: frontend/session. */
    private static void reconnect(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(
                "The server does not answer. Trying again; what you entered stays here.");
        dialog.setDialogTextGaveUp(
                "The server does not answer. Reload the page when you are back online.");
    }

    private static void onError(ErrorEvent event) {
        mayBePressedAgain(event);
        if (UI.getCurrent() != null && !StoreFailures.isAway(event.getThrowable())) {
            PageLoad.broke(UI.getCurrent());
        }
        Optional<String> refusal = Refusals.sentence(event.getThrowable());
        if (refusal.isPresent()) {
            // No fault of the server's, and nothing to look up in its log.
            LOG.info("A browser sent what is not taken: {}", refusal.get());
            UI ui = UI.getCurrent();
            if (ui != null) {
                ui.access(() -> tell(ui, refusal.get()));
            }
            return;
        }
        UI open = UI.getCurrent();
        if (open != null && isOfAClassThatIsNotYours(event.getThrowable())) {
            open.access(() -> Withdrawn.schoolClass(open));
            return;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A click broke ({})", number, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> tell(ui, sentence(event.getThrowable(), number)));
        }
    }

    /** A button that its own click disabled is there for the next try, whatever became of this. */
    private static void mayBePressedAgain(ErrorEvent event) {
        if (event.getComponent().orElse(null) instanceof Button button
                && button.isDisableOnClick()) {
            button.setEnabled(true);
        }
    }

    private static String sentence(Throwable failure, String number) {
        return StoreFailures.sentence(failure)
                .orElseGet(() ->
                        "Something broke on our side. Nothing you saved is lost. If it happens again, tell your administrator the number "
                                + number
                                + ".");
    }

    /** A click on the page of a class that its instructor was taken out of meanwhile. */
    private static boolean isOfAClassThatIsNotYours(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownClass) {
                return true;
            }
        }
        return false;
    }

    /** In the one notice that a page has for it: whoever never closes it gets no second one. */
    private static void tell(UI ui, String sentence) {
        Notice notice = ComponentUtil.getData(ui, Notice.class);
        if (notice == null) {
            notice = new Notice(new Notification("", MILLIS, Position.TOP_CENTER));
            notice.shown().setAssertive(true);
            ComponentUtil.setData(ui, Notice.class, notice);
        }
        notice.shown().setText(sentence);
        // A time of another length begins anew, where the notice is still open.
        notice.shown().setDuration(notice.shown().getDuration() == MILLIS ? MILLIS + 1 : MILLIS);
        notice.shown().open();
    }
}
