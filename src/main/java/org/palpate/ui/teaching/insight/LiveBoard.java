package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.attempt.Underway;
import org.palpate.people.PersonId;
import org.palpate.progress.LiveView;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.words.Counted;

/** Which question each learner is at now, and apart from them who has begun and is quiet since. */
class LiveBoard extends Div {

    /** Longer than a hard question takes. */
    private static final Duration QUIET = Duration.ofMinutes(15);

    private final Map<PersonId, String> names = new HashMap<>();
    private final Dates dates;

    LiveBoard(LiveView.AtWork now, boolean named, Dates dates) {
        this.dates = dates;
        addClassName("stack");
        for (LiveView.Line line : now.lines()) {
            String name =
                    named ? Isolated.of(line.learner().name()) : "Learner " + (names.size() + 1);
            names.putIfAbsent(line.learner().id(), name);
        }
        Instant since = dates.now().minus(QUIET);
        Map<Boolean, List<LiveView.Line>> quiet =
                now.lines().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        line -> line.underway().lastSeen().isBefore(since)));
        List<LiveView.Line> active = quiet.getOrDefault(false, List.of());
        if (active.isEmpty()) {
            add(
                    Bits.empty(
                            "Nobody is taking a quiz right now",
                            "Learners appear here when they begin a quiz that is assigned to the class."));
        } else {
            add(Bits.text(taking(active, now.learners()), "lead"), active(active));
        }
        if (!quiet.getOrDefault(true, List.of()).isEmpty()) {
            add(Bits.section("Begun, and quiet since", quiet(quiet.getOrDefault(true, List.of()))));
        }
    }

    private Table active(List<LiveView.Line> lines) {
        var table =
                new Table(
                        "Which question each learner is at",
                        "Learner",
                        "Quiz",
                        "Question",
                        "Answered");
        for (LiveView.Line line : lines) {
            Underway at = line.underway();
            table.row(
                    name(line),
                    Table.text(Isolated.of(at.quizTitle())),
                    Table.text("%d of %d".formatted(at.question(), at.questions())),
                    answered(at));
        }
        return table;
    }

    private Table quiet(List<LiveView.Line> lines) {
        var table = new Table("Who has begun and left", "Learner", "Quiz", "Answered", "Last step");
        for (LiveView.Line line : lines) {
            Underway at = line.underway();
            table.row(
                    name(line),
                    Table.text(Isolated.of(at.quizTitle())),
                    answered(at),
                    Table.text(dates.full(at.lastSeen())));
        }
        return table;
    }

    private Component name(LiveView.Line line) {
        return Table.text(names.getOrDefault(line.learner().id(), ""));
    }

    private static Component answered(Underway at) {
        String words = "%d of %d".formatted(at.answered(), at.questions());
        Component meter = Bits.meter((double) at.answered() / at.questions(), words + " answered");
        return Bits.row(Table.text(words), meter);
    }

    private static String taking(List<LiveView.Line> active, int all) {
        long taking = active.stream().map(line -> line.learner().id()).distinct().count();
        return "%d of %s %s taking a quiz."
                .formatted(taking, Counted.of(all, "learner"), Counted.word(taking, "is", "are"));
    }
}
