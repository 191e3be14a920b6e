/**
 * Keeps the decisions that the key of a question is another one than its author wrote, and says
 * which are in force. Knows the engine, {@code people} and {@code content}; {@code attempt} stands
 * on it.
 */
@NamedInterface("keys")
@NullMarked
package org.palpate.attempt.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
