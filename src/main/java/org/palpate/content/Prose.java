package org.palpate.content;

import java.util.List;
import java.util.Set;

/** Markdown turned into clean HTML, with the anchors and the links to lessons found in it. */
record Prose(String html, Set<String> anchors, List<LessonLink> links) {}
