/**
 * The instructor's desk, in drawers; everything here needs the instructor's role. {@code parts}
 * stands below {@code assigning}, that below {@code grades}, and that below {@code classes}; {@code
 * insight} and {@code questions} stand beside them. Here itself is only the threshold, which knows
 * the pages of every drawer.
 */
@NullMarked
package org.palpate.ui.teaching;

import org.jspecify.annotations.NullMarked;
