package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.NotOffered;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * The module of an address, for whoever looks at it: one that the school offers, or one that has
 * left its courses and that they have begun.
 */
@Component
class ModuleAtHand {

    private final LearningModules modules;
    private final ModuleRecords records;
    private final Visitor visitor;

    ModuleAtHand(LearningModules modules, ModuleRecords records, Visitor visitor) {
        this.modules = modules;
        this.records = records;
        this.visitor = visitor;
    }

    /**
     * The module as it is now, or as it was last.
     *
     * @throws NotOffered when it has left the courses and the visitor has begun nothing of it
     * @throws NotFoundException when there never was one
     */
    LearningModule find(ModuleKey key) {
        LearningModule module = modules.lastKnown(key).orElseThrow(NotFoundException::new);
        if (!modules.isOffered(key)
                && visitor.known()
                        .flatMap(person -> records.find(person, key))
                        .filter(ModuleRecord::isBegun)
                        .isEmpty()) {
            throw gone(module, List.of());
        }
        return module;
    }

    /**
     * Says that a module, or its quiz, is no longer offered, with the way on to what is open.
     *
     * @param open what the visitor can go on with, the best first
     */
    NotOffered gone(LearningModule module, List<OwnSummary> open) {
        boolean offered = modules.isOffered(module.key());
        List<NotOffered.Way> ways = new ArrayList<>();
        for (OwnSummary attempt : open) {
            ways.add(
                    new NotOffered.Way(
                            "Continue: " + Isolated.of(attempt.title()),
                            Pages.attempt(attempt.id())));
        }
        if (offered) {
            ways.add(new NotOffered.Way(Isolated.of(module.title()), Pages.module(module.key())));
        }
        ways.add(new NotOffered.Way("All modules", Pages.MODULES));
        ways.add(new NotOffered.Way("To the front page", Pages.HOME));
        return new NotOffered(
                offered ? "Nothing here" : Isolated.of(module.title()),
                offered
                        ? "This module has no such quiz, or has it no longer. What was begun can be finished."
                        : Titles.gone(module.key(), modules).orElseThrow(),
                ways);
    }

    /** Says that a module has left the school's courses; not to be seen while it is there. */
    Div notice(LearningModule module) {
        Div notice = Bits.stack();
        Titles.gone(module.key(), modules)
                .ifPresent(sentence -> notice.add(Bits.text(sentence, "message", "due")));
        notice.setVisible(notice.getChildren().findAny().isPresent());
        return notice;
    }
}
