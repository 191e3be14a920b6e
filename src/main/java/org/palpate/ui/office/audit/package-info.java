/** What was done on this server, to be read. */
@NullMarked
package org.palpate.ui.office.audit;

import org.jspecify.annotations.NullMarked;
