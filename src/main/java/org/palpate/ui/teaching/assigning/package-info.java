/** The drawer where something is assigned to a class: what, to whom, when and by which rules. */
@NullMarked
package org.palpate.ui.teaching.assigning;

import org.jspecify.annotations.NullMarked;
