package org.palpate.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.DeskPages;
import org.palpate.ui.kit.Pages;

/** Every page and every kind of question, as axe sees them. */
@InABrowser
class AccessibilityTest {

    private static final String MODULE = "modules/hip-flexors";
    private static final String QUIZ = "quiz/hip-flexors/hip-flexor-quiz";

    private static final String STRUCTURE = "structures/psoas-major";

    private static final List<Class<? extends Asked>> KINDS =
            List.of(
                    Asked.Choose.class,
                    Asked.ChooseSeveral.class,
                    Asked.Say.class,
                    Asked.Point.class,
                    Asked.Write.class,
                    Asked.Calculate.class,
                    Asked.Match.class,
                    Asked.Arrange.class,
                    Asked.Fill.class,
                    Asked.Place.class);

    private final Inspection inspection = new Inspection();

    @Test
    void whatGuestsSee(School school) {
        Guest guest = school.newGuest();
        looks(guest, Pages.HOME, "Hip Flexor quiz");
        looks(guest, Pages.MODULES, "Modules");
        looks(guest, MODULE, school.hipFlexors().title());
        for (var lesson : school.hipFlexors().lessons()) {
            looks(guest, MODULE + "/" + lesson.key().value(), lesson.title());
        }
        looks(guest, QUIZ, "Hip Flexor quiz");
        looks(guest, STRUCTURE, "Psoas major");
        looks(guest, AidPages.search("muscle"), "In the lessons");
        looks(guest, AidPages.search("xqzwv"), "Nothing that is open to you");
        looks(guest, "no/such/page", "Nothing here");
        looks(guest, Pages.SIGN_UP, "Sign up");
        guest.presses("Sign up");
        guest.isTold("Please give a name");
        inspection.of("sign-up refused", guest);
        looks(guest, Pages.SIGN_IN, "Sign in");
        looks(guest, Pages.SIGN_IN + "?wrong", "Sign in");
        inspection.findsNothing();
    }

    @Test
    void whatTheFirstAdministratorSees(School school) {
        Instructor ada = school.stranger("Ada Admin");
        looks(ada, school.setupLink(), "Welcome to Palpate");
        ada.setsTheSchoolUp();
        inspection.of("the school is set up", ada);
        looks(ada, Pages.TEACH, "Your classes");
        ada.card("Hip and back, autumn group").getByRole(AriaRole.LINK).click();
        ada.seesThePage("Hip and back, autumn group");
        ada.sees("Amara Okafor");
        inspection.of("a class with learners", ada);
        String sample = ada.address();
        for (String page :
                List.of("gradebook", "grading", "insight", "settings", "roster", "live")) {
            ada.opens(sample + "/" + page);
            ada.page().getByRole(AriaRole.HEADING).first().waitFor();
            inspection.of(page, ada);
        }
        ada.opens(sample + "/gradebook");
        ada.page().getByRole(AriaRole.LINK).getByText("done").first().click();
        ada.sees("Set the grade");
        inspection.of("what stands behind a grade", ada);
        looks(ada, Pages.STATISTICS, "Item analysis");
        looks(ada, Pages.STATISTICS + "/hip-flexors", "Hip Flexor quiz");
        looks(ada, Pages.QUESTIONS, "Could we go over this in class?");
        ada.follows("The question and its key");
        ada.sees("Fix the answer key");
        ada.choosesInTheForm("Everybody gets full credit");
        ada.types("Reason", "Both answers can be defended.");
        ada.presses("See whose grade changes");
        ada.presses("Fix the answer key");
        ada.sees("Everybody gets full credit for this question");
        inspection.of("a fixed key", ada);
        looks(ada, Pages.QUESTIONS, "Both answers can be defended.");
        ada.opens(sample);
        ada.opensTheAssignDialog();
        inspection.of("the assign dialog", ada);
        ada.presses("Cancel");
        ada.presses("New code");
        ada.sees("Make a new join code?");
        inspection.of("a question before it is done", ada);
        ada.presses("Cancel");
        ada.makesTheClass("Spring term, group A");
        inspection.of("an empty class", ada);
        String joinLink = ada.joinLink();
        looks(ada, Pages.OFFICE, "Office");
        looks(ada, DeskPages.AUDIT, "Audit log");
        looks(ada, joinLink, "Join Spring term, group A");
        looks(ada, Pages.join("NOSUCHCODE"), "This join code fits no class");
        inspection.findsNothing();
    }

    @Test
    void whatLearnersSee(School school) {
        Learner learner = school.newLearner();
        looks(learner, Pages.HOME, "Today");
        looks(learner, Pages.PROGRESS, "Progress");
        looks(learner, Pages.PRACTICE, "My own practice");
        looks(learner, Pages.PRACTICE_EXAM, "Practice exam");
        looks(learner, STRUCTURE, "Psoas major");
        looks(learner, AidPages.NOTES, "Nothing noted yet");
        looks(learner, AidPages.flashcards(school.hipFlexors().key()), "Flashcards");
        looks(learner, Pages.ACCOUNT, learner.name());
        OpenQuiz quiz =
                learner.startsTheHipFlexorQuiz()
                        .answersWrongly()
                        .checks()
                        .goesOn()
                        .answersRightly()
                        .checks();
        looks(learner, QUIZ, "Hip Flexor quiz");
        looks(learner, Pages.HOME, "Today");
        looks(learner, MODULE, school.hipFlexors().title());
        learner.follows("Continue the quiz");
        quiz.goesOn().answersAllThatFollow().finishes();
        inspection.of("the result", learner);
        looks(learner, Pages.PROGRESS, "Progress");
        looks(learner, Pages.MODULES, "Modules");
        inspection.findsNothing();
    }

    @Test
    void everyKindOfQuestionOpenAndWithItsFeedback(School school) {
        Learner learner = school.newLearner();
        for (var kind : KINDS) {
            OpenQuiz quiz = learner.goesOnAt(kind);
            inspection.of(kind.getSimpleName() + ", open", learner);
            quiz.answersWrongly().checks();
            inspection.of(kind.getSimpleName() + ", checked", learner);
        }
        inspection.findsNothing();
    }

    private void looks(Guest guest, String address, String heading) {
        guest.opens(address);
        guest.sees(heading);
        inspection.of(address.isEmpty() ? "the front page" : address, guest);
    }
}
