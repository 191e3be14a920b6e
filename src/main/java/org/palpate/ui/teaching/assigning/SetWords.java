package org.palpate.ui.teaching.assigning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.SetQuiz;
import org.palpate.ui.kit.Titles;
import org.palpate.words.Counted;

/** How an assignment sets its quiz, in the words of its card. */
final class SetWords {

    private SetWords() {}

    /** "Quiz rules: exam, 8 questions, 10 minutes (3 questions on Anatomy, 5 hard questions)." */
    static List<String> of(Assignment assignment, LearningModules modules) {
        SetQuiz set = assignment.plan().set();
        return set == null || set.setting().isAsWritten()
                ? List.of()
                : Titles.module(assignment, modules)
                        .flatMap(assignment.plan()::quizIn)
                        .map(quiz ->
                                List.of(
                                        "Quiz rules: %s%s."
                                                .formatted(
                                                        Titles.inShort(quiz),
                                                        draws(set, quiz, modules))))
                        .orElse(List.of());
    }

    private static String draws(SetQuiz set, Quiz quiz, LearningModules modules) {
        return set.setting().draws().isEmpty()
                ? ""
                : quiz.draws().stream()
                        .map(draw -> Titles.of(draw, modules.outline()::nameOf))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** That the module has fewer of the questions than were asked for; empty while it has all. */
    static Optional<String> missing(Assignment assignment, LearningModules modules) {
        SetQuiz set = assignment.plan().set();
        Quiz written = Titles.module(assignment, modules).map(LearningModule::quiz).orElse(null);
        if (set == null || written == null) {
            return Optional.empty();
        }
        int lost =
                set.setting().lacking(written).stream()
                        .mapToInt(lack -> lack.draw().count() - lack.there())
                        .sum();
        return lost == 0
                ? Optional.empty()
                : set.in(written)
                        .map(quiz ->
                                "%s left the module since you set this quiz. Attempts that begin now have the other %s; choose more under Edit."
                                        .formatted(
                                                Counted.of(lost, "question has", "questions have"),
                                                Integer.toString(quiz.size())));
    }
}
