/** What makes a password good enough, and how one is stored. Knows no room. */
@NamedInterface("passwords")
@NullMarked
package org.palpate.people.passwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
