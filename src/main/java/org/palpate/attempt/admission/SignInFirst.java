package org.palpate.attempt.admission;

import org.palpate.content.ModuleKey;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;

/** The quiz is not for guests: whoever wants to take it, or to see how it went, signs in first. */
public final class SignInFirst extends NotAdmitted {

    private final ModuleKey module;
    private final String quiz;
    private final boolean hidden;

    private SignInFirst(ModuleKey module, Quiz quiz, boolean hidden, String sentence) {
        super(sentence, true);
        this.module = module;
        this.quiz = quiz.key();
        this.hidden = hidden;
    }

    /** The quiz is no practice, which alone is for guests. */
    public static SignInFirst notPractice(ModuleKey module, Quiz quiz) {
        return new SignInFirst(
                module,
                quiz,
                false,
                "This is %s. You take it signed in, so that the result is yours and counts."
                        .formatted(
                                quiz.rules().behaviour() == Behaviour.EXAM ? "an exam" : "a test"));
    }

    /** The school lets no guests in. */
    public static SignInFirst noGuests(ModuleKey module, Quiz quiz) {
        return new SignInFirst(
                module, quiz, false, "At this school you take quizzes signed in to your account.");
    }

    /** The module is not public any more. */
    public static SignInFirst notPublic(ModuleKey module, Quiz quiz) {
        return new SignInFirst(
                module, quiz, true, "This quiz is for people with an account at this school.");
    }

    /** Whether a guest may not even see the quiz's page: then only signing in leads on. */
    public boolean isHidden() {
        return hidden;
    }

    /** The module of the quiz. */
    public ModuleKey module() {
        return module;
    }

    /** The key of the quiz, or of the practice on one of its topics. */
    public String quiz() {
        return quiz;
    }
}
