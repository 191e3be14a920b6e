package org.palpate.ui.study.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.palpate.content.LearningModules;
import org.palpate.progress.KnownQuestion;
import org.palpate.progress.KnownQuestions;
import org.palpate.recall.KnownCard;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.RecallWords;
import org.palpate.words.Counted;

/** The questions behind one figure of a learner's progress: those they were asked. */
@Route(Pages.BEHIND)
@PermitAll
public class QuestionsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So many questions stand there at first; the rest are a press away. */
    private static final int AT_FIRST = 50;

    private final KnownQuestions questions;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Dates dates;
    private String title = "";

    QuestionsPage(KnownQuestions questions, LearningModules modules, Visitor visitor, Dates dates) {
        this.questions = questions;
        this.modules = modules;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters asked = event.getRouteParameters();
        KnownQuestions.All all = questions.of(visitor.require());
        show(
                Behind.of(
                                asked.get("figure").orElse(""),
                                asked.get("key").orElse(""),
                                modules.outline(),
                                all,
                                dates)
                        .orElseThrow(NotFoundException::new),
                all);
    }

    private void show(Behind behind, KnownQuestions.All all) {
        title = behind.title();
        removeAll();
        List<KnownQuestion> here = all.questions().stream().filter(behind.belongs()).toList();
        List<KnownQuestion> asked =
                here.stream().filter(KnownQuestion::isAsked).sorted(order(behind)).toList();
        int neverAsked = here.size() - asked.size();
        add(
                Bits.head(
                        title,
                        lead(behind, asked.size(), neverAsked),
                        new Anchor(Pages.PROGRESS, "Progress")));
        if (asked.isEmpty()) {
            add(
                    Bits.empty(
                            "None of these was asked yet",
                            "What you have answered appears here, with how likely you recall it today.",
                            Bits.linkButton(Pages.PRACTICE, "Choose what to practice", true)));
            return;
        }
        add(table(asked.subList(0, Math.min(AT_FIRST, asked.size()))));
        if (asked.size() > AT_FIRST) {
            add(theRest(asked.subList(AT_FIRST, asked.size())));
        }
        add(Bits.row(Bits.linkButton(Pages.PRACTICE, "Choose what to practice", false)));
    }

    private Component theRest(List<KnownQuestion> rest) {
        var frame = new Div();
        var more = new Button("Show the other %s".formatted(Counted.of(rest.size(), "question")));
        more.addClickListener(click -> {
            frame.removeAll();
            frame.add(table(rest));
        });
        frame.add(more);
        return frame;
    }

    private static String lead(Behind behind, int asked, int neverAsked) {
        String order =
                switch (behind.first()) {
                    case RECALL -> "the least likely recalled first";
                    case WRONG -> "those you got wrong first";
                };
        String answered = "%s you have answered".formatted(Counted.of(asked, "question"));
        return neverAsked == 0
                ? "%s, %s.".formatted(answered, order)
                : "%s, %s. %d more you were never asked.".formatted(answered, order, neverAsked);
    }

    private static Comparator<KnownQuestion> order(Behind behind) {
        Comparator<KnownQuestion> byRecall =
                Comparator.comparingDouble(
                        one -> one.known().map(known -> known.recall()).orElse(0.0));
        return switch (behind.first()) {
            case RECALL -> byRecall;
            case WRONG ->
                    Comparator.<KnownQuestion, Boolean>comparing(one -> behind.wasRight(one))
                            .thenComparing(byRecall);
        };
    }

    private Table table(List<KnownQuestion> asked) {
        var table =
                new Table(
                        "Questions you have answered",
                        "Question",
                        "Likely recalled today",
                        "Last answer",
                        "Answered",
                        "Asked again from");
        for (KnownQuestion one : asked) {
            KnownCard card = one.card();
            if (card != null) {
                table.row(
                        question(one),
                        Table.text(RecallWords.of(card.known().recall())),
                        Table.text(last(card)),
                        Table.text(times(card.answers().size())),
                        Table.text(dates.day(card.card().due())));
            }
        }
        return table;
    }

    private static Component question(KnownQuestion one) {
        String stem = Isolated.of(one.stem());
        return one.section().isEmpty()
                ? Table.text(stem)
                : Table.link(Pages.paragraph(one.module(), one.section()), stem);
    }

    private String last(KnownCard card) {
        return "%s, %s"
                .formatted(
                        card.isRightLast() ? "✓ right" : "✗ wrong",
                        dates.day(card.answers().getLast().at()));
    }

    private static String times(int answers) {
        return switch (answers) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> answers + " times";
        };
    }

    @Override
    public String getPageTitle() {
        return title + " · Progress · Palpate";
    }
}
