package org.palpate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palpate.content.LearningModule;
import org.palpate.content.Region;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Piece;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;

/**
 * How somebody answers: turns a response into what the page calls it, and that into gestures, which
 * differ from hand to hand.
 */
public abstract class Hand {

    private final Page page;
    private final LearningModule module;

    /**
     * A hand on a page.
     *
     * @param module the module the questions come from
     */
    public Hand(Page page, LearningModule module) {
        this.page = page;
        this.module = module;
    }

    /** Does what a button says. */
    public abstract void presses(Locator button);

    /** Chooses one option of several. */
    public abstract void chooses(Locator option);

    /** Ticks or unticks an option until it is as wished. */
    public abstract void ticks(Locator option, boolean on);

    public abstract void types(Locator field, String text);

    /** Opens a list and picks from it. */
    public abstract void picks(Locator list, String choice);

    /** Chooses or takes back a region of a drawing. */
    public abstract void points(Locator region);

    /** Puts a response into the question's field. */
    public final void answers(Question question, Response response) {
        switch (question) {
            case SingleChoice q -> chooses(radio(text(q.options(), ((Chosen) response).option())));
            case TrueFalse q -> chooses(radio(((Said) response).value() ? "True" : "False"));
            case MultipleResponse q -> ticks(q, (ChosenSet) response);
            case ShortAnswer q -> types(textbox(), ((Typed) response).text());
            case Numeric q -> types(textbox(), ((Typed) response).text());
            case Matching q ->
                    ((Matched) response)
                            .choices()
                            .forEach((stem, choice) ->
                                    picks(list(q.pairs().get(stem).stem()), choice));
            case Ordering q -> arranges(texts(q.items(), (Arranged) response));
            case Gaps q -> fills(q, (Filled) response);
            case Hotspot q -> points(q, (Pointed) response);
            case Labelling q ->
                    ((Placed) response)
                            .labels()
                            .forEach((region, label) ->
                                    picks(
                                            list(
                                                    structure(
                                                            q.figure(),
                                                            region,
                                                            q.places().keySet()::contains)),
                                            label(q.all(), label)));
        }
    }

    public final Page page() {
        return page;
    }

    public final Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator radio(String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator checkbox(String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator textbox() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TEXTBOX);
    }

    /** A list to pick from, by its label. */
    public final Locator list(String label) {
        return page.getByRole(AriaRole.BUTTON)
                .and(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    private void ticks(MultipleResponse question, ChosenSet response) {
        for (Option option : question.options()) {
            ticks(checkbox(option.text()), response.options().contains(option.key()));
        }
    }

    private void fills(Gaps question, Filled response) {
        List<String> names =
                question.pieces().stream()
                        .flatMap(piece ->
                                piece instanceof Piece.Hole(String name)
                                        ? java.util.stream.Stream.of(name)
                                        : null)
                        .toList();
        for (int i = 0; i < names.size(); i++) {
            String label = "Gap %d".formatted(i + 1);
            String text = response.gaps().get(names.get(i));
            if (text == null) {
                continue;
            }
            if (question.gaps().get(names.get(i)) instanceof ChosenGap) {
                picks(list(label), text);
            } else {
                types(page.getByLabel(label).first(), text);
            }
        }
    }

    /** Lets each item rise to its place, from the top on. */
    private void arranges(List<String> order) {
        if (shown().equals(order)) {
            presses(button("This order is right as it stands"));
            return;
        }
        for (int place = 0; place < order.size(); place++) {
            for (int at = shown().indexOf(order.get(place)); at > place; at--) {
                presses(button("Move up: " + order.get(place)));
                waitForPlace(order.get(place), at - 1);
            }
        }
    }

    private void waitForPlace(String item, int place) {
        page.getByText("%s is now at place %d of".formatted(item, place + 1))
                .waitFor(
                        new Locator.WaitForOptions()
                                .setState(
                                        com.microsoft.playwright.options.WaitForSelectorState
                                                .ATTACHED));
    }

    private List<String> shown() {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.BUTTON)))
                // Behind the text may stand what an earlier try made of the row.
                .locator("> span:not(.verdict)")
                .allTextContents();
    }

    private void points(Hotspot question, Pointed response) {
        for (RegionKey region : response.regions()) {
            Pattern name =
                    Pattern.compile(
                            "^" + structure(question.figure(), region, any -> true) + "(:|$)");
            AriaRole role = question.pick() == 1 ? AriaRole.RADIO : AriaRole.CHECKBOX;
            points(page.getByRole(role, new Page.GetByRoleOptions().setName(name)));
        }
    }

    /**
     * Drawings hide the names of their regions behind numbers, in the order they are drawn.
     *
     * @param numbered the regions that have a number at all
     */
    private String structure(String figure, RegionKey wanted, Predicate<RegionKey> numbered) {
        List<RegionKey> regions =
                module.figure(figure).orElseThrow().regions().stream()
                        .map(Region::key)
                        .filter(numbered)
                        .toList();
        return "Structure %d".formatted(regions.indexOf(wanted) + 1);
    }

    private static String text(List<Option> options, OptionKey key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String label(List<Label> labels, OptionKey key) {
        return labels.stream()
                .filter(label -> label.key().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> texts(List<Item> items, Arranged order) {
        var byKey = items.stream().collect(Collectors.toMap(Item::key, Item::text));
        return order.items().stream().map(byKey::get).toList();
    }
}
