package org.palpate.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Invitation;
import org.palpate.ui.kit.Pages;
import org.springframework.stereotype.Component;

/** Where somebody wanted to go when they were asked to sign in first, and will come to after it. */
@Component
class Destination {

    private static final Pattern JOIN = Pattern.compile("(?:^|/)join/([^/?#]+)");

    private static final Pattern ATTEMPT = Pattern.compile("(?:^|/)attempt/[^/?#]+");

    private final VaadinDefaultRequestCache requests;
    private final Classes classes;

    Destination(VaadinDefaultRequestCache requests, Classes classes) {
        this.requests = requests;
        this.classes = classes;
    }

    /** The class whose join link was followed; nothing when it was something else. */
    Optional<Invitation> joining() {
        return address()
                .map(JOIN::matcher)
                .filter(Matcher::find)
                .flatMap(join -> classes.invitation(join.group(1)));
    }

    /**
     * Opens an address as a whole new page: who has just been signed in is a stranger to this one.
     */
    static void open(String address) {
        UI.getCurrent().getPage().setLocation(address.isEmpty() ? "." : address);
    }

    /**
     * Takes the way on for somebody who has just been signed in: to where they wanted to go, else
     * to the front page.
     *
     * @return an address of this server, without a slash before it
     */
    String take() {
        String way =
                address()
                        .map(whole -> URI.create(whole))
                        .map(uri ->
                                uri.getRawPath()
                                        + (uri.getRawQuery() == null
                                                ? ""
                                                : "?" + uri.getRawQuery()))
                        .map(path -> path.replaceAll("^/+", ""))
                        .filter(path -> !path.startsWith(Pages.SIGN_IN))
                        .orElse(Pages.HOME);
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            requests.removeRequest(
                    request.getHttpServletRequest(), response.getHttpServletResponse());
            request.getWrappedSession()
                    .removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        }
        return way;
    }

    /** Whether it was an attempt, their own or not: the address does not tell. */
    boolean isAttempt() {
        return address().filter(address -> ATTEMPT.matcher(address).find()).isPresent();
    }

    /** Opened in the browser, it is a saved request; reached from another page, a note. */
    private static Optional<String> noted(VaadinServletRequest request) {
        return request.getWrappedSession()
                                .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT)
                        instanceof String noted
                ? Optional.of(noted)
                : Optional.empty();
    }

    private Optional<String> address() {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) {
            return Optional.empty();
        }
        var saved =
                requests.getRequest(
                        request.getHttpServletRequest(), response.getHttpServletResponse());
        return saved == null ? noted(request) : Optional.of(saved.getRedirectUrl());
    }
}
