/**
 * The instructor's desk, in drawers; everything here needs the instructor's role. Here itself is
 * only the threshold, which knows the pages of every drawer.
 */
@NullMarked
package org.palpate.ui.teaching;

import org.jspecify.annotations.NullMarked;
