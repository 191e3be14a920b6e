package org.palpate.attempt;

import java.util.UUID;

/** Names one command of a page, so that the same command sent twice happens once. */
public record CommandId(UUID value) {

    /** A fresh one, made when the page offers the act, not when it is sent. */
    public static CommandId fresh() {
        return new CommandId(UUID.randomUUID());
    }
}
