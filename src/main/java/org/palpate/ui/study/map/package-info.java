/**
 * The body map of a learner's progress: drawings of the body shaded by what is likely recalled, and
 * the same in words. Knows no page.
 */
@NullMarked
package org.palpate.ui.study.map;

import org.jspecify.annotations.NullMarked;
