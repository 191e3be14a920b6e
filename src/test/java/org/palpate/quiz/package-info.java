/** What the engine promises. Questions and responses are written with {@link Words}. */
package org.palpate.quiz;
