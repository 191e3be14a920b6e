package org.palpate.ui.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a browser is told to be careful with, on every answer. Scripts come from this server's files
 * only, or carry the number the page was made with (see {@link PageFrame}); why {@code unsafe-eval}
 * is still among them stands in docs/decisions/0011.
 */
final class SafeHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    POLICY,
                    policy("'self'"),
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin");

    private static final String HSTS = "Strict-Transport-Security";

    /** A year, as is usual; other servers of the same domain are not ours to promise for. */
    private static final String ONE_YEAR = "max-age=31536000";

    private SafeHeaders() {}

    /** Each with its value, but for what only a secure answer has. */
    static void forEach(BiConsumer<String, String> header) {
        ALWAYS.forEach(header);
    }

    /** Writes them. */
    static void write(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader(HSTS, ONE_YEAR);
        }
    }

    /** Writes those that are missing, after something has begun its answer anew. */
    static void complete(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        if (secure) {
            response.setHeader(HSTS, ONE_YEAR);
        }
    }

    /** The policy of a page whose inline scripts carry this number. */
    static String policyOfAPage(String nonce) {
        return policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    private static String policy(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src " + scripts,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
