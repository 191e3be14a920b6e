package org.palpate.content.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.palpate.content.LearningModule;
import org.palpate.content.RevisionId;
import org.springframework.stereotype.Component;

/**
 * The index of each revision, made when it is first looked for. Who may see a module decides which
 * indexes are asked, so that none of them knows of persons.
 */
@Component
public class ModuleIndexes {

    /** About the modules of twenty courses; an index takes some hundred kilobytes. */
    private static final int MOST_KEPT = 300;

    private final Cache<RevisionId, ModuleIndex> indexes =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).recordStats().build();

    /** The index of a module as it is. */
    public ModuleIndex of(LearningModule module) {
        return indexes.get(module.revision(), revision -> ModuleIndex.of(module));
    }

    /** How many were made since the server started. */
    public long made() {
        return indexes.stats().loadCount();
    }
}
