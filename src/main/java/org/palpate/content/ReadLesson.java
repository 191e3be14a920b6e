package org.palpate.content;

import java.util.List;
import java.util.Set;

/**
 * A lesson as read: what it became, the anchors in it, and the links out of it, which only the
 * module or the course can check.
 */
record ReadLesson(Lesson lesson, Set<String> anchors, List<LessonLink> links) {}
