/** The daily questions: their page, and what Today says of them. */
@NullMarked
package org.palpate.ui.study.daily;

import org.jspecify.annotations.NullMarked;
