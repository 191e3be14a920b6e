package org.palpate.ui.study;

import org.jspecify.annotations.Nullable;
import org.palpate.attempt.practice.PracticeWish.Which;

/**
 * What is chosen in the form when it is opened, each by its key; null where all are.
 *
 * @param which by how they went
 * @param module only questions of this module
 * @param topic only questions on this topic
 * @param domain only questions of this exam domain
 * @param structure only questions about this part of the body
 */
record PracticeFirst(
        Which which,
        @Nullable String module,
        @Nullable String topic,
        @Nullable String domain,
        @Nullable String structure) {}
