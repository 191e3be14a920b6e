package org.palpate.content.reading;

import java.util.List;
import java.util.Set;

/**
 * Markdown turned into clean HTML, with the anchors, links to lessons, checks and quizzes found in
 * it.
 */
record Prose(
        String html,
        Set<String> anchors,
        List<LessonLink> links,
        List<CheckMark> checks,
        List<QuizMark> quizzes) {}
