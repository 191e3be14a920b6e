package org.palpate.quiz.question;

/**
 * What was typed, for a short answer or a number.
 *
 * @param text as typed, untrimmed
 */
public record Typed(String text) implements Response {

    @Override
    public boolean isBlank() {
        return PlainText.isBlank(text);
    }
}
