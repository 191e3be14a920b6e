package org.palpate.ui.shell;

import org.apache.catalina.core.StandardHost;
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

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> frontDoor(
            TrustedProxies proxies, PublicAddress addresses) {
        return server -> {
            server.addEngineValves(new FrontDoor(proxies, addresses), new OwnSockets());
            server.addConnectorCustomizers(EveryAnswer::watch);
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainErrors.class.getName());
                    host.getPipeline().addValve(new PlainErrors());
                }
            });
        };
    }
}
