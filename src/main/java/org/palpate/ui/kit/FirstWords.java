package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/**
 * Draws a desk's pages for the first HTML, before any script runs: for people who wait, for search
 * engines, and for previews of links. It asks the door that the page asks, for the same person.
 */
public interface FirstWords {

    /**
     * A page as it is at first.
     *
     * @param page what stands on it
     * @param title as the browser's tab has it
     * @param description what it is about, in a sentence or two; may be empty
     */
    record Words(Component page, String title, String description) {}

    /**
     * The words of a page; empty for other desks' pages, and for those that have none before they
     * run.
     *
     * @param page the page's class
     * @param parameters what the address names
     * @throws com.vaadin.flow.router.NotFoundException when the address leads to nothing that this
     *     visitor may see
     */
    Optional<Words> of(Class<?> page, RouteParameters parameters);
}
