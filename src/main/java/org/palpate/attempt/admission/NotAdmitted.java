package org.palpate.attempt.admission;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.refusal.Refusal;
import org.palpate.words.Counted;

/** The quiz cannot be begun, now or at all. */
public sealed class NotAdmitted extends Refusal permits SignInFirst {

    private static final long serialVersionUID = 1;

    private static final String OWN_PRACTICE =
            " Your daily questions and your own practice stay open.";

    private final @Nullable String timed;
    private final @Nullable Instant at;
    private final boolean forLater;

    /**
     * A reason without a time in it.
     *
     * @param forLater whether an attempt may still come
     */
    NotAdmitted(String sentence, boolean forLater) {
        this(sentence, forLater, null, null);
    }

    private NotAdmitted(
            String sentence, boolean forLater, @Nullable String timed, @Nullable Instant at) {
        super(sentence);
        this.forLater = forLater;
        this.timed = timed;
        this.at = at;
    }

    /** The reason that helps the learner most, when there are several. */
    public static NotAdmitted of(List<AssignedQuiz> asked, Function<ModuleKey, String> titles) {
        for (AssignedQuiz locked : in(AssignedQuiz.State.LOCKED, asked)) {
            var first = locked.first();
            if (first != null) {
                return first(titles.apply(first.module()));
            }
        }
        for (AssignedQuiz early : in(AssignedQuiz.State.NOT_YET, asked)) {
            Instant opensAt = early.assignment().window().opensAt();
            if (opensAt != null) {
                return opens(opensAt);
            }
        }
        for (AssignedQuiz used : in(AssignedQuiz.State.USED_UP, asked)) {
            Integer allowed = used.allowed();
            if (allowed != null) {
                return noneLeft(allowed);
            }
        }
        return closed(
                asked.stream()
                        .map(a -> a.assignment().window().closesAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static List<AssignedQuiz> in(AssignedQuiz.State state, List<AssignedQuiz> asked) {
        return asked.stream().filter(a -> a.state() == state).toList();
    }

    /** There is no such quiz, or it was set for others, or is set no more. */
    public static NotAdmitted notOffered() {
        return new NotAdmitted("This quiz is not offered any more.", false);
    }

    /** A class of the learner's has the same quiz by rules of its own. */
    public static NotAdmitted setOtherwise() {
        return new NotAdmitted(
                "Your class takes this quiz by rules of its own. Begin it from Today.", false);
    }

    /** It opens then. */
    public static NotAdmitted opens(Instant at) {
        return new NotAdmitted("This quiz opens later.", true, "This quiz opens %s.", at);
    }

    /** It closed then. */
    public static NotAdmitted closed(Instant at) {
        return new NotAdmitted(
                "This quiz is closed. Ask your instructor if you need more time.",
                false,
                "This quiz closed %s. Ask your instructor if you need more time.",
                at);
    }

    /** More quizzes were begun within a day than anybody takes. */
    public static NotAdmitted tooMany(int most) {
        return new NotAdmitted(
                "You have begun %d quizzes within a day, which is the most. What is open goes on; a new one can be begun tomorrow."
                        .formatted(most),
                true);
    }

    /** The module of this title comes first. */
    public static NotAdmitted first(String title) {
        return new NotAdmitted(
                "First finish “%s”; then this quiz opens for you.".formatted(title), true);
    }

    /** The module has left the school's courses: what was begun goes on, and nothing begins. */
    public static NotAdmitted gone(String title) {
        return new NotAdmitted(
                "“%s” is no longer among the school's courses. What was begun can be finished; nobody can begin."
                        .formatted(title),
                false);
    }

    /** The learner may not see the module of this title, or no longer. */
    public static NotAdmitted notOpen(String title) {
        return new NotAdmitted(
                "“%s” is not open to you. What you began there can be finished; ask your instructor if you need it."
                        .formatted(title),
                false);
    }

    /** Of what was chosen for a paper no question, or too few, may be asked. */
    public static NotAdmitted nothingFits() {
        return new NotAdmitted(
                "No question fits this choice any more. Choose other questions.", false);
    }

    /** The page promised another paper than there can be now. */
    public static NotAdmitted otherThanSaid() {
        return new NotAdmitted(
                "The questions that can be asked have changed since this page was opened. It says above how it is now; press Start again to begin.",
                true);
    }

    /** All attempts are used, so many as are allowed. */
    public static NotAdmitted noneLeft(int allowed) {
        return new NotAdmitted(
                Counted.sentence(
                        allowed,
                        "This quiz can be taken once, and you have taken it.",
                        "This quiz can be taken %d times, and you have used them all."),
                false);
    }

    /** The same for somebody who came to practice: what no assignment closes is named. */
    public NotAdmitted butOwnPractice() {
        return new NotAdmitted(
                sentence() + OWN_PRACTICE,
                forLater,
                timed == null ? null : timed + OWN_PRACTICE,
                at);
    }

    /** Whether an attempt may still come, later or once something else is done. */
    public final boolean isForLater() {
        return forLater;
    }

    /**
     * What to tell the learner, with the time in it.
     *
     * @param spoken says a time as people read it
     */
    public final String sentence(Function<Instant, String> spoken) {
        return timed == null || at == null ? sentence() : timed.formatted(spoken.apply(at));
    }
}
