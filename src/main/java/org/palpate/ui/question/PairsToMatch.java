package org.palpate.ui.question;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Response;

/** A list per stem to pick its match from. */
final class PairsToMatch extends QuestionField {

    private final List<Select<String>> picks = new ArrayList<>();

    PairsToMatch(Asked.Match asked) {
        addClassName("picks");
        var instruction = new Paragraph("Choose the match for each. Some choices may fit nothing.");
        instruction.addClassName("hint-line");
        add(instruction);
        for (String stem : asked.stems()) {
            int place = picks.size();
            var pick = Picks.of(stem, asked.choices(), () -> changed(place));
            picks.add(pick);
            add(pick);
        }
    }

    /** What was changed is judged no more. */
    private void changed(int place) {
        Picks.say(picks.get(place), null);
        changed();
    }

    @Override
    public void judge(Feedback feedback) {
        for (Remark remark : feedback.remarks()) {
            var pick = picks.get(Integer.parseInt(remark.part()));
            if (!pick.isReadOnly()) {
                Picks.say(pick, remark.right());
            }
        }
    }

    @Override
    public void show(Response response) {
        if (response instanceof Matched matched) {
            matched.choices().forEach((stem, choice) -> picks.get(stem).setValue(choice));
        }
    }

    @Override
    public Response response() {
        Map<Integer, String> choices = new LinkedHashMap<>();
        for (int stem = 0; stem < picks.size(); stem++) {
            String choice = picks.get(stem).getValue();
            if (choice != null) {
                choices.put(stem, choice);
            }
        }
        return choices.isEmpty() ? Response.BLANK : new Matched(choices);
    }

    @Override
    public String unfinished() {
        return lacks(
                picks.stream().filter(Select::isEmpty).count(),
                "line has no partner yet.",
                "lines have no partner yet.");
    }

    @Override
    public void close() {
        picks.forEach(pick -> pick.setReadOnly(true));
    }

    @Override
    public void close(Response answer) {
        if (answer instanceof Matched right) {
            right.choices().forEach((stem, choice) -> Picks.judge(picks.get(stem), choice));
        }
    }
}
