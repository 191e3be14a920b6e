package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.content.Figure;
import org.palpate.content.Outline;
import org.palpate.content.Region;
import org.palpate.content.yaml.Nearest;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.question.RegionKey;

/**
 * What links and questions of one module can point at.
 *
 * @param figures by their keys
 * @param lessons their keys and the anchors in each
 * @param quizzes their keys, and how each is taken
 * @param path what leads to them from the module being read: empty, or {@code piriformis/} for a
 *     module that questions are borrowed from
 * @param outline what the module's course declares
 */
record Landmarks(
        Map<String, Figure> figures,
        Map<String, Set<String>> lessons,
        Map<String, Behaviour> quizzes,
        String path,
        Outline outline) {

    Landmarks(String path, Outline outline) {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), path, outline);
    }

    /**
     * What is wrong with pointing at an anchor of a lesson (an empty one means the lesson as a
     * whole): cause and way out.
     */
    Optional<Miss> missing(String lesson, String anchor) {
        Set<String> anchors = lessons.get(lesson);
        if (anchors == null) {
            return Optional.of(
                    new Miss(
                            "There is no lesson '%s'.".formatted(lesson),
                            Nearest.hint(lesson, lessons.keySet())));
        }
        if (!anchor.isEmpty() && !anchors.contains(anchor)) {
            return Optional.of(
                    new Miss(
                            "The lesson '%s' has no anchor '%s'.".formatted(lesson, anchor),
                            Nearest.hint(anchor, anchors)));
        }
        return Optional.empty();
    }

    /**
     * A figure as authors name it: {@code hip-flexors-front} or {@code
     * figures/hip-flexors-front.svg}.
     */
    static String figureKey(String named) {
        return named.replaceFirst("^figures/", "").replaceFirst("\\.svg$", "");
    }

    static Set<String> regionKeys(Figure figure) {
        Set<String> keys = new LinkedHashSet<>();
        figure.regions().stream().map(Region::key).map(RegionKey::value).forEach(keys::add);
        return keys;
    }

    record Miss(String what, String remedy) {}
}
