package org.palpate.ui.question;

import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Response;
import org.palpate.words.Counted;

/** Several options of many. */
final class SeveralOptions extends OptionCards {

    private final int howMany;

    SeveralOptions(Asked.ChooseSeveral asked) {
        super(false, asked.stem(), instruction(asked), texts(asked.options()));
        howMany = asked.howMany();
    }

    private static String instruction(Asked.ChooseSeveral asked) {
        String what =
                asked.howMany() == 0
                        ? "Choose every answer that is right."
                        : "Choose %s.".formatted(Counted.of(asked.howMany(), "answer"));
        String costs =
                asked.allOrNothing()
                        ? "Only the whole right set counts."
                        : "Each wrong one takes off what a right one adds.";
        return what + " " + costs;
    }

    @Override
    public void show(Response response) {
        tick(keys(response));
    }

    @Override
    public Response response() {
        Set<String> ticked = ticked();
        return ticked.isEmpty()
                ? Response.BLANK
                : new ChosenSet(ticked.stream().map(OptionKey::new).collect(Collectors.toSet()));
    }

    @Override
    public String unfinished() {
        int chosen = ticked().size();
        return howMany == 0 || chosen == howMany
                ? ""
                : "%d of %d answers are chosen.".formatted(chosen, howMany);
    }

    @Override
    protected boolean isRight(String key, Response answer) {
        return keys(answer).contains(key);
    }

    private static Set<String> keys(Response response) {
        return response instanceof ChosenSet chosen
                ? chosen.options().stream().map(OptionKey::value).collect(Collectors.toSet())
                : Set.of();
    }
}
