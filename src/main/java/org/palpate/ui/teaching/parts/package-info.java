/**
 * What the drawers of the instructor's desk share: cells, labels, links to files, ids out of
 * addresses.
 */
@NullMarked
package org.palpate.ui.teaching.parts;

import org.jspecify.annotations.NullMarked;
