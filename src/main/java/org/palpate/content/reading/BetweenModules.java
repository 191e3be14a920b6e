package org.palpate.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Source;

/**
 * Checks what lessons take from other modules: links, and quizzes.
 *
 * @param targets the modules that lessons can point at
 */
record BetweenModules(Map<ModuleKey, ReadModule> targets) {

    /**
     * Reports what points at nothing, and what a guest who reads the lesson would not see.
     *
     * @param open modules of the same course that start as public
     */
    void check(ReadModule from, Set<ModuleKey> open) {
        from.linksOut()
                .forEach(link ->
                        check(
                                link.source(),
                                link.line(),
                                link.module(),
                                "This link leads nowhere. ",
                                link::check));
        from.quizzesOut()
                .forEach(mark -> {
                    check(mark.source(), mark.line(), mark.module(), "", mark::check);
                    adviseIfHidden(from, mark, open);
                });
    }

    private void check(
            Source source, int line, ModuleKey module, String so, Consumer<Landmarks> check) {
        ReadModule target = targets.get(module);
        if (target != null) {
            check.accept(target.landmarks());
        } else {
            List<String> names = targets.keySet().stream().map(ModuleKey::value).toList();
            source.problem(
                    line,
                    "%sThere is no module '%s'.".formatted(so, module),
                    Nearest.hint(module.value(), names));
        }
    }

    private void adviseIfHidden(ReadModule from, QuizMark mark, Set<ModuleKey> open) {
        if (targets.containsKey(mark.module())
                && open.contains(from.files().key())
                && !open.contains(mark.module())) {
            mark.source()
                    .advice(
                            mark.line(),
                            "The module '%s' is not public, so guests who read this lesson do not see its quiz."
                                    .formatted(mark.module()),
                            "Add it to 'public' in course.yaml, or take the line out.");
        }
    }
}
