package org.palpate.recall;

import static org.palpate.people.office.KeptTable.Fate.GOES;

import java.util.List;
import org.palpate.people.office.KeptTable;
import org.palpate.people.office.KeptTables;
import org.springframework.stereotype.Component;

/** What this room keeps of a person; what an answer earned is left out, as of attempts. */
@Component
class RecallTables implements KeptTables {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                new KeptTable(
                        "recall-settings",
                        "setting of the daily questions",
                        "settings of the daily questions",
                        GOES,
                        "select minutes from recall_learner where learner_id = :person"),
                new KeptTable(
                        "daily-sessions",
                        "session of daily questions",
                        "sessions of daily questions",
                        GOES,
                        "select on_day, number, started_at, minutes from recall_session where learner_id = :person order by on_day, number"),
                new KeptTable(
                        "daily-answers",
                        "answer outside of attempts",
                        "answers outside of attempts",
                        GOES,
                        "select at, origin, module_key, question_key, response, certainty, seconds from recall_answer where learner_id = :person order by at"),
                new KeptTable(
                        "recall-told",
                        "note of an attempt for recall",
                        "notes of attempts for recall",
                        GOES,
                        "select module_key, question_key, at from recall_told where learner_id = :person order by at"),
                new KeptTable(
                        "recall-cards",
                        "card of a question to be recalled",
                        "cards of questions to be recalled",
                        GOES,
                        "select module_key, question_key, due, last_answered, answers from recall_card where learner_id = :person order by module_key, question_key"),
                new KeptTable(
                        "targets",
                        "target set for them alone",
                        "targets set for them alone",
                        GOES,
                        "select t.module_key, t.kind, t.share, t.by_at from recall_target_learner l join recall_target t on t.id = l.target_id where l.person_id = :person order by t.by_at"),
                new KeptTable(
                        "recall-waiting",
                        "attempt still to be taken into recall",
                        "attempts still to be taken into recall",
                        GOES,
                        "select attempt, look_at from recall_waiting where learner_id = :person order by look_at"));
    }
}
