package org.palpate.content;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ReadingReport.Named;
import org.palpate.content.ReadingReport.Refused;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The folders that modules are read from, read again while the server runs. Attempts keep the
 * revision they began with, and a module with an error keeps its last good one, so learners notice
 * nothing.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ModuleFolders {

    private final CourseFiles files;
    private final LearningModules modules;
    private final People people;
    private final ReadingCalls calls;
    private final Clock clock;
    private final AtomicReference<@Nullable CompletableFuture<ReadingReport>> running =
            new AtomicReference<>();

    ModuleFolders(
            CourseFiles files,
            LearningModules modules,
            People people,
            ReadingCalls calls,
            Clock clock) {
        this.files = files;
        this.modules = modules;
        this.people = people;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Reads all courses again and publishes what is good; other nodes follow. Whoever asks while it
     * is being read waits for that reading and gets its result.
     *
     * @throws Refusal when the asking person is no administrator
     */
    public ReadingReport readAgain(PersonId asking) {
        if (!people.isAdministrator(asking)) {
            throw new Refusal(
                    "Only an administrator has the folders read again. Ask one to do it.");
        }
        ReadingReport report = readOnce();
        if (report.obstacle() == null) {
            calls.tellOthers();
        }
        return report;
    }

    /** What is wrong with the courses' files, for an administrator; nothing for anybody else. */
    public List<Problem> problems(PersonId asking) {
        return people.isAdministrator(asking) ? modules.problems() : List.of();
    }

    /**
     * Modules that were published once and that no course on the disk has any more, for an
     * administrator; none for anybody else.
     */
    public List<LearningModule> gone(PersonId asking) {
        return people.isAdministrator(asking) ? modules.gone() : List.of();
    }

    /** Reads when another node was asked to. */
    void follow() {
        if (calls.isNew()) {
            readOnce();
        }
    }

    private ReadingReport readOnce() {
        var mine = new CompletableFuture<ReadingReport>();
        @Nullable CompletableFuture<ReadingReport> other = running.compareAndExchange(null, mine);
        if (other != null) {
            return resultOf(other);
        }
        try {
            mine.complete(read());
        } catch (RuntimeException broken) {
            mine.completeExceptionally(broken);
        } finally {
            running.set(null);
        }
        return resultOf(mine);
    }

    private static ReadingReport resultOf(CompletableFuture<ReadingReport> reading) {
        try {
            return reading.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private ReadingReport read() {
        Instant now = clock.instant();
        CourseFiles.Taken taken = files.take();
        if (taken.obstacle() != null) {
            return ReadingReport.blocked(now, taken.obstacle());
        }
        Map<ModuleKey, LearningModule> before = offered();
        List<ModuleKey> bad = modules.publish(taken.packages(), taken.standIns());
        Map<ModuleKey, LearningModule> after = offered();

        List<Named> added = new ArrayList<>();
        List<Named> changed = new ArrayList<>();
        int unchanged = 0;
        for (LearningModule module : after.values()) {
            LearningModule earlier = before.get(module.key());
            if (earlier == null) {
                added.add(named(module));
            } else if (!earlier.revision().equals(module.revision())) {
                changed.add(named(module));
            } else if (!bad.contains(module.key())) {
                unchanged++;
            }
        }
        List<Named> gone =
                before.values().stream()
                        .filter(module -> !after.containsKey(module.key()))
                        .map(ModuleFolders::named)
                        .toList();
        return new ReadingReport(now, added, changed, gone, refused(bad, after), unchanged, null);
    }

    private Map<ModuleKey, LearningModule> offered() {
        Map<ModuleKey, LearningModule> offered = new LinkedHashMap<>();
        modules.all().forEach(module -> offered.put(module.key(), module));
        return offered;
    }

    private List<Refused> refused(List<ModuleKey> bad, Map<ModuleKey, LearningModule> shown) {
        return bad.stream()
                .map(key -> {
                    LearningModule earlier = shown.get(key);
                    return new Refused(
                            earlier == null ? new Named(key, key.value()) : named(earlier),
                            earlier != null,
                            modules.problems().stream()
                                    .filter(Problem::isError)
                                    .filter(problem -> problem.file().startsWith(key + "/"))
                                    .toList());
                })
                .toList();
    }

    private static Named named(LearningModule module) {
        return new Named(module.key(), module.title());
    }
}
