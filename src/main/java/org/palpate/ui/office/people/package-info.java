/** The administrator's pages about people: the list, one account, what is kept of it. */
@NullMarked
package org.palpate.ui.office.people;

import org.jspecify.annotations.NullMarked;
