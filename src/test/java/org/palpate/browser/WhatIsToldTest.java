package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Counting;
import org.palpate.classroom.Window;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.Role;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What learners and instructors are told of grades, attempts and modules, as it stands there. */
@InABrowser
class WhatIsToldTest {

    private static final ModuleKey FINAL = new ModuleKey("final-check");
    private static final String FINAL_QUIZ = "quiz/final-check/final-check";
    private static final String HIP_QUIZ = "quiz/hip-flexors/hip-flexor-quiz";

    @Autowired
    @Qualifier("coursesAtStart")
    private SmartInitializingSingleton courses;

    @Test
    void whoLooksInBeforeTheClassReadsNoGrade(School school) {
        Instructor ada = school.newAdministrator();
        ClassId spring = school.classes().make(ada.id(), "Spring term");
        school.the(Assignments.class)
                .assign(
                        ada.id(),
                        spring,
                        AssignmentPlan.of(FINAL, What.QUIZ)
                                .within(new Window(inDays(1), null, inDays(2))));
        Learner mallory = school.newLearner();
        mallory.opens(FINAL_QUIZ);
        mallory.presses("Start quiz");
        mallory.page().waitForURL(url -> url.contains("/attempt/"));
        AttemptId attempt = school.attempts().goingOn(mallory.id()).getFirst().id();
        var tab = school.attempts().see(mallory.id(), attempt);
        school.attempts().finish(mallory.id(), attempt, Command.after(tab));

        mallory.opens(Pages.result(attempt));
        mallory.sees("The grade is shown when the quiz is over for everybody.");
        mallory.opens(Pages.PROGRESS);
        mallory.sees("The grade is shown when the quiz is over for everybody.");
        mallory.doesNotSee(Pattern.compile("(^|\\D)0 %"));
        mallory.opens(Pages.module(FINAL));
        mallory.sees("The grade is shown when the quiz is over for everybody.");
        mallory.doesNotSee("Best score");
    }

    @Test
    void whereNoAttemptIsLeftNothingIsSaidOfOne(School school) {
        Instructor ada = school.newAdministrator();
        ClassId spring = school.classes().make(ada.id(), "Spring term");
        Learner mira = school.newLearner();
        school.classes().join(mira.id(), school.classes().find(ada.id(), spring).joinCode());
        school.the(Assignments.class)
                .assign(
                        ada.id(),
                        spring,
                        AssignmentPlan.of(FINAL, What.QUIZ)
                                .within(new Window(null, null, inDays(2)))
                                .counting(new Counting(1, null, null)));
        mira.opens(FINAL_QUIZ);
        mira.presses("Start quiz");
        mira.page().waitForURL(url -> url.contains("/attempt/"));
        AttemptId attempt = school.attempts().goingOn(mira.id()).getFirst().id();
        mira.opens(FINAL_QUIZ);
        mira.sees("You are in the middle of it");
        mira.doesNotSee("begun now");
        school.attempts()
                .finish(
                        mira.id(),
                        attempt,
                        Command.after(school.attempts().see(mira.id(), attempt)));
        mira.opens(FINAL_QUIZ);
        mira.sees("you have taken it");
        mira.doesNotSee("begun now");
        mira.doesNotSee("The server's clock");
        mira.opens(Pages.HOME);
    }

    @Test
    void practiceOnATopicIsFoundAgainAfterSigningUp(School school) {
        Learner noor = school.newcomer("Noor Haas");
        var quiz = school.hipFlexors().quiz();
        var topic = quiz.topics().getFirst();
        noor.opens("quiz/hip-flexors/" + quiz.on(topic).key());
        noor.presses("Start quiz");
        noor.page().waitForURL(url -> url.contains("/attempt/"));
        String open = noor.address();
        noor.opens(Pages.HOME);
        noor.sees("Go on where you were");
        noor.opens(Pages.SIGN_UP);
        noor.signsUp();
        noor.opens(Pages.HOME);
        noor.sees("Go on");
        noor.opens("modules/hip-flexors");
        noor.follows("Continue the quiz: " + quiz.on(topic).title());
        noor.isAt(open);
    }

    @Test
    void aModuleThatLeftIsToldOfByItsTitle(School school) {
        Instructor ada = school.newAdministrator();
        ClassId spring = school.classes().make(ada.id(), "Spring term");
        Learner mira = school.newLearnerOnAPhone();
        Learner ben = school.newLearner();
        String code = school.classes().find(ada.id(), spring).joinCode();
        school.classes().join(mira.id(), code);
        school.classes().join(ben.id(), code);
        school.the(Assignments.class)
                .assign(ada.id(), spring, AssignmentPlan.of(school.hipFlexors().key(), What.QUIZ));
        AttemptId open =
                school.attempts().start(ben.id(), school.hipFlexors().key(), CommandId.fresh());
        try {
            school.the(LearningModules.class).publish(List.of());
            ada.opens(Pages.schoolClass(spring));
            ada.sees("“Hip flexors” is no longer among the school's courses");
            ada.opens(Pages.gradebook(spring));
            ada.sees("“Hip flexors” is no longer among the school's courses");
            ada.opens(Pages.TEACH);
            ada.sees("1 cannot be begun");
            mira.opens(Pages.HOME);
            mira.sees("Ask the instructor of Spring term");
            mira.opens(HIP_QUIZ);
            mira.seesThePage("Hip flexors");
            mira.sees("nobody can begin");
            ben.opens(HIP_QUIZ);
            ben.follows("Continue: Hip Flexor quiz");
            ben.isAt(Pages.attempt(open));
            ben.opens("modules/hip-flexors");
            ben.sees("“Hip flexors” is no longer among the school's courses");
        } finally {
            courses.afterSingletonsInstantiated();
        }
    }

    @Test
    void aDownloadOfWhoTeachesNoMoreIsNotFound(School school) {
        Instructor ada = school.newAdministrator();
        Instructor tom = school.stranger("Tom Teacher");
        tom.hasAccount();
        school.people().setRole(ada.id(), tom.id(), Role.INSTRUCTOR, true);
        tom.signsIn();
        ClassId spring = school.classes().make(tom.id(), "Spring term");
        Learner mira = school.newLearner();
        school.classes().join(mira.id(), school.classes().find(tom.id(), spring).joinCode());
        school.the(Assignments.class)
                .assign(tom.id(), spring, AssignmentPlan.of(school.hipFlexors().key(), What.QUIZ));
        tom.opens(Pages.gradebook(spring));
        String file = tom.link("Download CSV").getAttribute("href");
        String report = tom.link("Class report (PDF)").getAttribute("href");
        assertThat(status(tom, file)).isEqualTo(200);
        school.people().setRole(ada.id(), tom.id(), Role.INSTRUCTOR, false);
        assertThat(status(tom, file)).isEqualTo(404);
        assertThat(status(tom, report)).isEqualTo(404);
    }

    private static int status(Guest who, String file) {
        return who.page().request().get(who.school().address(file)).status();
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
