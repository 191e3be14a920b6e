package org.palpate.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.OwnPaper;
import org.palpate.attempt.keys.ChangedQuestion;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.attempt.keys.KeyChanges;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Component;

/** Quizzes by the keys that count now: as their revision has them, with what was fixed since. */
@Component
class Quizzes {

    private final LearningModules modules;
    private final KeyChanges changes;

    Quizzes(LearningModules modules, KeyChanges keys) {
        this.modules = modules;
        this.changes = keys;
    }

    /**
     * The quiz that an attempt is at, by the keys that count now. A paper with rules of its own is
     * one, over its own questions, each of its own revision.
     */
    Quiz at(StoredAttempt attempt) {
        return attempt.written().own() == null
                ? named(of(modules.at(attempt.revision())), attempt.quiz())
                : lookUpOnce().at(attempt);
    }

    /** Whether the quiz of a revision asks the very same question. */
    boolean asks(RevisionId revision, Question question) {
        Quiz quiz = modules.at(revision).quiz();
        return quiz != null && ChangedQuestion.isAsked(quiz, question);
    }

    /** The module a revision is of. */
    ModuleKey module(RevisionId revision) {
        return modules.at(revision).key();
    }

    /** A module's quiz, by the keys that count now. */
    Quiz of(LearningModule module) {
        return amend(written(module), changes.inForce(module.key()));
    }

    /** Looks each revision up once, for whoever reads many attempts. */
    Function<StoredAttempt, Quiz> once() {
        return lookUpOnce()::at;
    }

    /** Looks each revision up once, and every changed key at once. */
    Once lookUpOnce() {
        return new Once();
    }

    /** Quizzes that were looked up. */
    final class Once {

        private final Map<RevisionId, Quiz> whole = new HashMap<>();
        private final Map<String, Quiz> found = new HashMap<>();
        private @Nullable Map<ModuleKey, List<KeyChange>> keys;

        private Once() {}

        /** The whole quiz of a revision, by the keys that count now. */
        Quiz whole(RevisionId revision) {
            return whole.computeIfAbsent(
                    revision,
                    id -> {
                        LearningModule module = modules.at(id);
                        return amend(written(module), keys().getOrDefault(module.key(), List.of()));
                    });
        }

        /** The quiz that an attempt is at. */
        Quiz at(StoredAttempt attempt) {
            OwnPaper own = attempt.written().own();
            return own == null
                    ? at(attempt.revision(), attempt.quiz())
                    : over(attempt.quiz(), attempt.written().questions(), own);
        }

        private Quiz over(String key, List<QuestionKey> questions, OwnPaper own) {
            List<Question> bank = new ArrayList<>(questions.size());
            for (int place = 0; place < questions.size(); place++) {
                bank.add(question(own.origins().get(place).revision(), questions.get(place)));
            }
            return new Quiz(
                    key, own.title(), "", own.rules(), List.of(Draw.any(bank.size())), bank);
        }

        /** A question of a revision's quiz, by the key that counts now, or of its lessons. */
        Question question(RevisionId revision, QuestionKey key) {
            LearningModule module = modules.at(revision);
            Quiz quiz = module.quiz();
            return quiz != null && quiz.has(key)
                    ? whole(revision).question(key)
                    : module.question(key)
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "A paper asks '%s', which its revision of '%s' does not have"
                                                    .formatted(key, module.key())));
        }

        /** The module that a question of a revision comes from. */
        ModuleKey home(RevisionId revision, QuestionKey key) {
            return modules.at(revision).homeOf(key);
        }

        /** The quiz of a revision by its key, or practice on one of its topics. */
        Quiz at(RevisionId revision, String quiz) {
            return found.computeIfAbsent(
                    revision.value() + " " + quiz, key -> named(whole(revision), quiz));
        }

        private Map<ModuleKey, List<KeyChange>> keys() {
            if (keys == null) {
                keys =
                        changes.inForce().stream()
                                .collect(Collectors.groupingBy(change -> change.of().module()));
            }
            return keys;
        }
    }

    /** What was set of a quiz for somebody asks the questions of its bank. */
    private static Quiz named(Quiz quiz, String key) {
        return quiz.named(quiz.isSet(key) ? quiz.key() : key)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "An attempt is at the quiz '%s', which its revision does not have"
                                        .formatted(key)));
    }

    /** A module's quiz as its author wrote it, which is there when an attempt at it is. */
    static Quiz written(LearningModule module) {
        Quiz quiz = module.quiz();
        if (quiz == null) {
            throw new IllegalArgumentException(
                    "The module '%s' has no quiz".formatted(module.key().value()));
        }
        return quiz;
    }

    /** A fixed key counts wherever the very same question is asked; a rewritten one is another. */
    private Quiz amend(Quiz quiz, List<KeyChange> keys) {
        Map<QuestionKey, KeyFix> keyFixes = new HashMap<>();
        for (KeyChange key : keys) {
            KeyChange.Of of = key.of();
            Question written = written(modules.at(of.revision())).question(of.question());
            if (of.quiz().equals(quiz.key()) && ChangedQuestion.isAsked(quiz, written)) {
                keyFixes.put(of.question(), key.keyFix());
            }
        }
        return quiz.withKeyFixes(keyFixes);
    }
}
