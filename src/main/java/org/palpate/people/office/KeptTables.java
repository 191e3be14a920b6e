package org.palpate.people.office;

import java.util.List;

/**
 * What one room keeps of persons. Every table that points at a person stands in one of these: a
 * test compares them with the store's own list.
 */
public interface KeptTables {

    /** The room's tables, in the order a person reads about them. */
    List<KeptTable> tables();
}
