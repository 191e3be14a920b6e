/** The drawer of what a class knows, and of who is at which question now. */
@NullMarked
package org.palpate.ui.teaching.insight;

import org.jspecify.annotations.NullMarked;
