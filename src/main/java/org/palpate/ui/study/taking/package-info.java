/**
 * Keeps the questions of a quiz as they are taken, and the page for it. Knows the desk's {@code
 * parts} and no other page.
 */
@NullMarked
package org.palpate.ui.study.taking;

import org.jspecify.annotations.NullMarked;
