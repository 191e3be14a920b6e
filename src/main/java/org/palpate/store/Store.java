package org.palpate.store;

import java.util.List;

/**
 * What the database under this server is and what it promises about a commit it has acknowledged.
 *
 * @param name product and version, for people: "H2 2.5.252"
 * @param place where it keeps its data
 * @param promises sentences for the administrator's page
 */
public record Store(String name, String place, List<String> promises) {

    /** A store with its promises copied. */
    public Store {
        promises = List.copyOf(promises);
    }
}
