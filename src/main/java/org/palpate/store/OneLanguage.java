package org.palpate.store;

import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Sets the language of the program itself, whatever the machine's is: on a German machine a library
 * would write "12,3mm" into a file, on a Turkish one make "I" small as "ı", and on an Egyptian one
 * count in other digits. What people read in their own language comes from their browser.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLanguage implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Locale.setDefault(Locale.ENGLISH);
    }
}
