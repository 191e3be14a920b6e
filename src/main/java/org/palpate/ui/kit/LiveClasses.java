package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptChanged;
import org.palpate.classroom.ClassChanged;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.SignedIn;
import org.palpate.progress.ReadingDone;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open class pages that something changed. On this node at once, after the commit; what
 * another node did is seen at the next round.
 */
@SpringComponent
@EnableAsync
public class LiveClasses {

    private static final long ROUND_MS = 10_000;

    private final Classes classes;
    private final Rights rights;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();

    LiveClasses(Classes classes, Rights rights) {
        this.classes = classes;
        this.rights = rights;
    }

    /** Who opened the page: whether their sign-in still stands is asked before each drawing. */
    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? principal
                : null;
    }

    private record Watcher(ClassId watched, Runnable refresh) {}

    /**
     * Tells a page of every change of a class, as long as the page is open. Such pages are the only
     * ones that ask for push.
     *
     * @param watched the class; asked for when the page is opened, null for none
     * @param refresh draws the page anew, in its own thread
     */
    public void follow(Component page, Supplier<@Nullable ClassId> watched, Runnable refresh) {
        page.addAttachListener(attached -> {
            ClassId id = watched.get();
            if (id == null) {
                return;
            }
            UI ui = attached.getUI();
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            SignedIn principal = signedIn();
            var watcher =
                    new Watcher(
                            id,
                            () ->
                                    ui.access(() -> {
                                        if (principal != null
                                                && !rights.has(principal, Role.INSTRUCTOR)) {
                                            Withdrawn.role(ui);
                                        } else {
                                            refresh.run();
                                        }
                                    }));
            watchers.add(watcher);
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                watchers.remove(watcher);
                detached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
            });
        });
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
