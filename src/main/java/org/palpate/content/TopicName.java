package org.palpate.content;

import org.palpate.quiz.question.Topic;

/**
 * A topic that a course declares: {@code self-care}, "Self-care".
 *
 * @param name what people read, never blank
 */
public record TopicName(Topic topic, String name) {}
