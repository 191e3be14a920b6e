package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.people.NameOrder;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet;
import org.palpate.recall.Target;
import org.palpate.recall.TargetPlan;
import org.palpate.recall.TargetStanding;
import org.palpate.recall.TargetStanding.State;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.TargetWords;
import org.palpate.words.Counted;

/** What a class is to remember until when, and how everybody stands with it. */
public class TargetSection extends Div {

    private static final int NAMES_SHOWN = 12;

    private final TargetDoors doors;
    private final Runnable reload;
    private final Div list = Bits.stack();
    private final Refusals.Told message = new Refusals.Told(this);
    private List<Person> learners = List.of();
    private @Nullable ClassId id;

    /**
     * An empty section.
     *
     * @param reload draws the page anew after something was done
     */
    public TargetSection(TargetDoors doors, Runnable reload) {
        this.doors = doors;
        this.reload = reload;
        addClassName("stack");
        add(Bits.row(new Button("Set a target", click -> open(null))), message, list);
    }

    /** Shows a class's targets. */
    public void show(GradeSheet found) {
        id = found.schoolClass().id();
        learners = found.rows().stream().map(GradeSheet.Row::learner).toList();
        message.setText("");
        list.removeAll();
        List<Target> targets = doors.targets().in(asking(), shown());
        if (targets.isEmpty()) {
            list.add(
                    Bits.text(
                            "No target is set. With one, the daily questions of this class are planned backwards from a day by which a module is to be remembered.",
                            "quiet"));
            return;
        }
        Map<PersonId, Person> persons =
                learners.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        targets.forEach(target -> list.add(card(target, persons)));
        list.add(
                Bits.text(
                        "Practice is private: you see that somebody practiced, how long, and estimates, and no answer. An estimate is for the day if nothing more were asked, with the range it lies in 9 times in 10.",
                        "quiet",
                        "small"));
    }

    private Div card(Target target, Map<PersonId, Person> persons) {
        List<TargetStanding> standings = doors.targets().standings(asking(), shown(), target.id());
        var change = new Button("Change…", click -> open(target));
        change.setAriaLabel("Change: " + words(target));
        var withdraw = new Button("Withdraw…", click -> askToWithdraw(target));
        withdraw.setAriaLabel("Withdraw: " + words(target));
        var where = new Details("Who is where", table(target, standings, persons));
        return Bits.card(
                new H3(words(target)),
                Bits.text(forWhom(target, persons), "quiet"),
                Bits.text(summary(target, standings)),
                where,
                Bits.row(change, withdraw));
    }

    private static String forWhom(Target target, Map<PersonId, Person> persons) {
        return target.plan().isForWholeClass()
                ? "For the whole class"
                : "For "
                        + Isolated.first(
                                NAMES_SHOWN,
                                target.plan().learners().stream()
                                        .map(learner ->
                                                Optional.ofNullable(persons.get(learner))
                                                        .map(Person::name)
                                                        .orElse("somebody who has left"))
                                        .sorted(NameOrder.COMPARATOR)
                                        .toList());
    }

    private String words(Target target) {
        return TargetWords.of(target, titleOf(target), doors.dates());
    }

    private String titleOf(Target target) {
        return doors.visible()
                .lastKnown(asking(), target.plan().module())
                .map(LearningModule::title)
                .orElse(target.plan().module().value());
    }

    private String summary(Target target, List<TargetStanding> standings) {
        if (standings.isEmpty()) {
            return "Nobody it is for is in the class.";
        }
        boolean over = target.isOver(doors.dates().now());
        return "%d %s, %d %s, %d with too few answers to say."
                .formatted(
                        count(standings, State.ON_TRACK),
                        over ? "reached it" : "on track",
                        count(standings, State.BEHIND),
                        over ? "did not" : "behind",
                        count(standings, State.TOO_FEW_ANSWERS));
    }

    private static long count(List<TargetStanding> standings, State state) {
        return standings.stream().filter(one -> one.state() == state).count();
    }

    private Component table(
            Target target, List<TargetStanding> standings, Map<PersonId, Person> persons) {
        boolean days = target.plan().kind() == TargetPlan.Kind.DAYS;
        String right = "Right on %d days".formatted(TargetPlan.DAYS);
        var table =
                days
                        ? new Table(
                                "Learners: " + words(target),
                                "Learner",
                                "Where they are",
                                right,
                                "Likely recalled on the day",
                                "Practiced")
                        : new Table(
                                "Learners: " + words(target),
                                "Learner",
                                "Where they are",
                                "Likely recalled on the day",
                                "Practiced");
        for (TargetStanding one : standings) {
            Person person = persons.get(one.learner());
            if (person == null) {
                continue;
            }
            var name =
                    Table.link(
                            GradePages.learner(shown(), person.id()), Isolated.of(person.name()));
            var where = Table.text(TargetWords.state(target, one, doors.dates().now()));
            var expected = Table.text(TargetWords.expected(one));
            var practiced = Table.text(practiced(one));
            if (days) {
                table.row(
                        name,
                        where,
                        Table.text("%d of %d".formatted(one.rightOnDays(), one.questions())),
                        expected,
                        practiced);
            } else {
                table.row(name, where, expected, practiced);
            }
        }
        return table;
    }

    private static String practiced(TargetStanding one) {
        if (one.days() == 0) {
            return "not with the daily questions";
        }
        return "%s on %s".formatted(Dates.length(one.spent()), Counted.of(one.days(), "day"));
    }

    private void open(@Nullable Target existing) {
        new TargetDialog(doors, shown(), learners, existing, reload).open();
    }

    private void askToWithdraw(Target target) {
        new Confirmation(
                        "Withdraw this target?",
                        "%s. Daily questions are no longer planned for it. What everybody learned stays, and you can set it again."
                                .formatted(words(target)),
                        "Withdraw",
                        () -> withdraw(target))
                .open();
    }

    private void withdraw(Target target) {
        message.setText("");
        Refusals.tell(
                () -> {
                    doors.targets().withdraw(asking(), shown(), target.id());
                    reload.run();
                },
                message::setText);
    }

    private ClassId shown() {
        if (id == null) {
            throw new IllegalStateException("The section shows no class yet");
        }
        return id;
    }

    private PersonId asking() {
        return doors.visitor().require();
    }
}
