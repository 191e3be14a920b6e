package org.palpate.attempt.admission;

import org.palpate.content.ModuleKey;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;

/** The quiz is not for guests: whoever wants to take it, or to see how it went, signs in first. */
public final class SignInFirst extends NotAdmitted {

    private final ModuleKey module;
    private final String quiz;

    private SignInFirst(ModuleKey module, Quiz quiz, String sentence) {
        super(sentence, true);
        this.module = module;
        this.quiz = quiz.key();
    }

    /** The quiz is no practice, which alone is for guests. */
    public static SignInFirst notPractice(ModuleKey module, Quiz quiz) {
        return new SignInFirst(
                module,
                quiz,
                "This is %s. You take it signed in, so that the result is yours and counts."
                        .formatted(
                                quiz.rules().behaviour() == Behaviour.EXAM ? "an exam" : "a test"));
    }

    /** The school lets no guests in. */
    public static SignInFirst noGuests(ModuleKey module, Quiz quiz) {
        return new SignInFirst(
                module, quiz, "At this school you take quizzes signed in to your account.");
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
