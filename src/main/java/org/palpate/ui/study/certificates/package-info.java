/** Certificates: asking for one, one's own, and the page that verifies one. Knows no other page. */
@NullMarked
package org.palpate.ui.study.certificates;

import org.jspecify.annotations.NullMarked;
