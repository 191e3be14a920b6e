package org.palpate.ui.shell;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Puts {@link FrontDoor}, {@link OwnSockets}, {@link EveryAnswer} and {@link PlainErrors} into the
 * web server.
 */
@Configuration(proxyBeanMethods = false)
class Doorway {

    /** Of what is being sent, in milliseconds. */
    private static final int LONGEST_PAUSE = 10_000;

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> frontDoor(
            TrustedProxies proxies, PublicAddress addresses) {
        return server -> {
            server.addEngineValves(new FrontDoor(proxies, addresses), new OwnSockets());
            server.addConnectorCustomizers(EveryAnswer::watch, Doorway::hurrySlowBodies);
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainErrors.class.getName());
                    host.getPipeline().addValve(new PlainErrors());
                }
            });
        };
    }

    /** Between two pieces of what is sent; without it Tomcat waits as long as for a new request. */
    private static void hurrySlowBodies(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout(LONGEST_PAUSE);
        }
    }
}
