package org.palpate.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that are asked of the store once within a transaction, however often they are needed: a
 * gradebook of 500 learners and 40 assignments needs 20,000 times what a dozen modules say. Outside
 * of a transaction every answer is asked anew, and none outlives its transaction.
 */
final class OncePerTransaction<K, V> {

    private final Function<K, V> ask;

    OncePerTransaction(Function<K, V> ask) {
        this.ask = ask;
    }

    V get(K key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? kept().computeIfAbsent(key, ask)
                : ask.apply(key);
    }

    @SuppressWarnings("unchecked") // nobody else binds something to this object
    private Map<K, V> kept() {
        var bound = (@Nullable Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        Map<K, V> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Binding(fresh));
        return fresh;
    }

    /** Takes the answers away with their transaction, also while another stands in between. */
    private final class Binding implements TransactionSynchronization {

        private final Map<K, V> answers;

        Binding(Map<K, V> answers) {
            this.answers = answers;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
