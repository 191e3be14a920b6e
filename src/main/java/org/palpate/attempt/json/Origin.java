package org.palpate.attempt.json;

import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;

/** Which module a question of a paper is of, and which of its revisions. */
public record Origin(ModuleKey module, RevisionId revision) {}
