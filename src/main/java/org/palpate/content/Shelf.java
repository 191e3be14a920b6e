package org.palpate.content;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where revisions stand: every published state of every module, and which one is current. */
@Component
class Shelf {

    private static final int TRIES = 5;

    private final RevisionRepository revisions;
    private final PublicationRepository publications;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final OncePerTransaction<ModuleKey, Optional<RevisionId>> current;

    Shelf(
            RevisionRepository revisions,
            PublicationRepository publications,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.revisions = revisions;
        this.publications = publications;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.current =
                new OncePerTransaction<>(module ->
                        publications
                                .findFirstByModuleKeyOrderByNumberDesc(module.value())
                                .map(StoredPublication::revision));
    }

    /**
     * Makes a state of a module the current one; a state known before keeps its revision. Two nodes
     * may do this at once: the unique keys decide, and who loses looks again and finds the work
     * done. So it must not run within a transaction.
     */
    RevisionId publish(ModuleFiles files) {
        for (int again = TRIES; ; again--) {
            try {
                return transaction.execute(status -> publishOnce(files));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException lostRace) {
                if (again == 0) {
                    throw lostRace;
                }
            }
        }
    }

    private RevisionId publishOnce(ModuleFiles files) {
        Instant now = clock.instant();
        String key = files.key().value();
        RevisionId revision =
                revisions
                        .findByModuleKeyAndDigest(key, files.digest())
                        .orElseGet(() ->
                                revisions.saveAndFlush(
                                        new StoredRevision(
                                                files, revisions.lastNumber(key) + 1, now)))
                        .id();
        Optional<StoredPublication> last = publications.findFirstByModuleKeyOrderByNumberDesc(key);
        if (!last.map(StoredPublication::revision).equals(Optional.of(revision))) {
            int number = last.map(StoredPublication::number).orElse(0) + 1;
            publications.saveAndFlush(new StoredPublication(files.key(), number, revision, now));
        }
        return revision;
    }

    Optional<RevisionId> current(ModuleKey module) {
        return current.get(module);
    }

    Map<ModuleKey, RevisionId> current() {
        return publications.findCurrent().stream()
                .collect(Collectors.toMap(StoredPublication::module, StoredPublication::revision));
    }

    /** What is published at present, by the digests of its files. */
    Published published() {
        return new Published(
                publications.findCurrent().stream()
                        .collect(
                                Collectors.toMap(
                                        StoredPublication::module,
                                        publication ->
                                                revisions.digestOf(
                                                        publication.revision().value()))));
    }

    Optional<Integer> number(RevisionId revision) {
        return revisions.numberOf(revision.value());
    }

    Optional<ModuleFiles> files(RevisionId revision) {
        return revisions.findById(revision.value()).map(StoredRevision::files);
    }
}
