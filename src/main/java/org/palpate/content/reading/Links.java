package org.palpate.content.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Source;

/**
 * Finds the links in a lesson: those to lessons get their full form, those to nowhere good are
 * reported and become plain text.
 */
final class Links extends AbstractVisitor {

    private final Source source;
    private final ModuleKey module;
    private final LessonKey lesson;
    private final List<LessonLink> toLessons = new ArrayList<>();

    Links(Source source, ModuleKey module, LessonKey lesson) {
        this.source = source;
        this.module = module;
        this.lesson = lesson;
    }

    List<LessonLink> toLessons() {
        return List.copyOf(toLessons);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        String written = link.getDestination();
        String full = written.startsWith("#") ? "lesson:" + lesson + written : written;
        Optional<LessonLink> toLesson = LessonLink.of(source, Markdown.line(link), module, full);
        if (toLesson.isPresent()) {
            toLessons.add(toLesson.get());
            link.setDestination(toLesson.get().address());
        } else if (!leadsOutside(written)) {
            source.problem(
                    Markdown.line(link),
                    "A link cannot lead to '%s'.".formatted(written),
                    "Write lesson:NAME#anchor, lesson:MODULE/NAME#anchor, #anchor or a whole"
                            + " address beginning with https://.");
            unwrap(link);
        }
    }

    private static boolean leadsOutside(String destination) {
        try {
            var address = new URI(destination);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("");
            return switch (scheme) {
                case "http", "https" -> address.getHost() != null;
                case "mailto" -> address.getSchemeSpecificPart().contains("@");
                default -> false;
            };
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static void unwrap(Link link) {
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        link.unlink();
    }
}
