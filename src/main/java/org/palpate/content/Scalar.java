package org.palpate.content;

/** A text in a YAML file and the line it stands on. */
record Scalar(String value, int line) {}
