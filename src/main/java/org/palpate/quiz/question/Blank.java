package org.palpate.quiz.question;

/** No answer at all; {@link Response#BLANK} is one. */
public record Blank() implements Response {

    @Override
    public boolean isBlank() {
        return true;
    }
}
