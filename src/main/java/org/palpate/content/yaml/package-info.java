/**
 * Reads and writes YAML in which every mistake is a problem at its line. Knows nothing of courses.
 */
@NullMarked
package org.palpate.content.yaml;

import org.jspecify.annotations.NullMarked;
