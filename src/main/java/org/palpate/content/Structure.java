package org.palpate.content;

import org.palpate.quiz.question.StructureKey;

/**
 * A part of the body that a course declares: {@code psoas-major}, "Psoas major", on both sides. The
 * regions of drawings that have its key show it.
 *
 * @param name what people read, never blank
 */
public record Structure(StructureKey key, String name, Side side) {}
