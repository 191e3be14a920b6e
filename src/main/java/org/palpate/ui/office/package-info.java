/**
 * The administrator's desk; everything here needs the administrator's role. Its pages about {@code
 * people} and the {@code audit} log have drawers of their own.
 */
@NullMarked
package org.palpate.ui.office;

import org.jspecify.annotations.NullMarked;
