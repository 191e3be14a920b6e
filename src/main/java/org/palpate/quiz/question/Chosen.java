package org.palpate.quiz.question;

/**
 * One option, for a single choice.
 *
 * @param option the option chosen
 */
public record Chosen(OptionKey option) implements Response {

    @Override
    public boolean isBlank() {
        return false;
    }
}
