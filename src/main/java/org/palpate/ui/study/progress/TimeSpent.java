package org.palpate.ui.study.progress;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.palpate.attempt.practice.PracticeTimes;
import org.palpate.people.PersonId;
import org.palpate.progress.ReadingTimes;
import org.palpate.recall.Cards;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Table;
import org.springframework.stereotype.Component;

/** Tells how long a learner has studied: lessons, daily questions, and attempts. */
@Component
public class TimeSpent {

    private static final int HOUR = 60;

    private final ReadingTimes reading;
    private final Cards recall;
    private final PracticeTimes attempts;

    TimeSpent(ReadingTimes reading, Cards recall, PracticeTimes attempts) {
        this.reading = reading;
        this.recall = recall;
        this.attempts = attempts;
    }

    /** What a learner has spent so far, as a table. */
    public Div of(PersonId learner) {
        Duration read = reading.of(learner);
        Duration recalled = recall.spent(learner);
        Duration tried = attempts.inAll(learner);
        var table = new Table("How long you have studied", "With", "Time");
        row(table, "Lessons", read);
        row(table, "Daily questions, flashcards among them, and questions in lessons", recalled);
        row(table, "Quizzes, practice and exams", tried);
        row(table, "All", read.plus(recalled).plus(tried));
        return new Div(
                table,
                Bits.text(
                        "Lessons: while the page is in front of you, counted since the school's server does so. Questions: while they are, of attempts that you finished.",
                        "quiet",
                        "small"));
    }

    private static void row(Table table, String what, Duration time) {
        table.row(Table.text(what), Table.text(words(time)));
    }

    /** "less than a minute", "12 min", "2 h 05 min". */
    static String words(Duration time) {
        long minutes = time.toMinutes();
        if (minutes == 0) {
            return time.isZero() ? "–" : "less than a minute";
        }
        return minutes < HOUR
                ? minutes + " min"
                : "%d h %02d min".formatted(minutes / HOUR, minutes % HOUR);
    }
}
