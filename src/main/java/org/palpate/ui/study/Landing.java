package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.FigureView;
import org.palpate.ui.kit.Pages;

/** What a guest sees first: the course, and a quiz that starts without an account. */
class Landing extends Div {

    /** The quiz the school's web page is known for; where it is missing, any other does. */
    private static final String FAMOUS = "hip-flexor-quiz";

    Landing(LearningModules modules) {
        addClassName("page");
        var all = modules.all();
        var famous =
                all.stream()
                        .filter(module -> module.quiz() != null)
                        .min(Comparator.comparing(module -> !isFamous(module)));
        modules.courses().stream()
                .findFirst()
                .ifPresentOrElse(
                        course -> add(hero(course.title(), course.summary(), famous)),
                        () ->
                                add(
                                        Bits.empty(
                                                "No course yet",
                                                "The server found no course it could read. Its console and the administrator's page say why.")));
        if (!all.isEmpty()) {
            var cards = Bits.cards();
            all.forEach(module -> cards.addCard(new ModuleCard(module)));
            add(Bits.section("In this course", cards));
        }
    }

    private static boolean isFamous(LearningModule module) {
        Quiz quiz = module.quiz();
        return quiz != null && quiz.key().equals(FAMOUS);
    }

    private static Div hero(String title, String summary, Optional<LearningModule> famous) {
        var words = Bits.stack(Bits.head(title, summary));
        var acts = Bits.row();
        famous.ifPresent(module -> {
            Quiz quiz = module.quiz();
            if (quiz != null) {
                acts.add(
                        Bits.linkButton(
                                Pages.quiz(module.key(), quiz.key()),
                                "Take the " + quiz.title(),
                                true));
            }
        });
        acts.add(Bits.linkButton(Pages.MODULES, "See the modules", false));
        words.add(
                acts,
                Bits.text(
                        "No account needed. Sign up afterwards and your result is kept.",
                        "quiet",
                        "small"));
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
