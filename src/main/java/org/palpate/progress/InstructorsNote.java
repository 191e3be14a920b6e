package org.palpate.progress;

import java.time.Instant;
import java.util.UUID;
import org.palpate.people.PersonId;

/** What an instructor wrote about a learner for those who teach them. */
public record InstructorsNote(UUID id, PersonId learner, String text, PersonId by, Instant at) {}
