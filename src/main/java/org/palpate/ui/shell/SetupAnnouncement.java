package org.palpate.ui.shell;

import org.palpate.people.Setup;
import org.palpate.ui.kit.Pages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the console where the server is and, on the first start, how to become its
 * administrator.
 */
@Component
class SetupAnnouncement {

    private final Setup setup;

    SetupAnnouncement(Setup setup) {
        this.setup = setup;
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null
                || web.getWebServer().getPort() <= 0) {
            return;
        }
        String address = "http://localhost:" + web.getWebServer().getPort() + "/";
        print("Palpate is ready at " + address);
        if (setup.isOpen()) {
            print(
                    "This school has no administrator yet. Become the first one here (the link works once):");
            print("  " + address + Pages.SETUP + "?key=" + setup.key());
        }
    }

    /**
     * Straight to the console: a secret does not belong in log files that are shipped elsewhere.
     */
    private static void print(String line) {
        System.out.println(line);
    }
}
