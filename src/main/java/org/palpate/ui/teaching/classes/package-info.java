/**
 * The drawer of classes: who is in them, who teaches them, how one joins. A class's page shows what
 * {@code assigning} and {@code grades} have for it.
 */
@NullMarked
package org.palpate.ui.teaching.classes;

import org.jspecify.annotations.NullMarked;
