package org.palpate.ui.study.taking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;

/**
 * Names the commands of one page. When a command breaks, nobody knows whether it was done: the same
 * act gets the same name when it is tried again, and another act tells the door which commands are
 * in doubt, so that its own doing is never taken for another tab's.
 */
final class PageCommands {

    private final Map<CommandId, Object> inDoubt = new LinkedHashMap<>();

    /**
     * The command for an act.
     *
     * @param act says what is done, so that it equals the same act tried again
     */
    Command next(Object act, AttemptState page) {
        CommandId id = again(act);
        Set<CommandId> others = new LinkedHashSet<>(inDoubt.keySet());
        others.remove(id);
        inDoubt.put(id, act);
        return new Command(id, page.lastSequence(), others);
    }

    /** Only the last act can be the same one again: whatever came after it may have been done. */
    private CommandId again(Object act) {
        CommandId last = null;
        for (var command : inDoubt.entrySet()) {
            last = command.getValue().equals(act) ? command.getKey() : null;
        }
        return last == null ? CommandId.fresh() : last;
    }

    /** Whether a command is in doubt. */
    boolean areInDoubt() {
        return !inDoubt.isEmpty();
    }

    /** The server has answered: the page it sent knows of all of them. */
    void settled() {
        inDoubt.clear();
    }
}
