/**
 * The site map, who is looking, and small widgets every desk uses; within it {@code paging}, lists
 * that are longer than a page.
 */
@NullMarked
package org.palpate.ui.kit;

import org.jspecify.annotations.NullMarked;
