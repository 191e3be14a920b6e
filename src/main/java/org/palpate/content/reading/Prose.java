package org.palpate.content.reading;

import java.util.List;
import java.util.Set;

/** Markdown turned into clean HTML, with the anchors, links to lessons and checks found in it. */
record Prose(String html, Set<String> anchors, List<LessonLink> links, List<CheckMark> checks) {}
