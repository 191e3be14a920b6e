/**
 * What stands around every page: layout, sign-in, setup, errors, and the rules of who may enter.
 */
@NullMarked
package org.palpate.ui.shell;

import org.jspecify.annotations.NullMarked;
