package org.palpate.ui.shell;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.palpate.store.StoreFailures;

/**
 * A page for when the pages themselves cannot answer: an address that is no page, a request too
 * large or unreadable, a failure before any page was made. It has no script and says no more than
 * its status; but a store that is away is called so, and the page then tries again by itself.
 */
final class PlainPage {

    /** What is said of a store that is away, as the heading. */
    static final String AWAY = "The school's data cannot be reached";

    /** As the sentences below; "this page" is one that tries again by itself. */
    static final String AWAY_WORDS =
            "The server runs, but its database does not answer at the moment. Nothing you saved is lost. This page tries again by itself every few seconds, and comes back once the database does.";

    /** How long a page whose store is away waits before it tries again, in seconds. */
    static final int AGAIN_SECONDS = 8;

    /** Opens the same address anew, without what was sent to it. */
    private static final String AGAIN =
            "\n<meta http-equiv=\"refresh\" content=\"%d\">".formatted(AGAIN_SECONDS);

    private static final String NOT_TAKEN =
            " What you have just sent was not taken; send it once more then.";

    private PlainPage() {}

    /**
     * The whole page for what a request came to. A question that only an open page asks, and whose
     * page or session is over, is refused by the pages' framework like a stranger's: that is said
     * as it is, to a browser that opened such an address with the status that says so. The pages'
     * own scripts know the end of a session by the status they got.
     */
    static String answer(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && StoreFailures.isAway(failure)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return page(AWAY, AWAY_WORDS + (isSent(request) ? NOT_TAKEN : ""), AGAIN);
        }
        boolean ofAnOpenPage =
                response.getStatus() == HttpServletResponse.SC_FORBIDDEN
                        && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER)
                                != null;
        if (ofAnOpenPage && request.getMethod().matches("GET|HEAD")) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
        return of(ofAnOpenPage ? HttpServletResponse.SC_GONE : response.getStatus());
    }

    /** Whether something was sent; the request for the page of an error is one that only opens. */
    private static boolean isSent(HttpServletRequest request) {
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return !String.valueOf(method == null ? request.getMethod() : method).matches("GET|HEAD");
    }

    /** The whole page for a status of HTTP, 400 to 599. */
    static String of(int status) {
        return page(title(status), words(status), "");
    }

    private static String page(String title, String words, String head) {
        return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%1$s · Palpate</title>
        <link rel="stylesheet" href="/frontend/styles/tokens.css">
        <link rel="stylesheet" href="/frontend/styles/base.css">%3$s
        </head><body><main class="shell-page"><div class="page narrow">
        <h1>%1$s</h1><p class="lead">%2$s</p>
        <p><a class="button primary" href="/">To the front page</a></p>
        </div></main></body></html>
        """
                .formatted(title, words, head);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "This request could not be read";
            case 401, 403 -> "Not allowed";
            case 404 -> "Nothing here";
            case 405 -> "Not possible here";
            case 410 -> "This page is over";
            case 413 -> "Too large";
            case 414, 431 -> "This address is too long";
            case 429 -> "Please wait a moment";
            case 503 -> "Not ready yet";
            default -> status < 500 ? "This was not possible" : "Something broke on our side";
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 400 ->
                    "The address or what was sent with it is damaged. Check the address and try again.";
            case 401, 403 ->
                    "This was sent by a page of another site, or by a page of ours that had been open for too long. Open the page"
                            + " anew and try once more. If it happens every time, tell your administrator: the server's log says more.";
            case 404 ->
                    "This address leads nowhere. If a link brought you here, it may be out of date.";
            case 405 -> "This address cannot be used in this way.";
            case 410 ->
                    "The page that asked for this is closed or its session has ended. Open the page anew; what was saved is still there.";
            case 413 -> "What was sent is larger than this server takes.";
            case 414, 431 -> "Shorten the address, or clear this site's cookies, and try again.";
            case 429 -> "This was asked for too often from your network. Try again in a minute.";
            case 503 -> "The server is starting or busy. Try again in a minute.";
            default ->
                    status < 500
                            ? "The server refused the request. Open the page anew and try once more."
                            : "Try again in a moment. If it happens again, tell your administrator when: the server's log says more.";
        };
    }
}
