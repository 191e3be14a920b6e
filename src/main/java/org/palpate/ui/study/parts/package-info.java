/** Keeps what several pages of the learner's desk show. Knows no page. */
@NullMarked
package org.palpate.ui.study.parts;

import org.jspecify.annotations.NullMarked;
