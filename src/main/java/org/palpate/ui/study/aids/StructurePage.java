package org.palpate.ui.study.aids;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.practice.OwnPractice;
import org.palpate.attempt.practice.PracticeWish;
import org.palpate.attempt.practice.PracticeWish.Which;
import org.palpate.content.Structure;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.KnownStructures;
import org.palpate.progress.aids.StructureGuide;
import org.palpate.progress.aids.StructureGuides;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.SignInAndBack;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.map.StructureFigure;
import org.palpate.ui.study.map.StructureRecall;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.words.Counted;

/**
 * One part of the body: alone in color on its drawing, what is taught about it, what the learner is
 * likely to recall of it, and its questions to practice.
 */
@Route(AidPages.STRUCTURE)
@AnonymousAllowed
public class StructurePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_PRACTICE = 10;

    private final StructureGuides guides;
    private final KnownStructures known;
    private final OwnPractice practice;
    private final Visitor visitor;
    private String title = "";

    StructurePage(
            StructureGuides guides, KnownStructures known, OwnPractice practice, Visitor visitor) {
        this.guides = guides;
        this.known = known;
        this.practice = practice;
        this.visitor = visitor;
        addClassNames("page", "structure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StructureGuide guide =
                guides.find(
                                visitor.known().orElse(null),
                                Addresses.structure(event.getRouteParameters()))
                        .orElseThrow(NotFoundException::new);
        show(guide);
    }

    private void show(StructureGuide guide) {
        Structure structure = guide.structure();
        title = Isolated.of(structure.name());
        removeAll();
        add(Bits.head(title, lead(guide)));
        var look = new Div();
        look.addClassName("structure-look");
        guide.drawing()
                .ifPresent(figure -> {
                    var caption = new Span(Isolated.of(figure.title()));
                    caption.addClassName("caption");
                    var framed = new Div(new StructureFigure(figure, structure), caption);
                    framed.addClassName("structure-drawing");
                    look.add(framed);
                });
        look.add(
                Bits.stack(
                        visitor.signedIn()
                                .map(Person::id)
                                .map(learner -> own(learner, structure))
                                .orElseGet(() -> forGuests(guide)),
                        taught(guide)));
        add(look);
    }

    private static String lead(StructureGuide guide) {
        return switch (guide.structure().side()) {
            case LEFT -> "On the left side of the body.";
            case RIGHT -> "On the right side of the body.";
            case BOTH -> "One on each side of the body.";
            case NONE -> "";
        };
    }

    private Component own(PersonId learner, Structure structure) {
        var recalled =
                known.of(learner).stream()
                        .filter(one -> one.structure().key().equals(structure.key()))
                        .findFirst()
                        .<Component>map(StructureRecall::new)
                        .orElseGet(() -> Bits.text("No question is about it so far."));
        var section = Bits.section("What you are likely to recall", recalled);
        int fits = practice.choices(learner, null).count(wish(structure, PracticeWish.MOST));
        if (fits > 0) {
            section.add(practiceOf(structure, fits));
        } else if (recalled instanceof StructureRecall) {
            section.add(
                    Bits.text(
                            "None of its questions can be practiced now: those of a test or an exam can once you were shown their answers.",
                            "quiet"));
        }
        return section;
    }

    /** One press begins it. */
    private Component practiceOf(Structure structure, int fits) {
        int many = Math.clamp(fits, PracticeWish.FEWEST, USUAL_PRACTICE);
        // Named when the page is drawn, so that a double click is one command.
        CommandId command = CommandId.fresh();
        var start =
                new Button(
                        fits <= many
                                ? "Practice its " + Counted.of(fits, "question")
                                : "Practice %d of its %d questions".formatted(many, fits));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setId("practice");
        start.addClickListener(click -> {
            try {
                var begun = practice.start(visitor.require(), wish(structure, many), command);
                UI.getCurrent().navigate(Pages.attempt(begun));
            } finally {
                start.setEnabled(true);
            }
        });
        return Bits.row(start);
    }

    private static PracticeWish wish(Structure structure, int many) {
        return new PracticeWish(
                Which.ANYTHING, null, null, null, null, structure.key(), null, many);
    }

    private static Component forGuests(StructureGuide guide) {
        return guide.questions() == 0
                ? Bits.text("No question is about it so far.", "quiet")
                : Bits.section(
                        "Its questions",
                        Bits.text(
                                "%s about it can be practiced with an account, which also keeps what you are likely to recall."
                                        .formatted(Counted.of(guide.questions(), "question"))),
                        new SignInAndBack(AidPages.structure(guide.structure().key())));
    }

    private static Component taught(StructureGuide guide) {
        if (guide.taught().isEmpty()) {
            return Bits.section(
                    "What is taught about it", Bits.text("No lesson names it so far.", "quiet"));
        }
        var section = Bits.section("What is taught about it");
        guide.taught().forEach(one -> section.add(new TaughtList(one)));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
