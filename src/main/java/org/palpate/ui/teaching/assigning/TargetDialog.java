package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.recall.Target;
import org.palpate.recall.TargetForecast;
import org.palpate.recall.TargetPlan;
import org.palpate.recall.TargetPlan.Kind;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.DayAndTime;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Typing;
import org.palpate.ui.kit.Unfinished;
import org.palpate.words.Counted;

/**
 * Sets a target for a class or some of its learners, or changes one; says beforehand what it would
 * ask of everybody.
 */
class TargetDialog extends FormDialog {

    private static final int USUAL_SHARE = 85;
    private static final int USUAL_DAYS = 28;
    private static final int USUAL_HOUR = 18;

    private final Select<LearningModule> module = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final TypedField<Integer> share = Fields.percent("Share, %", TargetPlan.LEAST_SHARE);
    private final DayAndTime until;
    private final TargetFor whom;
    private final Div forecast = new Div();
    private final TargetDoors doors;
    private final ClassId id;
    private final @Nullable Target existing;
    private final Runnable done;

    TargetDialog(
            TargetDoors doors,
            ClassId id,
            List<Person> learners,
            @Nullable Target existing,
            Runnable done) {
        super(existing == null ? "Set a target" : "Change the target");
        this.doors = doors;
        this.id = id;
        this.existing = existing;
        this.done = done;
        module.setLabel("Module");
        module.setItems(doors.visible().assignable(asking()));
        module.setItemLabelGenerator(one -> Isolated.of(one.title()));
        kind.setLabel("What is to be reached");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(TargetDialog::words);
        kind.setValue(Kind.RECALL);
        share.setHelperText(
                "How much of the module is likely recalled on the day: %d to %d %%."
                        .formatted(TargetPlan.LEAST_SHARE, TargetPlan.MOST_SHARE));
        share.write(USUAL_SHARE);
        until =
                Fields.dayAndTime(
                        "Until",
                        "In the school's time zone, %s.".formatted(doors.dates().zone()),
                        doors.dates());
        until.setValue(
                doors.dates().today().plusDays(USUAL_DAYS).withHour(USUAL_HOUR).withMinute(0));
        whom = new TargetFor(learners, this::foresee);
        forecast.getElement().setAttribute("role", "status");
        fill();
        module.addValueChangeListener(event -> foresee());
        kind.addValueChangeListener(event -> {
            share.setVisible(event.getValue() == Kind.RECALL);
            foresee();
        });
        share.addValueChangeListener(event -> foresee());
        until.addValueChangeListener(event -> foresee());
        var form = new Div(module, kind, share, until, whom, forecast);
        form.addClassName("form");
        add(form);
        getFooter().add(mainAct(existing == null ? "Set the target" : "Save", this::save));
        foresee();
    }

    private void fill() {
        if (existing == null) {
            return;
        }
        TargetPlan plan = existing.plan();
        doors.visible()
                .lastKnown(asking(), plan.module())
                .ifPresent(known -> {
                    module.setItems(known);
                    module.setValue(known);
                });
        module.setReadOnly(true);
        kind.setValue(plan.kind());
        kind.setReadOnly(true);
        share.setVisible(plan.kind() == Kind.RECALL);
        if (plan.kind() == Kind.RECALL) {
            share.write(plan.share());
        }
        until.setValue(doors.dates().typed(plan.by()));
        whom.keep(plan);
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case RECALL -> "Remembered on a day";
            case DAYS -> "Right on %d different days".formatted(TargetPlan.DAYS);
        };
    }

    /** What it would ask, as far as the form says it; nothing while it is half filled in. */
    private void foresee() {
        changed();
        forecast.removeAll();
        LearningModule chosen = module.getValue();
        LocalDateTime day = until.getValue();
        if (chosen == null || day == null || !whom.isSaid()) {
            return;
        }
        Instant by = doors.dates().resolve(day);
        Optional<Integer> typed =
                share.isVisible() ? Typing.percent(share.getValue()) : Optional.of(0);
        typed.flatMap(percent ->
                        doors.targets()
                                .forecast(
                                        asking(),
                                        id,
                                        new TargetPlan(
                                                chosen.key(),
                                                kind.getValue(),
                                                percent,
                                                by,
                                                whom.soFar())))
                .ifPresent(one -> forecast.add(Bits.text(sentence(one), "small")));
    }

    private static String sentence(TargetForecast one) {
        String takes =
                "Somebody who has answered none of the %d questions takes about %d %s a day. "
                        .formatted(
                                one.questions(),
                                one.minutesADay(),
                                Counted.word(one.minutesADay(), "minute", "minutes"));
        if (one.promisedLess() == 0) {
            return takes + "Everybody it is for allows as many or more.";
        }
        return takes
                + "%d of the %d it is for allow fewer and are not expected to reach it: choose a later day, a smaller share, or ask them to allow more."
                        .formatted(one.promisedLess(), one.learners());
    }

    private void save() {
        LearningModule chosen = module.getValue();
        if (chosen == null) {
            throw new Unfinished("Choose a module first.", module);
        }
        Integer typed = share.isVisible() ? share.typed() : Integer.valueOf(0);
        if (typed == null) {
            throw new Unfinished("Write which share is to be recalled on the day.", share);
        }
        LocalDateTime day = until.typed();
        if (day == null) {
            throw new Unfinished("Choose until when.", until);
        }
        var plan =
                new TargetPlan(
                        chosen.key(),
                        kind.getValue(),
                        typed,
                        doors.dates().resolve(day),
                        existing == null ? whom.learners() : existing.plan().learners());
        if (existing == null) {
            doors.targets().set(asking(), id, plan);
        } else {
            doors.targets().change(asking(), id, existing.id(), plan);
        }
        done.run();
    }

    private PersonId asking() {
        return doors.visitor().require();
    }
}
