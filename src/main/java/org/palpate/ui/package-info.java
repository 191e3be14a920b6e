/**
 * Keeps the pages, one desk per kind of person: {@code study}, {@code teaching}, {@code office};
 * and what they share: {@code kit}, {@code question}, {@code shell}. The only room that knows
 * Vaadin; it knows every room and no room knows it.
 */
@ApplicationModule(displayName = "Pages")
@NullMarked
package org.palpate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
