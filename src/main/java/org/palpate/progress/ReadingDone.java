package org.palpate.progress;

import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/** Somebody has read a lesson for the first time. */
public record ReadingDone(PersonId person, ModuleKey module) {}
