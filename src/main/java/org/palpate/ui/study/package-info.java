/**
 * The learner's desk. In its drawers {@code parts} stands below {@code taking}; {@code daily},
 * {@code progress} and {@code certificates} know no other page; {@code map} stands below {@code
 * aids}. All are below the desk itself.
 */
@NullMarked
package org.palpate.ui.study;

import org.jspecify.annotations.NullMarked;
