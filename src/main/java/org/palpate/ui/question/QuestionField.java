package org.palpate.ui.question;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.palpate.content.Figure;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;
import org.palpate.words.Counted;

/**
 * Where a learner answers one question: one kind per question type, all by touch, keyboard and
 * screen reader alike.
 */
public abstract class QuestionField extends Div {

    /** The way on, after what is {@link #unfinished}. */
    private static final String WAY_ON =
            " Complete it, or press Check again to have it marked as it stands.";

    private Consumer<Response> listener = response -> {};
    private Response askedAbout = Response.BLANK;

    /**
     * The field for a question.
     *
     * @param figures finds a drawing of the question's module by its key
     */
    public static QuestionField of(Asked asked, Function<String, Figure> figures) {
        return switch (asked) {
            case Asked.Choose choose -> new OneOption(choose);
            case Asked.ChooseSeveral several -> new SeveralOptions(several);
            case Asked.Say say -> new TrueOrFalse(say);
            case Asked.Point point -> new DrawingToPointAt(point, figures.apply(point.figure()));
            case Asked.Write write -> new TypedAnswer(write);
            case Asked.Calculate calculate -> new TypedAnswer(calculate);
            case Asked.Match match -> new PairsToMatch(match);
            case Asked.Arrange arrange -> new ItemsToArrange(arrange);
            case Asked.Fill fill -> new TextWithGaps(fill);
            case Asked.Place place -> new DrawingToLabel(place, figures.apply(place.figure()));
        };
    }

    /** Calls the listener with the whole response whenever the learner changes it. */
    public void onChange(Consumer<Response> whenChanged) {
        listener = whenChanged;
    }

    /** Shows a response that was saved before. Does not call the listener. */
    public abstract void show(Response response);

    /**
     * Takes no more changes, and shows what was right and wrong.
     *
     * @param answer a response that earns everything
     */
    public abstract void close(Response answer);

    /** Takes no more changes and tells nothing. */
    public abstract void close();

    /**
     * Shows at each part of the answer that stands there whether it is right, where the field has
     * parts; what the learner then changes is judged no more.
     */
    public void judge(Feedback feedback) {}

    /** What to do before there is an answer to check, as a sentence. */
    public String missing() {
        return "Choose an answer first, then check it.";
    }

    /**
     * What an answer that has been begun still lacks, as a sentence: "2 gaps are empty." Empty when
     * it lacks nothing.
     */
    public String unfinished() {
        return "";
    }

    /**
     * What is still to be given before the answer can be checked, with the way on; empty when it
     * can be. Of an unfinished answer it is said once: the same answer asked about again can be
     * checked as it stands.
     */
    public final String lacking() {
        Response now = response();
        if (now.isBlank()) {
            return missing();
        }
        String lacks = unfinished();
        if (lacks.isEmpty() || now.equals(askedAbout)) {
            return "";
        }
        askedAbout = now;
        return lacks + WAY_ON;
    }

    /** "One gap is empty." */
    static String lacks(long count, String one, String many) {
        return count == 0 ? "" : Counted.sentence(count, "One " + one, "%d " + many);
    }

    /** What stands in the field now. */
    public abstract Response response();

    /**
     * Says which form of an answer is wanted, at the place where it is typed. Nothing to ask takes
     * the words back.
     *
     * @param now whether the learner has just asked to go on, so that the words are announced;
     *     otherwise they stand there quietly while the learner types
     */
    public void askAgain(List<AskedAgain> again, boolean now) {}

    /** For the kinds of field: the learner has changed something. */
    protected void changed() {
        listener.accept(response());
    }
}
