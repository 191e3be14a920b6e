package org.palpate.content;

/**
 * A domain of the license exam that a course prepares for: {@code MBLEx-2}, "Kinesiology", 12.
 *
 * @param key as questions write it
 * @param name what people read, never blank
 * @param weight its share of the exam in percent, more than 0 and at most 100
 */
public record Domain(String key, String name, double weight) {}
