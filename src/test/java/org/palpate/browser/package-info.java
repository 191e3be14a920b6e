/**
 * Whole days in a real browser, against a real server with a file database. Without a Chromium they
 * are skipped and say so; where {@code CI=true} a missing one is a failure.
 *
 * <p>Here stand the people, their hands and the school they sit in front of, and the tests of how
 * pages look and what becomes of an attempt. Drawer {@code days} follows somebody through a day,
 * drawer {@code elements} tries what the browser code in {@code frontend/} does.
 */
package org.palpate.browser;
