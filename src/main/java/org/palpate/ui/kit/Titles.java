package org.palpate.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.Counting;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Draw;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Topic;
import org.palpate.words.Counted;

/** What an assignment is called. */
public final class Titles {

    private Titles() {}

    /** The module's or the quiz's title, as it was last where the module has left the courses. */
    public static String of(Assignment assignment, LearningModules modules) {
        return modules.lastKnown(assignment.module())
                .map(module ->
                        quizAlone(assignment, module)
                                .map(quiz -> Isolated.of(quiz.title()) + untilMastered(assignment))
                                .orElseGet(() -> "Module: " + Isolated.of(module.title())))
                .orElse(assignment.module().value());
    }

    /** What a module is called; its key where nothing is known of it. */
    public static String of(ModuleKey module, LearningModules modules) {
        return modules.lastKnown(module).map(LearningModule::title).orElse(module.value());
    }

    /** The module of an assignment, as it was last where it has left the courses. */
    public static Optional<LearningModule> module(Assignment assignment, LearningModules modules) {
        return modules.lastKnown(assignment.module());
    }

    /** What is so when a module has left the school's courses; empty while it is there. */
    public static Optional<String> gone(ModuleKey module, LearningModules modules) {
        return modules.isOffered(module)
                ? Optional.empty()
                : Optional.of(
                        "The module “%s” is no longer among the school's courses. What was begun can be finished; nobody can begin."
                                .formatted(of(module, modules)));
    }

    /** Why nobody can begin what an assignment asks for; empty while its module has it. */
    public static Optional<String> lost(Assignment assignment, LearningModules modules) {
        return gone(assignment.module(), modules)
                .or(() ->
                        modules.offered(assignment.module())
                                .filter(module -> !assignment.plan().isIn(module))
                                .map(module ->
                                        "The module “%s” no longer has the quiz or topic that this asks for. What was begun can be finished; nobody can begin."
                                                .formatted(Isolated.of(module.title()))));
    }

    /** A quiz may be set to be taken and set to be mastered, side by side. */
    private static String untilMastered(Assignment assignment) {
        return assignment.what() == Assignment.What.MASTERY ? ", until mastered" : "";
    }

    /** The quiz, when an assignment asks for nothing else. */
    public static Optional<Quiz> quizAlone(Assignment assignment, LearningModule module) {
        return assignment.what() == Assignment.What.MODULE
                ? Optional.empty()
                : assignment.plan().quizIn(module);
    }

    /** What it takes to master a quiz, in words. */
    public static String of(Mastery mastery) {
        String grade = "Until mastered: one attempt of %d %% or better".formatted(mastery.grade());
        return mastery.topics() == 0
                ? grade
                : grade
                        + ", and %d %% right in every topic you were asked about, each question as last answered"
                                .formatted(mastery.topics());
    }

    /** What counts otherwise than the quiz says, in sentences; none where all is as it says. */
    public static List<String> of(Counting counting) {
        List<String> sentences = new ArrayList<>();
        GradeMethod method = counting.method();
        if (method != null) {
            sentences.add(
                    switch (method) {
                        case HIGHEST -> "The best attempt counts.";
                        case AVERAGE -> "The mean of all attempts counts.";
                        case FIRST -> "The first attempt counts.";
                        case LAST -> "The last attempt counts.";
                    });
        }
        Integer passMark = counting.passMark();
        if (passMark != null) {
            sentences.add("%d %% passes.".formatted(passMark));
        }
        return sentences;
    }

    /** How a quiz is taken, in one line: "exam, 8 questions, 10 minutes, one way". */
    public static String inShort(Quiz quiz) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (quiz.rules().behaviour()) {
                    case PRACTICE -> "practice";
                    case TEST -> "test";
                    case EXAM -> "exam";
                });
        words.add(Counted.of(quiz.size(), "question"));
        Duration limit = quiz.rules().timeLimit();
        words.add(limit == null ? "no time limit" : of(limit));
        if (quiz.rules().oneWay()) {
            words.add("one way");
        }
        return String.join(", ", words);
    }

    /** Which questions a draw takes, in words: "3 on Anatomy", "5 clinical cases". */
    public static String of(Draw draw, Function<Topic, String> names) {
        if (!draw.fixed().isEmpty()) {
            return Counted.of(draw.count(), "chosen question");
        }
        Integer difficulty = draw.difficulty();
        String what =
                difficulty == null
                        ? Counted.of(draw.count(), "question")
                        : Counted.of(draw.count(), of(difficulty) + " question");
        Topic topic = draw.topic();
        return topic == null ? what : what + " on " + names.apply(topic);
    }

    /** A time limit: "10 minutes". */
    static String of(Duration limit) {
        return limit.toSeconds() % 60 == 0
                ? Counted.of(limit.toMinutes(), "minute")
                : Dates.length(limit);
    }

    /** A difficulty in a word. */
    public static String of(int difficulty) {
        return switch (difficulty) {
            case 1 -> "easy";
            case 2 -> "medium";
            default -> "hard";
        };
    }

    /** Where an assignment is done. */
    public static String address(Assignment assignment, LearningModules modules) {
        return modules.lastKnown(assignment.module())
                .flatMap(module -> quizAlone(assignment, module))
                .map(quiz -> Pages.quiz(assignment.module(), quiz.key()))
                .orElseGet(() -> Pages.module(assignment.module()));
    }
}
