/**
 * Says how acts, responses and papers are written into the store: as JSON that people can read in
 * the database. Knows the engine and the names of {@code content}; all of {@code attempt} stands on
 * it.
 */
@NamedInterface("json")
@NullMarked
package org.palpate.attempt.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
