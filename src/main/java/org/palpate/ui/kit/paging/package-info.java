/** Lists that are longer than a page: a page of them at a time, with a search over all of them. */
@NullMarked
package org.palpate.ui.kit.paging;

import org.jspecify.annotations.NullMarked;
