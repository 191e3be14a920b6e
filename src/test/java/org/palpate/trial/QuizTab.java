package org.palpate.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;

/**
 * A browser tab in which somebody takes the quiz: it knows what it last saw and sends that along
 * with whatever is done in it.
 */
public final class QuizTab {

    private final School school;
    private final PersonId learner;
    private AttemptState page;

    private QuizTab(School school, PersonId learner, AttemptId attempt) {
        this.school = school;
        this.learner = learner;
        this.page = attempts().see(learner, attempt);
    }

    static QuizTab start(School school, PersonId learner, ModuleKey module) {
        return new QuizTab(
                school, learner, school.attempts().start(learner, module, CommandId.fresh()));
    }

    /** An attempt that was begun elsewhere. */
    public static QuizTab open(School school, PersonId learner, AttemptId attempt) {
        return new QuizTab(school, learner, attempt);
    }

    /** The same attempt opened once more. */
    public QuizTab another() {
        return new QuizTab(school, learner, attempt());
    }

    public AttemptId attempt() {
        return page.id();
    }

    /** What the tab shows. */
    public AttemptState page() {
        return page;
    }

    /** A command as this tab would send it now. */
    public Command command() {
        return Command.after(page);
    }

    public QuizTab saves(Response response) {
        return shows(
                attempts().save(learner, attempt(), command(), page.asked().key(), response, null));
    }

    public QuizTab checks(Response response) {
        return shows(
                attempts()
                        .check(learner, attempt(), command(), page.asked().key(), response, null));
    }

    public QuizTab checksRight() {
        return checks(right());
    }

    public QuizTab checksWrong() {
        return checks(wrong());
    }

    public QuizTab takesAHint() {
        return shows(attempts().hint(learner, attempt(), command(), page.asked().key()));
    }

    public QuizTab hasTheAnswerShown() {
        return shows(attempts().reveal(learner, attempt(), command(), page.asked().key()));
    }

    public QuizTab takesAHintIfThereIsOne() {
        return page.chances().hintsLeft() > 0 ? takesAHint() : this;
    }

    /** By turns goes to another question and keeps an answer to it. */
    public QuizTab goesOrSaves(int turn) {
        return turn % 2 == 0 ? goesTo((turn + 1) % page.size()) : saves(wrong());
    }

    public QuizTab goesTo(int place) {
        return shows(attempts().move(learner, attempt(), command(), place));
    }

    public QuizTab finishes() {
        return shows(attempts().finish(learner, attempt(), command()));
    }

    /** Answers the first so many questions rightly and hands in. */
    public QuizTab finishesWithRight(int right) {
        for (int place = 0; place < right; place++) {
            goesTo(place).checksRight();
        }
        return finishes();
    }

    /** The question in front, with its key, as only the server knows it. */
    public Question question() {
        return school.modules()
                .at(page.taken().revision())
                .question(page.asked().key())
                .orElseThrow();
    }

    /** A response that earns everything. */
    public Response right() {
        return ModelAnswer.of(question());
    }

    /** A response that somebody might give who does not know. */
    public Response wrong() {
        return switch (question()) {
            case SingleChoice q -> new Chosen(wrong(q.options()).key());
            case MultipleResponse q -> new ChosenSet(Set.of(wrong(q.options()).key()));
            case TrueFalse q -> new Said(!q.answer());
            case ShortAnswer q -> new Typed("no idea");
            case Numeric q -> new Typed("987654");
            case Matching q -> new Matched(Map.of(0, "no idea"));
            case Ordering q -> new Arranged(q.items().reversed().stream().map(Item::key).toList());
            case Gaps q -> new Filled(Map.of(q.gaps().keySet().iterator().next(), "no idea"));
            case Hotspot q -> new Pointed(Set.of(new RegionKey("nowhere")));
            case Labelling q ->
                    new Placed(Map.of(q.labels().getFirst().region(), new OptionKey("no-idea")));
        };
    }

    private static Option wrong(List<Option> options) {
        return options.stream().filter(option -> !option.right()).findFirst().orElseThrow();
    }

    private QuizTab shows(AttemptState next) {
        page = next;
        return this;
    }

    private Attempts attempts() {
        return school.attempts();
    }
}
