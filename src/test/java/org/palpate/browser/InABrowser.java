package org.palpate.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palpate.Palpate;
import org.palpate.ui.TemporaryData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that sits people down in front of real browsers. Its methods take a {@link School}, which
 * is empty when the test begins; all such tests share one server, in production mode as {@code
 * ./mvnw} starts it, with a file database of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsers.class)
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
public @interface InABrowser {}
