package org.palpate.attempt.json;

/**
 * A domain that a paper asks by, as the learner was told of it before it began.
 *
 * @param key the code its questions have: {@code MBLEx-2}
 * @param name what it was called then
 * @param thin whether there were so few questions that no figure is given for it
 */
public record PaperDomain(String key, String name, boolean thin) {}
