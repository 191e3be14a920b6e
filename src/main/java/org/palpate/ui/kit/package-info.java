/** The site map, who is looking, and small widgets every desk uses. */
@NullMarked
package org.palpate.ui.kit;

import org.jspecify.annotations.NullMarked;
