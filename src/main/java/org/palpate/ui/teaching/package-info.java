/** The instructor's desk; everything here needs the instructor's role. */
@NullMarked
package org.palpate.ui.teaching;

import org.jspecify.annotations.NullMarked;
