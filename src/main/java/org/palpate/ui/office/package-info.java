/** The administrator's desk; everything here needs the administrator's role. */
@NullMarked
package org.palpate.ui.office;

import org.jspecify.annotations.NullMarked;
