package org.palpate.ui.study;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.Course;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.search.Passage;
import org.palpate.content.search.Passages;
import org.palpate.ui.kit.FirstWords;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The first words of the front page for guests, of modules and of lessons. */
@SpringComponent
class StudyWords implements FirstWords {

    private final AutowireCapableBeanFactory pages;
    private final ModuleAtHand atHand;
    private final VisibleModules visible;
    private final Visitor visitor;

    StudyWords(
            AutowireCapableBeanFactory pages,
            ModuleAtHand atHand,
            VisibleModules visible,
            Visitor visitor) {
        this.pages = pages;
        this.atHand = atHand;
        this.visible = visible;
        this.visitor = visitor;
    }

    @Override
    public Optional<Words> of(Class<?> page, RouteParameters parameters) {
        if (page == HomePage.class && visitor.signedIn().isEmpty()) {
            return Optional.of(landing());
        }
        if (page == ModulePage.class) {
            LearningModule module = atHand.find(Addresses.module(parameters));
            var drawn = pages.createBean(ModulePage.class);
            drawn.show(module.key());
            return Optional.of(new Words(drawn, drawn.getPageTitle(), module.summary()));
        }
        return page == LessonPage.class ? Optional.of(lesson(parameters)) : Optional.empty();
    }

    /** For guests alone: Today is every learner's own, and is drawn when it is there. */
    private Words landing() {
        var drawn = pages.createBean(HomePage.class);
        drawn.show();
        return new Words(
                drawn,
                drawn.getPageTitle(),
                visible.courses(null).stream().findFirst().map(Course::summary).orElse(""));
    }

    private Words lesson(RouteParameters parameters) {
        LearningModule module = atHand.find(Addresses.module(parameters));
        Lesson lesson =
                module.lesson(Addresses.lesson(parameters)).orElseThrow(NotFoundException::new);
        var drawn = pages.createBean(LessonPage.class);
        drawn.show(module, lesson);
        return new Words(drawn, drawn.getPageTitle(), opening(lesson));
    }

    private static String opening(Lesson lesson) {
        return Passages.of(lesson).stream()
                .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }
}
