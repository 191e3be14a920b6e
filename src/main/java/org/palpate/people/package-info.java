/** Keeps persons, their roles and credentials, and who is signed in. Knows no other room. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {})
@NullMarked
package org.palpate.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
