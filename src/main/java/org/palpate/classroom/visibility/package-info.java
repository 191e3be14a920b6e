/**
 * Keeps which modules a class may read without having them assigned, and knows with that who may
 * see which module. Knows {@code classroom}, which does not know it.
 */
@NamedInterface("visibility")
@NullMarked
package org.palpate.classroom.visibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
