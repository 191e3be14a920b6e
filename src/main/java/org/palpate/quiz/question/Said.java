package org.palpate.quiz.question;

/**
 * True or false.
 *
 * @param value what the learner says of the statement
 */
public record Said(boolean value) implements Response {

    @Override
    public boolean isBlank() {
        return false;
    }
}
