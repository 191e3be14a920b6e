package org.palpate.recall;

import java.time.Duration;
import java.util.List;
import java.util.Set;
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
import org.palpate.trial.School;

/** A browser tab with the daily questions: it knows what it last saw. */
final class RecallTab {

    private final School school;
    private final PersonId learner;
    private final Set<ModuleKey> met;
    private RecallState page;

    private RecallTab(School school, PersonId learner, Set<ModuleKey> met) {
        this.school = school;
        this.learner = learner;
        this.met = met;
        this.page = door().see(learner, met);
    }

    static RecallTab open(School school, PersonId learner, ModuleKey... met) {
        return new RecallTab(school, learner, Set.of(met));
    }

    RecallState page() {
        return page;
    }

    RecallTab reloads() {
        page = door().see(learner, met);
        return this;
    }

    RecallTab wantsFiveMore() {
        page = door().fiveMore(learner, page.session(), met);
        return this;
    }

    RecallTab wants(int minutes) {
        page = door().settle(learner, minutes, met);
        return this;
    }

    /** Answers what the tab shows, half a minute later, and goes on. */
    RecallAnswer answers(boolean right) {
        school.clock().pass(Duration.ofSeconds(30));
        RecallAnswer answer = sends(CommandId.fresh(), right);
        reloads();
        return answer;
    }

    /** Sends an answer to what the tab shows, and shows nothing new. */
    RecallAnswer sends(CommandId command, boolean right) {
        Question question = question();
        return door().answer(
                        learner,
                        command,
                        page.session(),
                        page.place(),
                        page.question().card(),
                        right ? ModelAnswer.of(question) : wrong(question),
                        null,
                        Duration.ofSeconds(20));
    }

    Question question() {
        return page.question()
                .card()
                .asQuestion()
                .flatMap(page.question().module()::question)
                .orElseThrow();
    }

    private DailyRecall door() {
        return school.the(DailyRecall.class);
    }

    static Response wrong(Question question) {
        return switch (question) {
            case SingleChoice q -> new Chosen(wrong(q.options()).key());
            case MultipleResponse q -> new ChosenSet(Set.of(wrong(q.options()).key()));
            case TrueFalse q -> new Said(!q.answer());
            case ShortAnswer q -> new Typed("no idea");
            case Numeric q -> new Typed("987654");
            case Matching q -> new Matched(java.util.Map.of(0, "no idea"));
            case Ordering q -> new Arranged(q.items().reversed().stream().map(Item::key).toList());
            case Gaps q ->
                    new Filled(java.util.Map.of(q.gaps().keySet().iterator().next(), "no idea"));
            case Hotspot q -> new Pointed(Set.of(new RegionKey("nowhere")));
            case Labelling q ->
                    new Placed(
                            java.util.Map.of(
                                    q.labels().getFirst().region(), new OptionKey("no-idea")));
        };
    }

    private static Option wrong(List<Option> options) {
        return options.stream().filter(option -> !option.right()).findFirst().orElseThrow();
    }
}
