/**
 * Keeps the secret addresses under which calendars are read. Knows {@code classroom}, which does
 * not know it.
 */
@NamedInterface("calendars")
@NullMarked
package org.palpate.classroom.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
