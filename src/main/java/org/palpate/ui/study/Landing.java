package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.FigureView;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;

/**
 * What a guest sees first: what they are in the middle of, the course, and a quiz that starts
 * without an account, where the school lets guests take any.
 */
class Landing extends Div {

    /** The quiz the school's web page is known for; where it is missing, any other does. */
    private static final String FAMOUS = "hip-flexor-quiz";

    private final boolean guests;

    /**
     * The front page for somebody who is not signed in.
     *
     * @param guests whether the school lets guests take quizzes
     * @param open what the guest can go on with, the latest first
     */
    Landing(VisibleModules modules, boolean guests, List<OwnSummary> open) {
        this.guests = guests;
        addClassName("page");
        var all = modules.all(null);
        var famous =
                all.stream()
                        .filter(module -> quizIn(module).filter(Landing::isPractice).isPresent())
                        .min(Comparator.comparing(module -> !isFamous(module)));
        List<Component> goingOn = open.stream().<Component>map(OpenAttemptCard::ofGuest).toList();
        if (!goingOn.isEmpty()) {
            add(Bits.section("Go on where you were", goingOn.toArray(Component[]::new)));
        }
        modules.courses(null).stream()
                .findFirst()
                .ifPresentOrElse(
                        course -> add(hero(Isolated.of(course.title()), course.summary(), famous)),
                        () ->
                                add(
                                        Bits.empty(
                                                "Nothing to see without an account",
                                                "This school shows its modules to those who are signed in.",
                                                Bits.linkButton(Pages.SIGN_IN, "Sign in", true))));
        if (!all.isEmpty()) {
            var cards = Bits.cards();
            all.forEach(module -> cards.addCard(new ModuleCard(module)));
            add(Bits.section("In this course", cards));
        }
    }

    private static Optional<Quiz> quizIn(LearningModule module) {
        return Optional.ofNullable(module.quiz());
    }

    private static boolean isPractice(Quiz quiz) {
        return quiz.rules().behaviour() == Behaviour.PRACTICE;
    }

    private static boolean isFamous(LearningModule module) {
        return quizIn(module).filter(quiz -> quiz.key().equals(FAMOUS)).isPresent();
    }

    private Div hero(String title, String summary, Optional<LearningModule> famous) {
        var words = Bits.stack(Bits.head(title, summary));
        var acts = Bits.row();
        if (guests) {
            famous.ifPresent(module ->
                    quizIn(module)
                            .ifPresent(quiz ->
                                    acts.add(
                                            Bits.linkButton(
                                                    Pages.quiz(module.key(), quiz.key()),
                                                    "Take the " + Isolated.of(quiz.title()),
                                                    true))));
        } else {
            acts.add(Bits.linkButton(Pages.SIGN_IN, "Sign in to take the quizzes", true));
        }
        acts.add(Bits.linkButton(Pages.MODULES, "See the modules", false));
        words.add(acts);
        if (guests && famous.isPresent()) {
            words.add(
                    Bits.text(
                            "No account needed. Sign up afterwards in this browser and your result is kept, as practice of"
                                    + " your own.",
                            "quiet",
                            "small"));
        }
        var hero = new Div(words);
        hero.addClassName("hero");
        famous.flatMap(module ->
                        module.figures().stream()
                                .filter(figure -> figure.key().endsWith("-labelled"))
                                .findFirst())
                .ifPresent(figure -> hero.add(new FigureView(figure)));
        return hero;
    }
}
