package org.palpate.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.people.office.KeptTable;
import org.palpate.people.office.KeptTables;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this room keeps of a person. What an answer earned is left out: before a quiz's review
 * options open it, it would tell the key. Grades that may be seen stand with the export itself.
 */
@Component
class AttemptTables implements KeptTables {

    /** What a learner gave; everything else in an event is what the server made of it. */
    private static final List<String> GIVEN = List.of("response", "certainty", "text", "on");

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public List<KeptTable> tables() {
        return List.of(
                new KeptTable(
                        "attempts",
                        "attempt with its answers and grade",
                        "attempts with their answers and grades",
                        KeptTable.Fate.GOES,
                        "select public_id, module_key, quiz_key, number, started_at, finished_at, deadline, answered, asked, as_guest from attempt where learner_id = :person order by started_at, number"),
                new KeptTable(
                        "answers",
                        "step of an attempt",
                        "steps of attempts",
                        KeptTable.Fate.GOES,
                        """
                        select a.public_id as attempt, e.at, e.kind, e.question_key, e.detail
                        from attempt_event e join attempt a on a.id = e.attempt_id
                        where a.learner_id = :person order by a.started_at, a.number, e.sequence
                        """,
                        this::given),
                new KeptTable(
                        "keys-fixed",
                        "answer key they fixed",
                        "answer keys they fixed",
                        KeptTable.Fate.STAYS_WITH_NAME,
                        "select module_key, question_key, reason, mended_at as fixed_at from mended_key where mended_by = :person order by mended_at"),
                new KeptTable(
                        "keys-taken-back",
                        "fix of an answer key they took back",
                        "fixes of answer keys they took back",
                        KeptTable.Fate.STAYS_WITH_NAME,
                        "select module_key, question_key, reason, undone_at as taken_back_at from mended_key where undone_by = :person order by undone_at"));
    }

    private Map<String, Object> given(Map<String, Object> row) {
        Map<String, Object> shown = new LinkedHashMap<>(row);
        JsonNode detail = json.readTree(String.valueOf(shown.remove("detail")));
        for (String name : GIVEN) {
            JsonNode value = detail.get(name);
            if (value != null) {
                shown.put(name, value.isString() ? value.stringValue() : value.toString());
            }
        }
        return shown;
    }
}
