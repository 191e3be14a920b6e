package org.palpate.ui.shell;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.palpate.people.Role;
import org.palpate.people.Setup;
import org.palpate.store.StoreFailures;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The HTML around every page as it leaves the server: its scripts get the number that the browser's
 * content policy asks for, new for each answer; and an address that leads to nothing for who asks
 * has the status that says so, as has a store that is away, also for whoever does not run the page.
 */
@Component
class PageFrame implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageFrame.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private final List<Threshold> thresholds;
    private final Setup setup;
    private final Visitor visitor;
    private final FirstHtml firstHtml;

    PageFrame(List<Threshold> thresholds, Setup setup, Visitor visitor, FirstHtml firstHtml) {
        this.firstHtml = firstHtml;
        this.thresholds = thresholds;
        this.setup = setup;
        this.visitor = visitor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var registry = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(page -> {
            String asked = page.getVaadinRequest().getPathInfo();
            String path = asked == null ? "" : asked.replaceFirst("^/", "");
            var found = registry.getNavigationRouteTarget(path);
            Answer answer = answer(found, path);
            if (answer.status() == HttpServletResponse.SC_OK) {
                firstHtml.write(page, found, path);
            } else {
                page.getVaadinResponse().setStatus(answer.status());
            }
            if (answer.seconds() > 0) {
                page.getVaadinResponse().setHeader("Retry-After", String.valueOf(answer.seconds()));
            }
            letScriptsRun(page);
        });
        event.getSource().addUIInitListener(opened -> FirstHtml.giveWay(opened.getUI()));
    }

    private static void letScriptsRun(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(SafeHeaders.POLICY, SafeHeaders.policyOfAPage(nonce));
    }

    /**
     * What is said of an address before its page.
     *
     * @param seconds after how many to ask again; 0 where it makes no difference
     */
    private record Answer(int status, long seconds) {

        static Answer of(int status) {
            return new Answer(status, 0);
        }
    }

    /** What the answer says of an address; the page says the same in words. */
    private Answer answer(NavigationRouteTarget found, String path) {
        try {
            return Answer.of(
                    leadsSomewhere(found, path)
                            ? HttpServletResponse.SC_OK
                            : HttpServletResponse.SC_NOT_FOUND);
        } catch (Threshold.NotOpen closed) {
            return new Answer(closed.status(), closed.seconds());
        } catch (RuntimeException broken) {
            LOG.debug("Whether {} leads somewhere could not be found out", path, broken);
            if (Refusals.sentence(broken).isPresent()) {
                return Answer.of(HttpServletResponse.SC_FORBIDDEN);
            }
            return StoreFailures.isAway(broken)
                    ? new Answer(
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE, PlainPage.AGAIN_SECONDS)
                    : Answer.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private boolean leadsSomewhere(NavigationRouteTarget found, String path) {
        if (!found.hasTarget()) {
            return false;
        }
        Class<?> page = found.getRouteTarget().getTarget();
        try {
            if (!hasRole(page) || page == SetupPage.class && !setup.isOpen()) {
                return false;
            }
            thresholds.forEach(desk -> desk.cross(page, found.getRouteParameters()));
            return true;
        } catch (NotFoundException nothing) {
            return false;
        }
    }

    /** A page says itself which role it needs. Who is not signed in was sent to the sign-in. */
    private boolean hasRole(Class<?> page) {
        var needed = page.getAnnotation(RolesAllowed.class);
        return needed == null
                || visitor.signedIn().isEmpty()
                || Arrays.stream(needed.value()).map(Role::valueOf).anyMatch(visitor::is);
    }
}
