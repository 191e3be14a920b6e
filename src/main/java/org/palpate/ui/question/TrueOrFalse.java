package org.palpate.ui.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;

/** True or false. */
final class TrueOrFalse extends OptionCards {

    TrueOrFalse(Asked.Say asked) {
        super(true, asked.stem(), "True or false?", texts());
    }

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("true", "True");
        texts.put("false", "False");
        return texts;
    }

    @Override
    public void show(Response response) {
        tick(response instanceof Said said ? Set.of(String.valueOf(said.value())) : Set.of());
    }

    @Override
    public Response response() {
        return ticked().stream()
                .findFirst()
                .<Response>map(key -> new Said(Boolean.parseBoolean(key)))
                .orElse(Response.BLANK);
    }

    @Override
    protected boolean isRight(String key, Response answer) {
        return answer instanceof Said said && String.valueOf(said.value()).equals(key);
    }
}
