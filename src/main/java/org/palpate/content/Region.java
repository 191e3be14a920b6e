package org.palpate.content;

import org.palpate.quiz.question.RegionKey;

/** A part of a drawing that a question can ask for: {@code psoas-major}, "Psoas major". */
public record Region(RegionKey key, String name) {}
