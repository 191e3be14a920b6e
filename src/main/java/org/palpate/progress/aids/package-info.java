/**
 * What helps a learner beside lessons and quizzes: what is taught of a part of the body, search,
 * and a learner's own notes at paragraphs. Knows {@code progress}, which does not know it.
 */
@NamedInterface("aids")
@NullMarked
package org.palpate.progress.aids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
