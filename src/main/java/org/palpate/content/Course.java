package org.palpate.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.school.Visibility;

/**
 * An ordered list of modules: "Lower-back and hip pain: how massage helps".
 *
 * @param outline the topics, exam domains and structures it declares
 * @param visibility who may see its modules until somebody sets it otherwise; null where its file
 *     does not say
 * @param open those of its modules that start as public whatever the course is
 */
public record Course(
        String key,
        String title,
        String summary,
        List<ModuleKey> modules,
        Outline outline,
        @Nullable Visibility visibility,
        Set<ModuleKey> open) {

    public Course {
        modules = List.copyOf(modules);
        open = Set.copyOf(open);
    }

    /** A course whose file says nothing of who may see it. */
    public Course(
            String key, String title, String summary, List<ModuleKey> modules, Outline outline) {
        this(key, title, summary, modules, outline, null, Set.of());
    }

    /** The same course with only those of its modules. */
    public Course onlyWith(Collection<ModuleKey> these) {
        return new Course(
                key,
                title,
                summary,
                modules.stream().filter(these::contains).toList(),
                outline,
                visibility,
                open);
    }
}
