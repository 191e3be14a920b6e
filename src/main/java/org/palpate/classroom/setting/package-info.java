/**
 * The form in the store of the rules that an assignment sets its quiz by. Knows nothing of {@code
 * classroom}, which stands on it.
 */
@NamedInterface("setting")
@NullMarked
package org.palpate.classroom.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
