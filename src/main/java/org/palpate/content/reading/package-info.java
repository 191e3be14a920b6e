/**
 * Makes courses and learning modules of the texts of their files, and a problem of whatever is
 * wrong in them. The room above knows it by a port alone, {@link
 * org.palpate.content.CourseReading}.
 */
@NullMarked
package org.palpate.content.reading;

import org.jspecify.annotations.NullMarked;
