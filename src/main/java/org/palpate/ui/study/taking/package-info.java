/** Keeps the page on which a quiz is taken. Knows the desk's {@code parts} and no other page. */
@NullMarked
package org.palpate.ui.study.taking;

import org.jspecify.annotations.NullMarked;
