package org.palpate.quiz.marking;

import java.util.List;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;

/** Which keys of a question count: the author's, a fixed one, or both. */
public final class Keys {

    private Keys() {}

    /** The question with each key that counts, the one to show first; none of them fixed. */
    static List<Question> counting(Question question) {
        if (!(question.about().keyFix() instanceof KeyFix.NewKey fixed)) {
            return List.of(question);
        }
        Question former = WithChangedKey.about(question, question.about().asWritten());
        Question fresh = WithChangedKey.by(former, fixed.right());
        return fixed.formerCounts() ? List.of(fresh, former) : List.of(fresh);
    }

    /** The question with the key that gives this response the most. */
    public static Question best(Question question, Response response) {
        List<Question> counting = counting(question);
        if (counting.size() == 1) {
            return counting.getFirst();
        }
        Question best = question;
        double most = -1;
        for (Question key : counting) {
            double fraction = Marking.byKey(key, response).fraction();
            if (fraction > most) {
                best = key;
                most = fraction;
            }
        }
        return best;
    }
}
