/** One field per question type, and what a learner is told about an answer. */
@NullMarked
package org.palpate.ui.question;

import org.jspecify.annotations.NullMarked;
