package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Dates;
import org.palpate.words.Counted;

/**
 * What the closing does to those who are still at a quiz: it is handed in, also where the time
 * limit would let them go on. Learners read the same on the quiz's start page.
 */
class ClosingWords extends Paragraph {

    private final Dates dates;

    ClosingWords(Dates dates) {
        this.dates = dates;
        addClassNames("message", "due");
        getElement().setAttribute("role", "status");
        say(null, null, null);
    }

    /**
     * Says it for what is chosen now.
     *
     * @param quiz what is assigned; null for none
     * @param opensAt null for at once
     * @param closesAt null for never
     */
    void say(@Nullable Quiz quiz, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        String words =
                quiz == null || closesAt == null
                        ? ""
                        : sentence(quiz.rules().timeLimit(), opensAt, closesAt);
        setText(words);
        setVisible(!words.isEmpty());
    }

    private String sentence(@Nullable Duration limit, @Nullable Instant opensAt, Instant closesAt) {
        Instant now = dates.now();
        if (!closesAt.isAfter(now)) {
            return "It closed %s, and nobody can begin it any more."
                    .formatted(dates.until(closesAt));
        }
        String handedIn =
                "Who is still at it %s is handed in then, with what is saved."
                        .formatted(dates.until(closesAt));
        if (limit == null) {
            return handedIn;
        }
        Instant last = closesAt.minus(limit);
        return "%s %s has less than the %s of the time limit; the start page tells them how much. Extra days of a learner's own move this with the closing."
                .formatted(
                        handedIn,
                        who(now, opensAt, last),
                        limit.toSeconds() % 60 == 0
                                ? Counted.of(limit.toMinutes(), "minute")
                                : Dates.length(limit));
    }

    /**
     * Who does not have the whole time.
     *
     * @param last the last moment for who wants all of it
     */
    private String who(Instant now, @Nullable Instant opensAt, Instant last) {
        boolean opensLater = opensAt != null && opensAt.isAfter(now);
        if (opensLater && last.isBefore(opensAt)) {
            return "It is open for less than that: everybody";
        }
        return last.isAfter(now)
                ? "Who begins later than " + dates.full(last)
                : "Whoever begins now";
    }
}
