package org.palpate.ui.teaching;

import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModules;
import org.palpate.quiz.Quiz;

/** What an assignment is called. */
final class Titles {

    private Titles() {}

    /** The module's or the quiz's title; the module's key when the module is gone. */
    static String of(Assignment assignment, LearningModules modules) {
        return modules.find(assignment.module())
                .map(module -> {
                    Quiz quiz = module.quiz();
                    return assignment.what() == Assignment.What.QUIZ && quiz != null
                            ? quiz.title()
                            : "Module: " + module.title();
                })
                .orElse(assignment.module().value());
    }
}
