package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.people.PersonId;
import org.palpate.trial.Database;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** A PostgreSQL server that stops answering, connections and all, and later goes on. */
class HungDatabaseTest {

    private static final Duration BOUND = Duration.ofSeconds(25);

    @Test
    void aSaveGivesUpInTimeAndTheSameCommandIsDoneOnceWhenTheServerGoesOn() throws Exception {
        School school = Database.POSTGRES.emptySchool();
        PersonId ada = school.learner("Ada");
        QuizTab tab = school.atTheQuiz(ada);
        Command command = tab.command();
        List<String> processes = processes(school);
        Instant begin = Instant.now();
        Throwable failure;
        signal("-STOP", processes);
        try {
            failure = catchThrowable(() -> save(school, ada, tab, command));
        } finally {
            signal("-CONT", processes);
        }
        assertThat(failure).isInstanceOf(RuntimeException.class);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(BOUND);

        AttemptState saved = save(school, ada, tab, command);
        assertThat(saved.elsewhere()).isFalse();
        assertThat(saved.response()).isEqualTo(tab.right());
        assertThat(save(school, ada, tab, command).lastSequence()).isEqualTo(saved.lastSequence());
        assertThat(school.count("select count(*) from attempt_event where kind = 'save'"))
                .isEqualTo(1);
    }

    private static AttemptState save(
            School school, PersonId learner, QuizTab tab, Command command) {
        return school.attempts()
                .save(learner, tab.attempt(), command, tab.page().asked().key(), tab.right(), null);
    }

    private static List<String> processes(School school) {
        var all = new ArrayList<String>();
        all.add(
                String.valueOf(
                                school.rows("select pg_read_file('postmaster.pid') as text")
                                        .getFirst()
                                        .get("text"))
                        .split("\\s+")[0]);
        school.rows("select pid from pg_stat_activity where backend_type = 'client backend'")
                .forEach(row -> all.add(String.valueOf(row.get("pid"))));
        return all;
    }

    private static void signal(String signal, List<String> processes)
            throws IOException, InterruptedException {
        var kill = new ArrayList<>(List.of("kill", signal));
        kill.addAll(processes);
        new ProcessBuilder(kill).inheritIO().start().waitFor();
    }
}
