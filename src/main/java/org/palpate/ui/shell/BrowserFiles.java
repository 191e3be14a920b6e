package org.palpate.ui.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our own elements and style sheets. Browsers keep them but ask each time whether they have
 * changed, so that after an upgrade nobody sees yesterday's looks with today's pages.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

    /** Asked for by whatever knows no other place to look for a picture of a site. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registry.addRedirectViewController("/favicon.ico", "/frontend/brand/palpate.svg");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registry.addResourceHandler("/frontend/**")
                .addResourceLocations("classpath:/META-INF/resources/frontend/")
                .setCacheControl(CacheControl.noCache().cachePublic());
    }
}
