/** The learner's desk. */
@NullMarked
package org.palpate.ui.study;

import org.jspecify.annotations.NullMarked;
