package org.palpate.ui.study.taking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.OpenDialogs;

/** Nobody leaves by a link what is not saved, or a clock that runs, without being asked. */
final class StayOrLeave {

    private final AttemptBody view;
    private final AnswerKeeping keeping;
    private @Nullable ContinueNavigationAction pending;

    StayOrLeave(AttemptBody view, AnswerKeeping keeping) {
        this.view = view;
        this.keeping = keeping;
    }

    /** The page is left for another reason: nobody waits for an answer any more. */
    void isOver() {
        if (pending != null) {
            pending.cancel();
            pending = null;
        }
    }

    /** Somebody is about to leave. */
    void ask(BeforeLeaveEvent event) {
        if (!keeping.isKept() && !keeping.keepQuietly()) {
            ask(
                    event.postpone(),
                    "Leave without saving?",
                    "Your last answer to this question is not saved: the server cannot save at the moment. It stays in this browser and comes back when you open this question here again.");
        } else if (keeping.page().deadline() != null) {
            ContinueNavigationAction leave = event.postpone();
            pending = leave;
            whenSettled(saved -> whileTheTimeRuns(leave, saved && keeping.isKept()));
        }
    }

    /** The browser alone knows what was entered just now: it is asked before anything is said. */
    private void whenSettled(Consumer<Boolean> then) {
        view.getElement()
                .executeJs("return this.querySelector('palpate-saved')?.settled() ?? true")
                .then(Boolean.class, then::accept, broken -> then.accept(false));
    }

    private void whileTheTimeRuns(ContinueNavigationAction leave, boolean saved) {
        if (view.isLeaving()) {
            return;
        }
        if (saved) {
            ask(
                    leave,
                    "Leave while the time runs?",
                    "Your answers are saved, and the time goes on. You can come back until it is up.");
        } else {
            ask(
                    leave,
                    "Leave without saving?",
                    "Your last answer to this question is not saved yet, and the time goes on. The answer stays in this browser and counts only if it is saved before the time is up.");
        }
    }

    /** What is asked last is what the learner has just done; nothing older stands in its way. */
    private void ask(ContinueNavigationAction leave, String question, String consequence) {
        pending = leave;
        OpenDialogs.closeAll(UI.getCurrent());
        var ask =
                new Confirmation(
                        question,
                        consequence,
                        "Leave",
                        () -> {
                            pending = null;
                            leave.proceed();
                        });
        ask.setCancelText("Stay");
        ask.addCancelListener(cancel -> isOver());
        ask.open();
    }
}
