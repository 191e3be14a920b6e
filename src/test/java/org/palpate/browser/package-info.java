/**
 * Whole days in a real browser, against a real server with a file database. Without a Chromium they
 * are skipped and say so; where {@code CI=true} a missing one is a failure.
 */
package org.palpate.browser;
