package org.palpate.content;

import org.commonmark.node.CustomBlock;

/**
 * The place of a quiz in a lesson, written {@code {quiz: hip-flexor-quiz}}, or {@code {quiz:
 * hip-flexors/hip-flexor-quiz}} for the quiz of another module.
 */
public final class QuizBlock extends CustomBlock {

    private final ModuleKey module;
    private final String quiz;

    /** The place of a module's quiz. */
    public QuizBlock(ModuleKey module, String quiz) {
        this.module = module;
        this.quiz = quiz;
    }

    /** The anchor of the place: {@code quiz-hip-flexor-quiz}. */
    public String id() {
        return Lesson.QUIZ_ID + quiz;
    }

    /** Which quiz it is, in full: {@code hip-flexors/hip-flexor-quiz}. */
    public String address() {
        return module + "/" + quiz;
    }
}
