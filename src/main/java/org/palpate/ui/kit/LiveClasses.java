package org.palpate.ui.kit;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.palpate.attempt.AttemptChanged;
import org.palpate.classroom.ClassChanged;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.progress.ReadingDone;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open class pages that something changed. On this node at once, after the commit; what
 * another node did is seen at the next round.
 */
@Component
@EnableAsync
public class LiveClasses {

    private static final long ROUND_MS = 10_000;

    private final Classes classes;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();

    LiveClasses(Classes classes) {
        this.classes = classes;
    }

    /**
     * A page that watches a class.
     *
     * @param refresh called from any thread; must not block
     */
    public record Watcher(ClassId watched, Runnable refresh) {}

    /** Tells the watcher from now on. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /** Tells the watcher no more. */
    public void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    @Async
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AttemptChanged event) {
        if (!watchers.isEmpty()) {
            classes.of(event.learner()).forEach(this::tell);
        }
    }

    @Async
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ReadingDone event) {
        if (!watchers.isEmpty()) {
            classes.of(event.person()).forEach(this::tell);
        }
    }

    @Async
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ClassChanged event) {
        tell(event.id());
    }

    @Scheduled(fixedDelay = ROUND_MS)
    void everyRound() {
        watchers.forEach(watcher -> watcher.refresh().run());
    }

    private void tell(ClassId changed) {
        watchers.stream()
                .filter(watcher -> watcher.watched().equals(changed))
                .forEach(watcher -> watcher.refresh().run());
    }
}
