package org.palpate.content;

import java.util.Map;

/**
 * What is published already when courses are read: it is not displaced by what is unfinished.
 *
 * @param digests of the current revision of each module
 */
record Published(Map<ModuleKey, String> digests) {

    Published {
        digests = Map.copyOf(digests);
    }

    static Published nothing() {
        return new Published(Map.of());
    }

    boolean has(ModuleKey module) {
        return digests.containsKey(module);
    }

    /** Whether these very files are the module's current revision. */
    boolean isCurrent(ModuleFiles files) {
        return files.digest().equals(digests.get(files.key()));
    }
}
