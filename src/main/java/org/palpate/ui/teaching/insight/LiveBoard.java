package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.palpate.attempt.Underway;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.progress.LiveView;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.words.Counted;

/** Which question each learner is at now, and apart from them who has begun and is quiet since. */
class LiveBoard extends Div {

    /** Longer than a hard question takes. */
    private static final Duration QUIET = Duration.ofMinutes(15);

    private final Div nobody =
            Bits.empty(
                    "Nobody is taking a quiz right now",
                    "Learners appear here when they begin a quiz that is assigned to the class.");
    private final Paragraph taking = Bits.text("", "lead");
    private final Table active =
            new Table(
                    "Which question each learner is at", "Learner", "Quiz", "Question", "Answered");
    private final Table quiet =
            new Table("Who has begun and left", "Learner", "Quiz", "Answered", "Last step");
    private final Section left = Bits.section("Begun, and quiet since", quiet);
    private final Map<PersonId, String> names = new HashMap<>();
    private final Dates dates;
    private Function<PersonId, Optional<String>> addresses = learner -> Optional.empty();

    LiveBoard(Dates dates) {
        this.dates = dates;
        addClassName("stack");
    }

    /** Shows who is at which question; the page of a long table stays, and what is searched for. */
    void show(LiveView.AtWork now, boolean named) {
        ClassId id = now.schoolClass().id();
        addresses =
                learner -> named ? Optional.of(GradePages.learner(id, learner)) : Optional.empty();
        names.clear();
        for (LiveView.Line line : now.lines()) {
            String name =
                    named ? Isolated.of(line.learner().name()) : "Learner " + (names.size() + 1);
            names.putIfAbsent(line.learner().id(), name);
        }
        Instant since = dates.now().minus(QUIET);
        List<LiveView.Line> here = new ArrayList<>();
        List<LiveView.Line> gone = new ArrayList<>();
        now.lines()
                .forEach(line ->
                        (line.underway().lastSeen().isBefore(since) ? gone : here).add(line));
        List<Component> parts = new ArrayList<>();
        if (here.isEmpty()) {
            parts.add(nobody);
        } else {
            taking.setText(taking(here, now.learners()));
            parts.addAll(List.of(taking, active));
        }
        if (!gone.isEmpty()) {
            parts.add(left);
        }
        // What stays is not taken out and put back: somebody may be searching in it.
        if (!parts.equals(getChildren().toList())) {
            removeAll();
            add(parts);
        }
        active.redraw(() -> here.forEach(this::addActive));
        quiet.redraw(() -> gone.forEach(this::addQuiet));
    }

    private void addActive(LiveView.Line line) {
        Underway at = line.underway();
        active.row(
                name(line),
                Table.text(Isolated.of(at.quizTitle())),
                Table.text("%d of %d".formatted(at.question(), at.questions())),
                answered(at));
    }

    private void addQuiet(LiveView.Line line) {
        Underway at = line.underway();
        quiet.row(
                name(line),
                Table.text(Isolated.of(at.quizTitle())),
                answered(at),
                Table.text(dates.full(at.lastSeen())));
    }

    private Component name(LiveView.Line line) {
        String name = names.getOrDefault(line.learner().id(), "");
        return addresses
                .apply(line.learner().id())
                .<Component>map(address -> Table.link(address, name))
                .orElseGet(() -> Table.text(name));
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
