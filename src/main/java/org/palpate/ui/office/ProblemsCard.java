package org.palpate.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import org.palpate.content.Problem;
import org.palpate.ui.kit.Bits;

/**
 * What reading the modules' files found: errors, which keep a module from being shown, and advice,
 * which does not. Each line says in a word which it is.
 */
class ProblemsCard extends Div {

    ProblemsCard(List<Problem> problems) {
        addClassName("card");
        if (problems.isEmpty()) {
            add(Bits.text("Every module was read without a problem."));
            return;
        }
        add(
                problems,
                Problem::isError,
                "Errors",
                "Files with an error are not taken over: their module is shown as it was last good, or not at all.",
                "Error",
                "wrong");
        add(
                problems,
                problem -> !problem.isError(),
                "Advice",
                "It keeps no module from being shown. Questions teach more when it is followed.",
                "Advice",
                "due");
    }

    private void add(
            List<Problem> problems,
            Predicate<Problem> those,
            String heading,
            String meaning,
            String word,
            String tone) {
        List<Problem> chosen = problems.stream().filter(those).toList();
        if (chosen.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("problems");
        chosen.forEach(problem -> {
            var item = new ListItem(Bits.badge(word, tone));
            item.add(" " + problem.sentence());
            list.add(item);
        });
        add(new H3("%s (%d)".formatted(heading, chosen.size())), Bits.text(meaning, "quiet"), list);
    }
}
