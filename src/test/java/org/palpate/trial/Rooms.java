package org.palpate.trial;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import org.palpate.Palpate;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The rooms without their pages, wired as in the server. Not a {@code @Configuration}, so that the
 * server's own search for parts never comes upon it.
 */
@EnableAutoConfiguration(
        exclude = {
            SpringBootAutoConfiguration.class,
            SpringSecurityAutoConfiguration.class,
            VaadinScopesConfig.class
        })
@AutoConfigurationPackage(basePackageClasses = Palpate.class)
@ComponentScan({
    "org.palpate.store",
    "org.palpate.limits",
    "org.palpate.people",
    "org.palpate.school",
    "org.palpate.content",
    "org.palpate.classroom",
    "org.palpate.attempt",
    "org.palpate.recall",
    "org.palpate.progress",
    "org.palpate.exchange",
    "org.palpate.sample"
})
public class Rooms {}
