package org.palpate.ui.study.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.palpate.progress.KnownStructures.AskedQuestion;
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.parts.RecallWords;
import org.palpate.words.Counted;

/** What a learner is likely to recall of one structure, and its questions they were asked. */
public class StructureRecall extends Div {

    private static final int MOST_QUESTIONS = 5;

    /** Says it of a structure. */
    public StructureRecall(KnownStructure structure) {
        addClassName("stack");
        add(Bits.text(sentence(structure)));
        if (!structure.asked().isEmpty()) {
            add(questions(structure));
        }
    }

    /** What is likely recalled of it, or why nothing can be said. */
    static String sentence(KnownStructure structure) {
        int all = structure.questions();
        if (structure.isTooThin()) {
            return "Too few questions: there %s %d about it here, and an estimate needs %d. You have answered %d so far."
                    .formatted(
                            Counted.word(all, "is", "are"),
                            all,
                            Knowledge.FEWEST,
                            structure.asked().size());
        }
        return structure
                .knowledge()
                .map(known ->
                        "If you were asked its %s today, you would answer about %d %% right: between %d and %d %%, nine times out of ten. You have answered %d of them so far."
                                .formatted(
                                        Counted.of(all, "question"),
                                        StructureWords.percent(known.estimate()),
                                        StructureWords.percent(known.low()),
                                        StructureWords.percent(known.high()),
                                        structure.asked().size()))
                .orElseGet(() ->
                        "Too few answers: you have answered %d of its %s, and an estimate needs %d."
                                .formatted(
                                        structure.asked().size(),
                                        Counted.of(all, "question"),
                                        Knowledge.FEWEST));
    }

    /** Those that were asked, the least likely recalled first. */
    static Component questions(KnownStructure structure) {
        var list = new UnorderedList();
        list.addClassName("body-map-questions");
        structure.asked().stream()
                .limit(MOST_QUESTIONS)
                .forEach(question -> list.add(new ListItem(question(question))));
        int more = structure.asked().size() - MOST_QUESTIONS;
        if (more > 0) {
            list.add(new ListItem(new Anchor(behind(structure), "and %d more".formatted(more))));
        }
        return Bits.stack(Bits.text("Its questions, the least likely recalled first:"), list);
    }

    /** Where every question about it that was asked is listed. */
    static String behind(KnownStructure structure) {
        return Pages.PROGRESS + "/structure/" + structure.structure().key().value();
    }

    private static Component question(AskedQuestion question) {
        String words =
                "%s (%s)"
                        .formatted(Isolated.of(question.stem()), RecallWords.of(question.recall()));
        return question.section().isEmpty()
                ? new Span(words)
                : new Anchor(Pages.paragraph(question.module(), question.section()), words);
    }
}
