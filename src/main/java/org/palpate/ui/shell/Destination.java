package org.palpate.ui.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Invitation;
import org.springframework.stereotype.Component;

/** Where somebody wanted to go when they were asked to sign in first, and will come to after it. */
@Component
class Destination {

    private static final Pattern JOIN = Pattern.compile("(?:^|/)join/([^/?#]+)");

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
