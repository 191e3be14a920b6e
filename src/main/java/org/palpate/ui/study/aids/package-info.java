/**
 * Study aids: search, a page for each part of the body, and a learner's own bookmarks and notes.
 * Knows {@code map} and {@code parts}.
 */
@NullMarked
package org.palpate.ui.study.aids;

import org.jspecify.annotations.NullMarked;
