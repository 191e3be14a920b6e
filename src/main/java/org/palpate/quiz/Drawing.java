package org.palpate.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/**
 * Questions finding their places in the draws of a quiz. Questions come in order of preference,
 * unseen ones first and voided ones last, and each takes a place if one can be had, moving
 * questions already placed to other draws where need be (augmenting paths, H. W. Kuhn 1955). So
 * draws that overlap never starve each other, and no seen question is drawn while an unseen one
 * could have served.
 */
final class Drawing {

    private final Quiz quiz;
    private final List<Draw> draws;
    private final List<List<Question>> drawn = new ArrayList<>();

    private Drawing(Quiz quiz) {
        this.quiz = quiz;
        this.draws = quiz.draws().isEmpty() ? List.of(Draw.any(quiz.size())) : quiz.draws();
        draws.forEach(draw -> drawn.add(new ArrayList<>()));
    }

    static Drawing of(Quiz quiz, long seed, Set<QuestionKey> seen) {
        Chance chance = new Chance(seed);
        Drawing drawing = new Drawing(quiz);
        chance.shuffled(quiz.bank()).stream()
                .sorted(
                        Comparator.comparing((Question question) -> question.about().isVoided())
                                .thenComparing(question -> seen.contains(question.key())))
                .forEach(question -> drawing.place(question, new HashSet<>()));
        drawing.putInOrder(chance);
        return drawing;
    }

    /** The questions drawn, draw after draw. */
    List<QuestionKey> questions() {
        return drawn.stream().flatMap(List::stream).map(Question::key).toList();
    }

    /** How many questions each draw got, in the order of the draws. */
    List<Integer> counts() {
        return drawn.stream().map(List::size).toList();
    }

    /** What keeps the bank from serving the draws, in sentences. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            for (QuestionKey key : draw.fixed()) {
                if (!quiz.has(key)) {
                    problems.add(
                            "Draw %d of quiz '%s' names the question '%s', which the bank does not have"
                                    .formatted(i + 1, quiz.key(), key));
                }
            }
            if (drawn.get(i).size() < draw.count()) {
                problems.add(shortage(i, draw));
            }
        }
        return problems;
    }

    private String shortage(int place, Draw draw) {
        long fitting = quiz.bank().stream().filter(draw::takes).count();
        String cause =
                fitting < draw.count()
                        ? "the bank has %d".formatted(fitting)
                        : "the other draws leave it %d".formatted(drawn.get(place).size());
        return "Draw %d of quiz '%s' (%s) asks for %d questions, but %s: add questions or ask for fewer"
                .formatted(place + 1, quiz.key(), draw.describe(), draw.count(), cause);
    }

    /** Finds the question a draw, if need be by moving another one on; {@code asked} ends rings. */
    private boolean place(Question question, Set<Integer> asked) {
        for (int i = 0; i < draws.size(); i++) {
            if (draws.get(i).takes(question) && asked.add(i) && makeRoom(i, asked)) {
                drawn.get(i).add(question);
                return true;
            }
        }
        return false;
    }

    private boolean makeRoom(int draw, Set<Integer> asked) {
        if (drawn.get(draw).size() < draws.get(draw).count()) {
            return true;
        }
        for (Question sitting : List.copyOf(drawn.get(draw))) {
            if (place(sitting, asked)) {
                drawn.get(draw).remove(sitting);
                return true;
            }
        }
        return false;
    }

    /**
     * An order of chance within each draw, or the author's: of the named questions, or the bank.
     */
    private void putInOrder(Chance chance) {
        for (int i = 0; i < draws.size(); i++) {
            List<QuestionKey> named = draws.get(i).fixed();
            List<QuestionKey> written =
                    named.isEmpty() ? quiz.bank().stream().map(Question::key).toList() : named;
            List<Question> questions = drawn.get(i);
            questions.sort(Comparator.comparingInt(question -> written.indexOf(question.key())));
            if (quiz.rules().shuffle()) {
                drawn.set(i, chance.shuffled(questions));
            }
        }
    }
}
