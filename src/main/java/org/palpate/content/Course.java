package org.palpate.content;

import java.util.Collection;
import java.util.List;

/**
 * An ordered list of modules: "Lower-back and hip pain: how massage helps".
 *
 * @param outline the topics, exam domains and structures it declares
 */
public record Course(
        String key, String title, String summary, List<ModuleKey> modules, Outline outline) {

    public Course {
        modules = List.copyOf(modules);
    }

    /** The same course with only those of its modules. */
    public Course onlyWith(Collection<ModuleKey> these) {
        return new Course(
                key, title, summary, modules.stream().filter(these::contains).toList(), outline);
    }
}
