package org.palpate.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.palpate.people.People;
import org.palpate.people.RememberMe;
import org.palpate.people.TooManyTries;
import org.palpate.ui.kit.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may enter which page, how people sign in, and what the browser is told to be careful with.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doorkeeper {

    /** Vaadin's client starts from inline scripts; everything else comes from this server only. */
    private static final String CONTENT_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data:",
                    "font-src 'self' data:",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'self'");

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, RememberMe rememberMe, People people)
            throws Exception {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/frontend/**", "/favicon.ico", "/error").permitAll());
        // Every page says itself who may open it and none is open by default; an address without a
        // page is the pages' own "not found".
        http.setSharedObject(RequestCache.class, plainAddresses());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.loginView(SignInPage.class, "/")
                                .anyRequest(request -> request.permitAll()));
        http.addFilterBefore(new CurrentSignIns(people), SecurityContextHolderFilter.class);
        http.formLogin(form -> form.failureHandler(backToSignIn()));
        http.rememberMe(
                remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.headers(headers ->
                headers.withObjectPostProcessor(eagerly())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.sameOrigin())
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy(
                                        "camera=(), microphone=(), geolocation=(), payment=()")));
        return http.build();
    }

    /**
     * Where somebody goes on after signing in, kept without the word {@code continue} that would
     * then stand in their address. Null turns the word off; the setter is not marked as taking it.
     */
    @SuppressWarnings("NullAway")
    private static RequestCache plainAddresses() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /**
     * Pages are forwarded to Vaadin's servlet, which ends the response before late headers would be
     * written.
     */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /**
     * One answer for a wrong password and for an account that is not there; another for too many
     * tries.
     */
    private static AuthenticationFailureHandler backToSignIn() {
        return (request, response, failure) -> {
            String why = failure instanceof TooManyTries ? SignInPage.WAIT : SignInPage.WRONG;
            response.sendRedirect(request.getContextPath() + "/" + Pages.SIGN_IN + "?" + why);
        };
    }
}
