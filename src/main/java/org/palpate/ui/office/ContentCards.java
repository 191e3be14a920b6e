package org.palpate.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleFolders;
import org.palpate.content.ReadingReport;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/** The modules' files: what is wrong with them, which are gone, and reading them again. */
class ContentCards extends Div {

    private final ModuleFolders folders;
    private final Visitor visitor;
    private final Dates dates;
    private final Div found = Bits.stack();
    private final Div result = new Div();
    private final Button again = new Button("Read the folders again", click -> readAgain());

    ContentCards(ModuleFolders folders, Visitor visitor, Dates dates) {
        this.folders = folders;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("stack");
        again.setDisableOnClick(true);
        again.setId("read-folders-again");
        result.addClassName("stack");
        result.getElement().setAttribute("role", "status");
        add(
                Bits.card(
                        Bits.text(
                                "Changed files count once they are read: at each start, and here. Learners in the middle of"
                                        + " an attempt go on with the questions they began with.",
                                "quiet"),
                        Bits.row(again),
                        result),
                found);
        showFound();
    }

    private void showFound() {
        found.removeAll();
        found.add(new ProblemsCard(folders.problems(visitor.require())), gone());
    }

    private void readAgain() {
        Refusals.tell(() -> show(folders.readAgain(visitor.require())), this::say);
        showFound();
        again.setEnabled(true);
    }

    private void show(ReadingReport report) {
        @Nullable String obstacle = report.obstacle();
        if (obstacle != null) {
            say("Nothing was read, and everything is as it was. " + obstacle);
            return;
        }
        say(
                "Read %s: %d new, %d changed, %d gone, %d refused, %d as before."
                        .formatted(
                                dates.precise(report.at()),
                                report.added().size(),
                                report.changed().size(),
                                report.gone().size(),
                                report.refused().size(),
                                report.unchanged()));
        list("New", report.added());
        list("Changed", report.changed());
        list("Gone", report.gone());
        if (!report.refused().isEmpty()) {
            var list = new UnorderedList();
            report.refused().forEach(refused -> list.add(item(refused)));
            result.add(new H3("Refused"), list);
        }
    }

    private void say(String sentence) {
        result.removeAll();
        result.add(Bits.text(sentence));
    }

    private void list(String heading, List<ReadingReport.Named> modules) {
        if (!modules.isEmpty()) {
            var list = new UnorderedList();
            modules.forEach(module -> list.add(new ListItem(words(module))));
            result.add(new H3(heading), list);
        }
    }

    private static ListItem item(ReadingReport.Refused refused) {
        var why = new UnorderedList();
        refused.errors().forEach(error -> why.add(new ListItem(error.sentence())));
        var item =
                new ListItem(
                        "%s: %s"
                                .formatted(
                                        words(refused.module()),
                                        refused.earlierStays()
                                                ? "its last good revision stays."
                                                : "it is not shown."));
        item.add(why);
        return item;
    }

    private static String words(ReadingReport.Named module) {
        return module.title().equals(module.key().value())
                ? Isolated.of(module.title())
                : "%s (%s)".formatted(Isolated.of(module.title()), module.key());
    }

    private Div gone() {
        var gone = folders.gone(visitor.require());
        var card = Bits.card();
        card.setVisible(!gone.isEmpty());
        if (!gone.isEmpty()) {
            var list = new UnorderedList();
            gone.forEach(module ->
                    list.add(
                            new ListItem(
                                    "%s (%s)"
                                            .formatted(
                                                    Isolated.of(module.title()), module.key()))));
            card.add(
                    Bits.text(
                            "These modules were published once, and no course on the server's disk has them now. Learners who began"
                                    + " one can finish it. To list them again, put their folder back and read the folders again."),
                    list);
        }
        return card;
    }
}
