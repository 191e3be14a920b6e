package org.palpate.ui.kit;

import org.palpate.attempt.AttemptId;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassId;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.QuestionKey;

/**
 * The site map: every address of the product, as a route template and as a function that fills it
 * in.
 */
public final class Pages {

    /** The front page for guests, Today for everybody else. */
    public static final String HOME = "";

    /** The first start, with the key from the console. */
    public static final String SETUP = "setup";

    /** Sign in. */
    public static final String SIGN_IN = "sign-in";

    /** Make an account. */
    public static final String SIGN_UP = "sign-up";

    /** The own account. */
    public static final String ACCOUNT = "account";

    /** All modules. */
    public static final String MODULES = "modules";

    /** One module: {@code /modules/hip-flexors}. */
    public static final String MODULE = "modules/:module";

    /** One lesson: {@code /modules/hip-flexors/the-group}. */
    public static final String LESSON = "modules/:module/:lesson";

    /** A quiz's start page: {@code /quiz/hip-flexors/hip-flexor-quiz}. */
    public static final String QUIZ = "quiz/:module/:quiz";

    /** An attempt going on. */
    public static final String ATTEMPT = "attempt/:attempt";

    /** An attempt's result. */
    public static final String RESULT = "attempt/:attempt/result";

    /** The learner's own progress. */
    public static final String PROGRESS = "progress";

    /** The questions behind a figure of Progress: {@code /progress/domain/MBLEx-2}. */
    public static final String BEHIND = "progress/:figure/:key";

    /** A certificate, for anybody to verify. */
    public static final String CERTIFICATE = "certificate/:code";

    /** The daily questions. */
    public static final String RECALL = "recall";

    /** Practice of one's own. */
    public static final String PRACTICE = "practice";

    /** A practice exam, before it begins. */
    public static final String PRACTICE_EXAM = "practice-exam";

    /** The parameter of {@link #PRACTICE} that asks for what was got wrong. */
    public static final String MISSED = "missed";

    /**
     * The parameter of {@link #PRACTICE} that names an attempt whose missed questions are meant.
     */
    public static final String MISSED_IN = "attempt";

    /** The instructor's classes. */
    public static final String TEACH = "teach";

    /** One class. */
    public static final String CLASS = "teach/:class";

    /** A class's gradebook. */
    public static final String GRADEBOOK = "teach/:class/gradebook";

    /** Who of a class is at which question. */
    public static final String LIVE = "teach/:class/live";

    /** What a class knows and does not know. */
    public static final String INSIGHT = "teach/:class/insight";

    /** How well the questions of quizzes work. */
    public static final String STATISTICS = "teach/statistics";

    /** How well the questions of one quiz work. */
    public static final String QUIZ_STATISTICS = "teach/statistics/:module";

    /** What learners write about questions, and which keys were fixed. */
    public static final String QUESTIONS = "teach/questions";

    /** One question and its key. */
    public static final String QUESTION = "teach/questions/:module/:question";

    /** What stands behind one cell of a gradebook. */
    public static final String WORK = "teach/:class/work/:assignment/:learner";

    /** A class's settings. */
    public static final String CLASS_SETTINGS = "teach/:class/settings";

    /** Enroll a list of learners. */
    public static final String ROSTER = "teach/:class/roster";

    /** Choose the password of an account somebody else made. */
    public static final String INVITATION = "invitation/:token";

    /** Choose a new password in place of a forgotten one. */
    public static final String NEW_PASSWORD = "new-password/:token";

    /** Join a class. */
    public static final String JOIN = "join/:code";

    /** A calendar, for calendar programs: a file and no page. */
    public static final String CALENDAR = "/calendar/{token}.ics";

    /** The administrator's desk. */
    public static final String OFFICE = "office";

    /** Everybody with an account. */
    public static final String PEOPLE = "office/people";

    /** One account. */
    public static final String PERSON = "office/people/:person";

    private Pages() {}

    /** The address of a module's page. */
    public static String module(ModuleKey module) {
        return MODULES + "/" + module.value();
    }

    /** The address of a lesson's page. */
    public static String lesson(ModuleKey module, LessonKey lesson) {
        return module(module) + "/" + lesson.value();
    }

    /**
     * The address of the paragraph a question comes from.
     *
     * @param section {@code lesson#anchor}, or {@code module/lesson#anchor} for a borrowed question
     */
    public static String paragraph(ModuleKey module, String section) {
        return section.contains("/") ? MODULES + "/" + section : module(module) + "/" + section;
    }

    /** The address of a quiz's start page. */
    public static String quiz(ModuleKey module, String quiz) {
        return "quiz/" + module.value() + "/" + quiz;
    }

    /** The address of an attempt. */
    public static String attempt(AttemptId attempt) {
        return "attempt/" + attempt.value();
    }

    /** The address of an attempt's result. */
    public static String result(AttemptId attempt) {
        return attempt(attempt) + "/result";
    }

    /** The address where what was got wrong is practiced. */
    public static String practiceMissed() {
        return PRACTICE + "?" + MISSED;
    }

    /** The address where what was missed in an attempt is practiced. */
    public static String practiceMissed(AttemptId attempt) {
        return PRACTICE + "?" + MISSED_IN + "=" + attempt.value();
    }

    /** The address of a class's page. */
    public static String schoolClass(ClassId id) {
        return TEACH + "/" + id.value();
    }

    /** The address of a class's gradebook. */
    public static String gradebook(ClassId id) {
        return schoolClass(id) + "/gradebook";
    }

    /** The address where a class is watched at work. */
    public static String live(ClassId id) {
        return schoolClass(id) + "/live";
    }

    /** The address of what a class knows. */
    public static String insight(ClassId id) {
        return schoolClass(id) + "/insight";
    }

    /** The address of a quiz's statistics. */
    public static String statistics(ModuleKey module) {
        return STATISTICS + "/" + module.value();
    }

    /** The address of a question and its key. */
    public static String question(ModuleKey module, QuestionKey question) {
        return QUESTIONS + "/" + module.value() + "/" + question.value();
    }

    /** The address of a learner's work on an assignment of a class. */
    public static String work(ClassId id, AssignmentId assignment, PersonId learner) {
        return schoolClass(id) + "/work/" + assignment.value() + "/" + learner.value();
    }

    /** The address of a class's settings. */
    public static String classSettings(ClassId id) {
        return schoolClass(id) + "/settings";
    }

    /** The address where a list of learners is enrolled in a class. */
    public static String roster(ClassId id) {
        return schoolClass(id) + "/roster";
    }

    /** The address of an account in the office. */
    public static String person(PersonId id) {
        return PEOPLE + "/" + id.value();
    }

    /** The address an invitation opens. */
    public static String invitation(String token) {
        return "invitation/" + token;
    }

    /** The address a password link opens. */
    public static String newPassword(String token) {
        return "new-password/" + token;
    }

    /** The address a class's join code opens. */
    public static String join(String code) {
        return "join/" + code;
    }

    /** The address of the calendar that a secret opens. */
    public static String calendar(String token) {
        return "calendar/" + token + ".ics";
    }
}
