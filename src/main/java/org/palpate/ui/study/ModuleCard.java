package org.palpate.ui.study;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.palpate.content.LearningModule;
import org.palpate.progress.GradeWords;
import org.palpate.progress.ModuleRecord;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.words.Counted;

/**
 * A module as a card that leads to it; with what the learner has done in it, when that is known.
 */
class ModuleCard extends Anchor {

    ModuleCard(LearningModule module) {
        setHref(Pages.module(module.key()));
        addClassNames("card", "link");
        add(new H3(Isolated.of(module.title())), Bits.text(module.summary(), "quiet"));
        var foot = Bits.row(Bits.badge(size(module), ""));
        foot.addClassName("card-foot");
        if (module.quiz() != null) {
            foot.add(Bits.badge("Quiz", "accent"));
        }
        add(foot);
    }

    ModuleCard(ModuleRecord record) {
        this(record.module());
        if (record.isBegun()) {
            add(progress(record));
        }
    }

    private static Div progress(ModuleRecord record) {
        int lessons = record.module().lessons().size();
        String words =
                "%d of %s read".formatted(record.lessonsRead(), Counted.of(lessons, "lesson"));
        var progress =
                Bits.stack(
                        Bits.meter(
                                lessons == 0 ? 0 : (double) record.lessonsRead() / lessons, words));
        progress.addClassName("tight");
        var best = record.bestGrade();
        progress.add(
                Bits.text(
                        best.isPresent()
                                ? words + " · best score " + GradeWords.percent(best.getAsDouble())
                                : words,
                        "small",
                        "quiet"));
        return progress;
    }

    private static String size(LearningModule module) {
        int lessons = module.lessons().size();
        return "%s · %d min".formatted(Counted.of(lessons, "lesson"), module.minutes());
    }
}
