package org.palpate.content.reading;

import java.util.List;
import java.util.Set;
import org.palpate.content.Lesson;

/**
 * A lesson as read: what it became, the anchors in it, and what only the module or the course can
 * check: the links out of it, the practice questions and the quizzes it asks for.
 */
record ReadLesson(
        Lesson lesson,
        Set<String> anchors,
        List<LessonLink> links,
        List<CheckMark> checks,
        List<QuizMark> quizzes) {}
