package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.palpate.content.ModuleFiles;
import org.palpate.content.Outline;

/**
 * The modules that were read before. One whose files, those it borrows from included, and whose
 * course's outline are as they were reads the same again: so only what has changed costs time when
 * the folders are read again.
 *
 * <p>A module grows problems while a reading looks at all modules together, so one reading at a
 * time may use it.
 */
final class ReadBefore {

    /** About twice the modules of ten courses: what is there, and what it was before. */
    private static final int MOST = 300;

    /** What a module is read from. */
    private record Origin(ModuleFiles files, Outline outline) {}

    /**
     * @param ownProblems how many problems it has by itself; those found beside other modules come
     *     behind them
     */
    private record Kept(ReadModule module, int ownProblems) {}

    private final SequencedMap<Origin, Kept> kept = new LinkedHashMap<>(16, 0.75F, true);

    /** The module as it was when it had been read by itself. */
    Optional<ReadModule> find(ModuleFiles files, Outline outline) {
        Kept before = kept.get(new Origin(files, outline));
        if (before == null) {
            return Optional.empty();
        }
        ReadModule module = before.module();
        module.problems().subList(before.ownProblems(), module.problems().size()).clear();
        return Optional.of(module);
    }

    /** Keeps a module that has just been read by itself; the longest unused one makes room. */
    void keep(ReadModule module, ModuleFiles files, Outline outline) {
        kept.put(new Origin(files, outline), new Kept(module, module.problems().size()));
        if (kept.size() > MOST) {
            kept.pollFirstEntry();
        }
    }
}
