package org.palpate.ui.shell;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.springframework.stereotype.Component;

/**
 * The HTML around every page as it leaves the server: its scripts get the number that the browser's
 * content policy asks for, new for each answer, and an address that leads nowhere is answered as
 * such, also to whoever does not run the page.
 */
@Component
class PageFrame implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private final LearningModules modules;

    PageFrame(LearningModules modules) {
        this.modules = modules;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var registry = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(page -> {
            letScriptsRun(page);
            String path = page.getVaadinRequest().getPathInfo();
            if (!leadsSomewhere(registry, path == null ? "" : path.replaceFirst("^/", ""))) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static void letScriptsRun(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(SafeHeaders.POLICY, SafeHeaders.policyOfAPage(nonce));
    }

    private boolean leadsSomewhere(RouteRegistry registry, String path) {
        var found = registry.getNavigationRouteTarget(path);
        if (!found.hasTarget()) {
            return false;
        }
        if (!path.startsWith("modules/") && !path.startsWith("quiz/")) {
            return true;
        }
        var parameters = found.getRouteParameters();
        Optional<LearningModule> module =
                parameters.get("module").map(ModuleKey::new).flatMap(modules::offered);
        return module.filter(known ->
                        parameters
                                .get("lesson")
                                .map(key ->
                                        known.lessons().stream()
                                                .anyMatch(l -> l.key().value().equals(key)))
                                .orElse(true))
                .filter(known ->
                        parameters
                                .get("quiz")
                                .map(key ->
                                        known.quiz() != null && known.quiz().named(key).isPresent())
                                .orElse(true))
                .isPresent();
    }
}
