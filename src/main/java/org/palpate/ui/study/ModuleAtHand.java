package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.OwnSummary;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.ModuleRecords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.NotOffered;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * The module of an address, for whoever looks at it: one that they may see, or one that has left
 * the school's courses and that they have begun.
 */
@Component
class ModuleAtHand {

    private final LearningModules modules;
    private final VisibleModules visible;
    private final ModuleRecords records;
    private final Visitor visitor;

    ModuleAtHand(
            LearningModules modules,
            VisibleModules visible,
            ModuleRecords records,
            Visitor visitor) {
        this.modules = modules;
        this.visible = visible;
        this.records = records;
        this.visitor = visitor;
    }

    /** Whether the module is one of the school's that the visitor may see. */
    boolean isOpen(ModuleKey key) {
        return visible.maySee(person(), key);
    }

    /** Whether {@link #find} finds it: whether a link to it leads somewhere. */
    boolean isThere(ModuleKey key) {
        return isOpen(key) || begunAndGone(key).isPresent();
    }

    /**
     * The module as it is now, or as it was last.
     *
     * @throws NotOffered when it has left the courses and the visitor has begun nothing of it
     * @throws NotFoundException when there never was one, or none that they may see
     */
    LearningModule find(ModuleKey key) {
        return visible.find(person(), key)
                .or(() -> begunAndGone(key))
                .orElseThrow(() ->
                        visible.lastKnown(person(), key)
                                .<NotFoundException>map(module -> gone(module, List.of()))
                                .orElseGet(NotFoundException::new));
    }

    /**
     * The module of a quiz's address, also where the visitor may only go on with what is open.
     *
     * @param open what the visitor can go on with at the quiz
     * @throws NotFoundException when there never was one, or none that they may see
     */
    LearningModule ofQuiz(ModuleKey key, List<OwnSummary> open) {
        return visible.lastKnown(person(), key)
                .or(() -> begunAndGone(key))
                .or(() -> open.isEmpty() ? Optional.empty() : modules.lastKnown(key))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<LearningModule> begunAndGone(ModuleKey key) {
        return visitor.known().flatMap(person -> records.begunAndGone(person, key));
    }

    private @Nullable PersonId person() {
        return visitor.known().orElse(null);
    }

    /**
     * Says that a module, or its quiz, is no longer offered, with the way on to what is open.
     *
     * @param open what the visitor can go on with, the best first
     */
    NotOffered gone(LearningModule module, List<OwnSummary> open) {
        boolean offered = isOpen(module.key());
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
                        : Titles.gone(module.key(), modules)
                                .orElse(
                                        "This module is not open to you any more. What was begun can be finished."),
                ways);
    }

    /** Says that a module is a draft or has left the school's courses; else not to be seen. */
    Div notice(LearningModule module) {
        Div notice = Bits.stack();
        if (isOpen(module.key())) {
            if (!modules.isOffered(module.key())) {
                notice.add(
                        Bits.text(
                                "This module is a draft: only administrators see it.",
                                "message",
                                "due"));
            }
            notice.setVisible(notice.getChildren().findAny().isPresent());
            return notice;
        }
        Titles.gone(module.key(), modules)
                .ifPresent(sentence -> notice.add(Bits.text(sentence, "message", "due")));
        notice.setVisible(notice.getChildren().findAny().isPresent());
        return notice;
    }
}
