package org.palpate.content.yaml;

/** A text in a YAML file and the line it stands on. */
public record Scalar(String value, int line) {}
