package org.palpate.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks whether the port is free before anything is opened: whoever starts a second server learns
 * so within a second, and not after the courses are read. The port is let go of again; who takes it
 * in between is noticed when the server opens it.
 */
final class FreePort implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final int USUAL = 8080;

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            check(event.getApplicationContext().getEnvironment());
        }
    }

    private static void check(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, USUAL);
        InetAddress address = settings.getProperty("server.address", InetAddress.class);
        if (port <= 0) {
            return;
        }
        try (var trial = new ServerSocket()) {
            trial.bind(new InetSocketAddress(address, port));
        } catch (IOException refused) {
            // What else keeps it from being opened is told when the server opens it.
            PortInUseException.throwIfPortBindingException(refused, () -> port);
        }
    }
}
