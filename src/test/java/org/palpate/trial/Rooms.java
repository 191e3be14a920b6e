package org.palpate.trial;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import org.palpate.Palpate;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The rooms without their pages, wired as in the server. Not a {@code @Configuration}, so that the server's own search for parts never comes
 * upon it.
 */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@AutoConfigurationPackage(basePackageClasses = Palpate.class)
@ComponentScan(
        basePackageClasses = Palpate.class,
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.palpate\\.(ui\\..*|Palpate)"))
public class Rooms {}
