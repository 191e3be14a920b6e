package org.palpate.ui.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.palpate.people.KnownBrowsers;
import org.palpate.people.People;
import org.palpate.people.RememberMe;
import org.palpate.people.SignInDetails;
import org.palpate.people.SignInLog;
import org.palpate.people.SignedIn;
import org.palpate.people.guessing.Network;
import org.palpate.people.guessing.TooManyTries;
import org.palpate.ui.kit.BrowserCookie;
import org.palpate.ui.kit.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may enter which page, and how people sign in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doorkeeper {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            RememberMe rememberMe,
            People people,
            KnownBrowsers browsers,
            SignInLog log,
            RequestUtil vaadins)
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
        http.addFilterAfter(new OwnFormsOnly(vaadins), CsrfFilter.class);
        http.formLogin(form ->
                form.failureHandler(backToSignIn())
                        .authenticationDetailsSource(request ->
                                new SignInDetails(
                                        request.getRemoteAddr(),
                                        BrowserCookie.of(request),
                                        visit(request))));
        http.sessionManagement(sessions ->
                sessions.addSessionAuthenticationStrategy((who, request, response) ->
                        welcome(who, request, response, browsers, log)));
        http.logout(out -> out.addLogoutHandler((request, response, who) -> goodbye(who, log)));
        http.rememberMe(
                remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        // All other headers stand on every answer, this chain's or not: SafeHeaders.
        http.headers(headers ->
                headers.defaultsDisabled()
                        .withObjectPostProcessor(eagerly())
                        .cacheControl(Customizer.withDefaults()));
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

    /** The session that a try to sign in comes from; there is one, for its form had a token. */
    private static String visit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    /** A browser that signed in, by form or by staying signed in, is known from then on. */
    private static void welcome(
            @Nullable Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            KnownBrowsers browsers,
            SignInLog log) {
        if (who != null && who.getPrincipal() instanceof SignedIn principal) {
            BrowserCookie.greet(browsers, principal.person(), request, response);
            if (who instanceof RememberMeAuthenticationToken) {
                log.cameBack(principal.person(), Network.of(request.getRemoteAddr()));
            }
        }
    }

    private static void goodbye(@Nullable Authentication who, SignInLog log) {
        if (who != null && who.getPrincipal() instanceof SignedIn principal) {
            log.signedOut(principal.person());
        }
    }

    /**
     * One answer for a wrong password and for an account that is not there; others for too many
     * tries, and for the right password of somebody who may not sign in now.
     */
    private static AuthenticationFailureHandler backToSignIn() {
        return (request, response, failure) -> {
            String why =
                    switch (failure) {
                        case TooManyTries tooMany -> SignInPage.WAIT + "=" + tooMany.seconds();
                        case DisabledException rightPassword -> SignInPage.SUSPENDED;
                        default -> SignInPage.WRONG;
                    };
            response.sendRedirect(request.getContextPath() + "/" + Pages.SIGN_IN + "?" + why);
        };
    }
}
