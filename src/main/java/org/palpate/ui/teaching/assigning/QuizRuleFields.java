package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.Topic;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Titles;
import org.palpate.ui.kit.TypedField;
import org.palpate.ui.kit.Unfinished;
import org.palpate.words.Counted;

/**
 * By which rules the quiz is set. Each starts as the module has it; folded away, because those
 * usually do.
 */
class QuizRuleFields extends Details {

    private final Paragraph own = Bits.text("", "quiet", "small");
    private final Select<Behaviour> behavior = new Select<>();
    private final Select<Boolean> limited = new Select<>();
    private final TypedField<Integer> minutes =
            Fields.wholeNumber("Minutes", 1, (int) QuizSetting.LONGEST.toMinutes());
    private final Select<Boolean> shuffle = new Select<>();
    private final Select<Boolean> oneWay = new Select<>();
    private final LookBackFields review;
    private final QuestionFields questions;
    private final Paragraph stays = Bits.text("", "message");
    private final Paragraph waits = Bits.text("", "message", "due");
    private final Paragraph begun = Bits.text("", "message", "due");
    private final Div fields;
    private @Nullable Quiz quiz;
    private boolean locked;

    QuizRuleFields(Function<Topic, String> names, Runnable changed) {
        setSummaryText("Quiz rules: how it is taken, time, order, looking back, questions");
        Choices.offer(
                behavior,
                "How it is taken",
                List.of(Behaviour.PRACTICE, Behaviour.TEST, Behaviour.EXAM),
                QuizRuleFields::label,
                changed);
        Choices.offer(
                limited,
                "Time",
                List.of(false, true),
                one -> one ? "A time limit" : "No time limit",
                changed);
        minutes.setVisible(false);
        limited.addValueChangeListener(
                event -> minutes.setVisible(Boolean.TRUE.equals(event.getValue())));
        minutes.addValueChangeListener(event -> changed.run());
        Choices.offer(
                shuffle,
                "Order of the questions",
                List.of(true, false),
                QuizRuleFields::order,
                changed);
        Choices.offer(oneWay, "Going back", List.of(false, true), QuizRuleFields::way, changed);
        review = new LookBackFields(changed);
        questions = new QuestionFields(names, changed);
        waits.getElement().setAttribute("role", "status");
        fields = new Div(behavior, limited, minutes, shuffle, oneWay, review, questions);
        fields.addClassName("form");
        var all = new Div(begun, own, fields, stays, waits);
        all.addClassName("form");
        begun.setVisible(false);
        add(all);
        offer(null);
    }

    private static String label(Behaviour behavior) {
        return switch (behavior) {
            case PRACTICE -> "Practice: told at once, with hints";
            case TEST -> "Test: told at the end";
            case EXAM -> "Exam: told at the end, or once it is closed";
        };
    }

    private static String order(boolean mixed) {
        return mixed ? "Mixed anew for each learner" : "In the author's order";
    }

    private static String way(boolean one) {
        return one ? "One way: no going back" : "May go back to earlier questions";
    }

    /**
     * Starts from the rules of a quiz.
     *
     * @param written as the module has it; null where nothing can be set
     */
    final void offer(@Nullable Quiz written) {
        setVisible(written != null);
        if (written == null || written.equals(quiz)) {
            quiz = written;
            return;
        }
        quiz = written;
        Rules rules = written.rules();
        own.setText(
                "The module's own quiz: %s. What you leave as it is stays so; learners read the rules before they begin."
                        .formatted(Titles.inShort(written)));
        Choices.asWritten(behavior, label(rules.behaviour()));
        Duration limit = rules.timeLimit();
        Choices.asWritten(limited, limit == null ? "no time limit" : Dates.length(limit));
        Choices.asWritten(shuffle, order(rules.shuffle()));
        Choices.asWritten(oneWay, way(rules.oneWay()));
        questions.offer(written);
    }

    /**
     * Fills in what an assignment has.
     *
     * @param learners how many have begun it
     */
    void fill(@Nullable QuizSetting set, boolean published, long learners) {
        if (set != null) {
            behavior.setValue(set.behaviour());
            Duration limit = set.timeLimit();
            if (limit != null) {
                limited.setValue(!limit.isZero());
                minutes.write(limit.isZero() ? null : Integer.valueOf((int) limit.toMinutes()));
            }
            shuffle.setValue(set.shuffle());
            oneWay.setValue(set.oneWay());
            review.fill(set.review());
            questions.fill(set.draws());
            setOpened(!set.isAsWritten());
        }
        locked = set == null && published && learners > 0;
        fields.setVisible(!locked);
        begun.setVisible(learners > 0);
        begun.setText(
                Counted.of(learners, "learner has", "learners have")
                        + (locked
                                ? " begun it by the module's own rules, so those stay. For other rules, assign it once more."
                                : " begun it. Attempts that were begun keep their questions and rules; what you change here holds for those begun from now on."));
    }

    /** Says what follows for learners from what is chosen now. */
    void say(@Nullable Instant closesAt) {
        Quiz written = quiz;
        boolean practice =
                written == null
                        || Objects.requireNonNullElse(
                                        behavior.getValue(), written.rules().behaviour())
                                == Behaviour.PRACTICE;
        review.setVisible(!practice);
        Quiz set = written == null ? null : inForce(written);
        stays.setVisible(
                written != null && !practice && written.rules().behaviour() == Behaviour.PRACTICE);
        stays.setText(
                "The module's own quiz stays open for practice, and asks from the same questions with their answers.");
        ReviewPolicy told = set == null ? null : set.rules().review();
        waits.setVisible(
                !practice
                        && closesAt == null
                        && told != null
                        && !told.rightAfter().containsAll(told.afterClosing()));
        waits.setText(
                "Some of it is shown once the quiz is closed, and it has no closing date: learners never see that. Set a date under “Closes”.");
    }

    /** The quiz by what is chosen, as far as it can be; null for none. */
    @Nullable Quiz inForce() {
        return quiz == null ? null : inForce(quiz);
    }

    /** What is not finished yet, or not right, leaves the rest as it is chosen. */
    private Quiz inForce(Quiz written) {
        @Nullable Duration limit;
        try {
            limit = limit();
        } catch (Refusal notYet) {
            limit = null;
        }
        return new QuizSetting(
                        behavior.getValue(),
                        limit,
                        shuffle.getValue(),
                        oneWay.getValue(),
                        review.chosen(),
                        List.of())
                .over(written, written.key())
                .orElse(written);
    }

    /**
     * What was chosen; null where everything is as the module has it.
     *
     * @throws Unfinished when something is missing, or there are fewer questions
     */
    @Nullable QuizSetting setting() {
        if (quiz == null || locked) {
            return null;
        }
        QuizSetting chosen =
                new QuizSetting(
                        behavior.getValue(),
                        limit(),
                        shuffle.getValue(),
                        oneWay.getValue(),
                        review.chosen(),
                        questions.draws(quiz));
        return chosen.isAsWritten() ? null : chosen;
    }

    /** The same, shown where something is wrong. */
    @Nullable QuizSetting shown() {
        try {
            return setting();
        } catch (Unfinished unfinished) {
            setOpened(true);
            throw unfinished;
        }
    }

    private @Nullable Duration limit() {
        if (limited.getValue() == null) {
            return null;
        }
        if (!limited.getValue()) {
            return Duration.ZERO;
        }
        Integer typed = minutes.typed();
        if (typed == null) {
            throw new Unfinished("Write how many minutes there are.", minutes);
        }
        return Duration.ofMinutes(typed);
    }
}
