package org.palpate.content;

/**
 * An entry of a module's glossary: "iliopsoas", "The psoas major and the iliacus, which share a
 * tendon."
 */
public record Term(String term, String means) {}
