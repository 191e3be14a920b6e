package org.palpate.ui.question;

import java.util.Set;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Response;

/** One option of several. */
final class OneOption extends OptionCards {

    OneOption(Asked.Choose asked) {
        super(true, asked.stem(), "Choose one answer.", texts(asked.options()));
    }

    @Override
    public void show(Response response) {
        tick(response instanceof Chosen chosen ? Set.of(chosen.option().value()) : Set.of());
    }

    @Override
    public Response response() {
        return ticked().stream()
                .findFirst()
                .<Response>map(key -> new Chosen(new OptionKey(key)))
                .orElse(Response.BLANK);
    }

    @Override
    protected boolean isRight(String key, Response answer) {
        return answer instanceof Chosen right && right.option().value().equals(key);
    }
}
