/**
 * The learner's desk. In its drawers {@code parts} stands below {@code taking}, and both below the
 * desk.
 */
@NullMarked
package org.palpate.ui.study;

import org.jspecify.annotations.NullMarked;
