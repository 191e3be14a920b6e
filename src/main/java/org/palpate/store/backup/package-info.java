/**
 * Backups: everything a school keeps as one file, written from one snapshot while the server runs,
 * the same for H2 and PostgreSQL, and read back into an empty database. The file's form stands in
 * {@code docs/backup.md}.
 */
@NamedInterface("backup")
@NullMarked
package org.palpate.store.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
