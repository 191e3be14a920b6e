package org.palpate.ui;

import java.util.function.Predicate;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;

/** An attempt that was begun on another device and stands at a question one wants to look at. */
public final class BegunAttempt {

    /** More attempts than it takes to be asked every question of a bank. */
    private static final int MANY = 40;

    private BegunAttempt() {}

    /** One that stands at an open question of this kind; not at the last question. */
    public static AttemptId at(
            Class<? extends Asked> kind, Attempts attempts, PersonId learner, ModuleKey module) {
        return where(
                page -> kind.isInstance(page.asked()) && !page.closed() && !page.isLast(),
                attempts,
                learner,
                module);
    }

    /** One that stands where one wants it. */
    public static AttemptId where(
            Predicate<AttemptState> wanted, Attempts attempts, PersonId learner, ModuleKey module) {
        for (int number = 0; number < MANY; number++) {
            AttemptId begun = attempts.start(learner, module, CommandId.fresh());
            AttemptState page = attempts.see(learner, begun);
            for (int place = 0; place < page.size(); place++) {
                page = attempts.move(learner, begun, Command.after(page), place);
                if (wanted.test(page)) {
                    return begun;
                }
            }
            attempts.finish(learner, begun, Command.after(page));
        }
        throw new AssertionError("The quiz never asks what is wanted");
    }
}
