package org.palpate.content.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.palpate.content.yaml.Keys;

/** What a drawing may consist of. Whatever is not on this page does not reach a browser. */
final class SvgAllowList {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "circle",
                    "ellipse",
                    "rect",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "title",
                    "desc",
                    "defs",
                    "clipPath",
                    "linearGradient",
                    "stop");

    /** Where words may stand. */
    static final Set<String> WITH_TEXT = Set.of("title", "desc", "text", "tspan");

    /** What a learner can point at. */
    static final Set<String> REGIONS =
            Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");

    /** The classes whose colors the theme knows. */
    private static final List<String> CLASSES =
            List.of(
                    "skin",
                    "bone",
                    "muscle",
                    "muscle-deep",
                    "nerve",
                    "artery",
                    "vein",
                    "tendon",
                    "ligament",
                    "line",
                    "label",
                    "soft");

    private static final int LONGEST = 500;
    private static final String NUMBER = "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?";
    private static final String LENGTH = NUMBER + "(px|%)?";

    private static final Map<String, Predicate<String>> VALUES = values();

    private SvgAllowList() {}

    static Collection<String> attributes() {
        return VALUES.keySet();
    }

    static Collection<String> classes() {
        return CLASSES;
    }

    static boolean knows(String attribute) {
        return VALUES.containsKey(attribute);
    }

    static boolean allows(String attribute, String value) {
        Predicate<String> allowed = VALUES.get(attribute);
        return allowed != null && allowed.test(value);
    }

    private static Map<String, Predicate<String>> values() {
        var values = new HashMap<String, Predicate<String>>();
        for (String attribute :
                Set.of(
                        "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width",
                        "height", "dx", "dy", "offset")) {
            values.put(attribute, matching(LENGTH));
        }
        values.put("d", Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9eE+.,\\s-]*").asMatchPredicate());
        values.put("points", Pattern.compile("[0-9eE+.,\\s-]*").asMatchPredicate());
        values.put(
                "transform",
                matching(
                        "((matrix|translate|scale|rotate|skewX|skewY)\\s*\\([0-9eE+.,\\s-]*\\)[\\s,]*)*"));
        values.put("viewBox", matching("(%1$s[\\s,]+){3}%1$s".formatted(NUMBER)));
        values.put("preserveAspectRatio", matching("[a-zA-Z]+( (meet|slice))?"));
        values.put("pathLength", matching(NUMBER));
        values.put("opacity", matching(NUMBER));
        for (String paint : Set.of("fill", "stroke", "clip-path")) {
            values.put(paint, matching("none|currentColor|url\\(#[a-z0-9-]+\\)"));
        }
        values.put("stroke-linecap", Set.of("butt", "round", "square")::contains);
        values.put("stroke-linejoin", Set.of("miter", "round", "bevel")::contains);
        values.put("text-anchor", Set.of("start", "middle", "end")::contains);
        values.put("xmlns", NAMESPACE::equals);
        values.put("class", classes -> CLASSES.containsAll(List.of(classes.strip().split("\\s+"))));
        values.put("id", Keys::isKey);
        values.put("data-region", Keys::isKey);
        values.put("data-layer", Keys::isKey);
        values.put(
                "role",
                Set.of(
                                "img",
                                "group",
                                "presentation",
                                "none",
                                "graphics-document",
                                "graphics-symbol")
                        ::contains);
        values.put("aria-hidden", Set.of("true", "false")::contains);
        values.put("aria-label", text -> text.length() <= LONGEST);
        values.put("aria-labelledby", matching("[a-z0-9-]+(\\s+[a-z0-9-]+)*"));
        return values;
    }

    /**
     * Only outlines may be long: repeated groups in a pattern would otherwise be a way to tire the
     * server.
     */
    private static Predicate<String> matching(String pattern) {
        Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
        return value -> value.length() <= LONGEST && matches.test(value);
    }
}
