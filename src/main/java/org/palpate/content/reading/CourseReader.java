package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.palpate.content.Course;
import org.palpate.content.CoursePackage;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Problem;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.Source;
import org.palpate.content.yaml.Yaml;
import org.palpate.content.yaml.YamlMap;
import org.palpate.school.Visibility;

/**
 * Reads {@code course.yaml}. A mistake in it costs no module: what cannot be read is stood in for
 * by the names of the folders.
 */
final class CourseReader {

    private static final String FILE = "course.yaml";

    private final CoursePackage files;
    private final Set<String> folders;
    private final Source source;

    private CourseReader(
            CoursePackage files, SortedMap<String, ModuleFiles> modules, List<Problem> problems) {
        this.files = files;
        this.folders = modules.keySet();
        this.source =
                new Source(
                        files.key() + "/" + FILE, files.files().getOrDefault(FILE, ""), problems);
    }

    static Course read(
            CoursePackage files, SortedMap<String, ModuleFiles> modules, List<Problem> problems) {
        return new CourseReader(files, modules, problems).read();
    }

    /** What stands in for a course whose file cannot be read at all. */
    static Course standIn(CoursePackage files, SortedMap<String, ModuleFiles> modules) {
        return new CourseReader(files, modules, new ArrayList<>()).unreadable();
    }

    private Course read() {
        if (!Keys.isKey(files.key())) {
            source.problem(
                    0,
                    "'%s' cannot be the name of a course's folder.".formatted(files.key()),
                    Keys.RULE);
        }
        if (!files.files().containsKey(FILE)) {
            source.problem(0, "The file is missing.", "Write it, with title, summary and modules.");
            return unreadable();
        }
        return Yaml.read(source, "The course").map(this::course).orElseGet(this::unreadable);
    }

    private Course course(YamlMap fields) {
        String title = fields.text("title").value();
        String summary = fields.text("summary").value();
        List<ModuleKey> modules = modules(fields);
        Outline outline = OutlineReader.read(fields, files.files().keySet());
        @Nullable Visibility visibility = visibility(fields);
        Set<ModuleKey> open = open(fields, modules);
        fields.nothingElse();
        return new Course(
                files.key(),
                fields.has("title") ? title : files.key(),
                fields.has("summary") ? summary : "",
                modules,
                outline,
                visibility,
                open);
    }

    /** A visibility that cannot be read opens nothing. */
    private static @Nullable Visibility visibility(YamlMap fields) {
        return fields.has("visibility")
                ? fields.word("visibility", Visibility.class).orElse(Visibility.CLASS)
                : null;
    }

    private static Set<ModuleKey> open(YamlMap fields, List<ModuleKey> modules) {
        Set<ModuleKey> open = new LinkedHashSet<>();
        List<String> names = modules.stream().map(ModuleKey::value).toList();
        for (Scalar key : fields.optionalTexts("public")) {
            if (names.contains(key.value())) {
                open.add(new ModuleKey(key.value()));
            } else {
                fields.problem(
                        key.line(),
                        "The course has no module '%s'.".formatted(key.value()),
                        Nearest.hint(key.value(), names));
            }
        }
        return open;
    }

    private List<ModuleKey> modules(YamlMap fields) {
        Set<String> listed = new LinkedHashSet<>();
        for (Scalar key : fields.texts("modules")) {
            if (!folders.contains(key.value())) {
                fields.problem(
                        key.line(),
                        "There is no module '%s'.".formatted(key.value()),
                        Nearest.hint(key.value(), folders));
            } else if (fields.checkKey(key) && !listed.add(key.value())) {
                fields.problem(
                        key.line(),
                        "The module '%s' is listed twice.".formatted(key.value()),
                        "Keep one of the two.");
            }
        }
        if (listed.isEmpty()) {
            return allModules();
        }
        for (String folder : folders) {
            if (!listed.contains(folder)) {
                fields.problem(
                        "modules",
                        "The module '%s' is not listed.".formatted(folder),
                        "Add it to 'modules', or move its folder elsewhere.");
            }
        }
        return listed.stream().map(ModuleKey::new).toList();
    }

    private Course unreadable() {
        return new Course(
                files.key(),
                files.key(),
                "",
                allModules(),
                Outline.nothing(),
                Visibility.CLASS,
                Set.of());
    }

    private List<ModuleKey> allModules() {
        return folders.stream().filter(Keys::isKey).map(ModuleKey::new).toList();
    }
}
