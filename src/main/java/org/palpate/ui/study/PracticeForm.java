package org.palpate.ui.study;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.practice.PracticeChoices;
import org.palpate.attempt.practice.PracticeWish;
import org.palpate.attempt.practice.PracticeWish.Which;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Structure;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Typing;
import org.palpate.words.Counted;

/** What to practice, with how many questions fit as the choice changes. */
class PracticeForm extends Div {

    private static final int USUAL = 10;

    private final PracticeChoices choices;
    private final @Nullable AttemptId attempt;
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>("Which questions");
    private final Select<ModuleKey> module = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final Select<String> domain = new Select<>();
    private final ComboBox<Structure> structure = new ComboBox<>("Part of the body");
    private final Select<Integer> difficulty = new Select<>();
    private final TypedField<Integer> number =
            Fields.wholeNumber("How many questions", PracticeWish.FEWEST, PracticeWish.MOST);
    private final Paragraph fitting = Bits.text("");
    private final Button start = new Button("Start practicing");

    /**
     * A form.
     *
     * @param attempt whose missed questions stand for choice; null for none
     * @param first what is chosen at first; what is not on offer is left out
     * @param names what topics, domains and parts of the body are called
     * @param titleOf what a module is called
     * @param begin begins what was chosen
     */
    PracticeForm(
            PracticeChoices choices,
            @Nullable AttemptId attempt,
            PracticeFirst first,
            Outline names,
            Function<ModuleKey, String> titleOf,
            Consumer<PracticeWish> begin) {
        this.choices = choices;
        this.attempt = attempt;
        addClassNames("card", "form");
        offerWhich(first.which());
        offer(module, "Module", "All modules", choices.modules(), titleOf::apply);
        offer(topic, "Topic", "All topics", choices.topics(), names::nameOf);
        offer(domain, "Exam domain", "All domains", choices.domains(), names::nameOfDomain);
        offer(
                difficulty,
                "Difficulty",
                "Any difficulty",
                choices.difficulties(),
                PracticeForm::nameOf);
        structure.setItems(
                names.structures().stream()
                        .filter(one -> choices.structures().contains(one.key()))
                        .toList());
        structure.setItemLabelGenerator(one -> Isolated.of(one.name()));
        structure.setPlaceholder("All parts");
        structure.setClearButtonVisible(true);
        structure.setVisible(structure.getListDataView().getItemCount() > 0);
        structure.addValueChangeListener(event -> count());
        narrow(first);
        number.write(USUAL);
        number.addValueChangeListener(event -> count());
        fitting.getElement().setAttribute("role", "status");
        fitting.setId("fitting");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setId("start");
        start.addClickListener(click -> begin(begin));
        Div fields = Bits.row(module, topic, domain, structure, difficulty, number);
        fields.addClassName("fields");
        add(which, fields, fitting, Bits.row(start));
        count();
    }

    private void narrow(PracticeFirst first) {
        choose(module, first.module(), ModuleKey::value);
        choose(topic, first.topic(), Topic::key);
        choose(domain, first.domain(), key -> key);
        structure
                .getListDataView()
                .getItems()
                .filter(one -> one.key().value().equals(first.structure()))
                .findFirst()
                .ifPresent(structure::setValue);
    }

    private static <T> void choose(
            Select<T> field, @Nullable String wanted, Function<T, String> keyOf) {
        field.getListDataView()
                .getItems()
                .filter(item -> keyOf.apply(item).equals(wanted))
                .findFirst()
                .ifPresent(field::setValue);
    }

    private void offerWhich(Which first) {
        List<Which> offered = new ArrayList<>();
        if (attempt != null) {
            offered.add(Which.MISSED_THERE);
        }
        offered.addAll(List.of(Which.MISSED, Which.NEW, Which.ANYTHING));
        which.setItems(offered);
        which.setItemLabelGenerator(
                one -> "%s (%d)".formatted(nameOf(one), choices.count(all(one))));
        which.setValue(offered.contains(first) ? first : Which.ANYTHING);
        which.addValueChangeListener(event -> count());
    }

    private PracticeWish all(Which one) {
        return new PracticeWish(one, attempt, null, null, null, null, null, PracticeWish.MOST);
    }

    private <T> void offer(
            Select<T> field, String label, String none, List<T> items, ItemLabelGenerator<T> name) {
        field.setLabel(label);
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        field.setItemLabelGenerator(item -> item == null ? none : name.apply(item));
        field.setVisible(items.size() > 1);
        field.addValueChangeListener(event -> count());
    }

    private static String nameOf(Which one) {
        return switch (one) {
            case MISSED_THERE -> "What I missed in that attempt";
            case MISSED -> "What I got wrong the last time";
            case NEW -> "Not asked yet";
            case ANYTHING -> "All of them";
        };
    }

    private static String nameOf(int difficulty) {
        return switch (difficulty) {
            case 1 -> "1: recall";
            case 2 -> "2: apply";
            default -> "3: clinical case";
        };
    }

    /** What is chosen; empty while the number is none of those that may be asked for. */
    private Optional<PracticeWish> wish() {
        return Typing.whole(number.getValue())
                .filter(many -> many >= PracticeWish.FEWEST && many <= PracticeWish.MOST)
                .map(many ->
                        new PracticeWish(
                                which.getValue(),
                                attempt,
                                module.getValue(),
                                topic.getValue(),
                                domain.getValue(),
                                Optional.ofNullable(structure.getValue())
                                        .map(Structure::key)
                                        .orElse(null),
                                difficulty.getValue(),
                                many));
    }

    private void begin(Consumer<PracticeWish> begin) {
        try {
            wish().ifPresent(begin);
        } finally {
            start.setEnabled(true);
        }
    }

    private void count() {
        Optional<PracticeWish> wish = wish();
        int fits = wish.map(choices::count).orElse(0);
        start.setEnabled(fits > 0);
        fitting.setText(
                wish.map(chosen -> fits == 0 ? nothing(chosen) : some(fits, chosen))
                        .orElse(
                                "Write how many questions: a whole number from %d to %d."
                                        .formatted(PracticeWish.FEWEST, PracticeWish.MOST)));
    }

    private static String some(int fits, PracticeWish wish) {
        String order = wish.which() == Which.ANYTHING ? " Those not asked yet come first." : "";
        return fits <= wish.questions()
                ? Counted.sentence(
                        fits,
                        "1 question fits, and you get it.",
                        "%d questions fit, and you get all of them.")
                : "%d questions fit, and you get %d of them.%s"
                        .formatted(fits, wish.questions(), order);
    }

    private String nothing(PracticeWish wish) {
        boolean narrowed =
                !module.isEmpty()
                        || !topic.isEmpty()
                        || !domain.isEmpty()
                        || !structure.isEmpty()
                        || !difficulty.isEmpty();
        if (narrowed && choices.count(all(wish.which())) > 0) {
            return "No question fits all of this. Leave something out.";
        }
        return switch (wish.which()) {
            case MISSED_THERE ->
                    "Nothing that you missed there can be practiced now. Choose other questions.";
            case MISSED ->
                    "There is nothing here that you got wrong the last time. Choose other questions.";
            case NEW -> "Every question here was asked already. Choose other questions.";
            case ANYTHING -> "No question can be practiced now.";
        };
    }
}
