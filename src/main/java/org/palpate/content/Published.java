package org.palpate.content;

import java.util.Map;

/**
 * What is published already when courses are read: it is not displaced by what is unfinished.
 *
 * @param digests of the current revision of each module
 */
public record Published(Map<ModuleKey, String> digests) {

    /** A copy. */
    public Published {
        digests = Map.copyOf(digests);
    }

    /** Nothing yet. */
    public static Published nothing() {
        return new Published(Map.of());
    }

    /** Whether any revision of the module is published. */
    public boolean has(ModuleKey module) {
        return digests.containsKey(module);
    }

    /** Whether these very files are the module's current revision. */
    public boolean isCurrent(ModuleFiles files) {
        return files.digest().equals(digests.get(files.key()));
    }
}
