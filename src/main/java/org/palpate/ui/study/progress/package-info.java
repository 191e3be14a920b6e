/**
 * The figures of a learner's progress: domains and topics, how sure against how right, and the
 * questions behind each of them; and what the grades of a class come to. Knows no other page.
 */
@NullMarked
package org.palpate.ui.study.progress;

import org.jspecify.annotations.NullMarked;
