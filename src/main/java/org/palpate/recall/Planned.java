package org.palpate.recall;

import java.util.UUID;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.question.QuestionKey;

/**
 * One question of a session.
 *
 * @param revision the state of its module that it is asked from
 */
record Planned(ModuleKey module, QuestionKey question, RevisionId revision) {

    CardKey card() {
        return CardKey.of(module, question);
    }

    /** {@code module/question/revision}. */
    String written() {
        return module.value() + "/" + question.value() + "/" + revision.value();
    }

    static Planned read(String written) {
        String[] parts = written.split("/", -1);
        return new Planned(
                new ModuleKey(parts[0]),
                new QuestionKey(parts[1]),
                new RevisionId(UUID.fromString(parts[2])));
    }
}
