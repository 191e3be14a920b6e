package org.palpate.ui;

import java.util.ArrayList;
import java.util.List;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.recall.Cards;
import org.springframework.jdbc.core.JdbcTemplate;

/** A learner who has answered every question of every module, many times. */
public final class ManyAnswers {

    private ManyAnswers() {}

    /**
     * Writes them; the learner has seen their daily questions before.
     *
     * @param many how many at least
     * @return how many questions they answer
     */
    public static int write(
            JdbcTemplate database,
            LearningModules modules,
            Cards cards,
            PersonId learner,
            int many) {
        List<String> questions = new ArrayList<>();
        modules.all()
                .forEach(module ->
                        module.questions()
                                .filter(question ->
                                        module.homeOf(question.key()).equals(module.key()))
                                .forEach(question ->
                                        questions.add(
                                                "('%s', '%s', cast('%s' as uuid))"
                                                        .formatted(
                                                                module.key().value(),
                                                                question.key().value(),
                                                                module.revision().value()))));
        database.update(
                """
                insert into recall_answer (learner_id, command_id, at, origin, module_key, question_key,
                    revision_id, question_type, seconds, fraction, counts, rating)
                select cast('%s' as uuid), random_uuid(), timestamp with time zone '2026-01-01 08:00:00+00:00', 'CHECK',
                    q.module_key, q.question_key, q.revision_id, 'single-choice', 20, 1, true, 'GOOD'
                from (values %s) as q (module_key, question_key, revision_id), (select x from system_range(1, %d)) s
                """
                        .formatted(
                                learner.value(),
                                String.join(", ", questions),
                                many / questions.size() + 1));
        cards.rebuild(learner);
        return questions.size();
    }
}
