/**
 * Certificates: that a learner has passed a module or a course, for anybody to verify. Knows {@code
 * progress}, which does not know it.
 */
@NamedInterface("certificates")
@NullMarked
package org.palpate.progress.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
