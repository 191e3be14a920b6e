/**
 * The drawer of questions: how they work, what learners wrote about them, and fixing their keys.
 */
@NullMarked
package org.palpate.ui.teaching.questions;

import org.jspecify.annotations.NullMarked;
