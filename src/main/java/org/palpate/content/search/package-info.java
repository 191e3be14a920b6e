/**
 * Keeps what can be looked up in modules: their paragraphs with the anchors they are linked by, and
 * an index of the words in them. Knows {@code content}, which does not know it.
 */
@NamedInterface("search")
@NullMarked
package org.palpate.content.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
