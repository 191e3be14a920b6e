package org.palpate.quiz;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/**
 * A question bank: a list that cannot change and finds its questions by key, which every replay of
 * every step asks for.
 */
final class Bank extends AbstractList<Question> implements RandomAccess {

    private final List<Question> questions;
    private final Map<QuestionKey, Question> byKey = new HashMap<>();

    private Bank(List<Question> questions) {
        this.questions = List.copyOf(questions);
        this.questions.forEach(question -> byKey.putIfAbsent(question.key(), question));
    }

    static Bank of(List<Question> questions) {
        return questions instanceof Bank bank ? bank : new Bank(questions);
    }

    @Nullable Question find(QuestionKey key) {
        return byKey.get(key);
    }

    @Override
    public Question get(int place) {
        return questions.get(place);
    }

    @Override
    public int size() {
        return questions.size();
    }
}
