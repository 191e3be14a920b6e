package org.palpate.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/**
 * A module as it was published once: lessons, drawings and a quiz on one subject.
 *
 * @param revision which published state this is; attempts hold on to it
 * @param preface what it says before its first lesson
 * @param lessons in the order they are read in
 * @param asking what it asks
 */
public record LearningModule(
        ModuleKey key,
        RevisionId revision,
        Preface preface,
        List<Lesson> lessons,
        List<Figure> figures,
        List<Term> glossary,
        Asking asking) {

    /**
     * What a module says of itself before its first lesson.
     *
     * @param notice the line saying that the module teaches and never diagnoses
     * @param sources what the module rests on
     */
    public record Preface(String title, String summary, String notice, List<String> sources) {

        /** Keeps a copy of the sources. */
        public Preface {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What a module asks.
     *
     * @param quiz {@code null} when the module asks nothing
     * @param checks practice questions of the lessons that are not in the quiz
     * @param lenders of each question of the quiz that is borrowed, the module it comes from
     */
    public record Asking(
            @Nullable Quiz quiz, List<Question> checks, Map<QuestionKey, ModuleKey> lenders) {

        /** Asks nothing. */
        public static final Asking NOTHING = new Asking(null, List.of(), Map.of());

        /** Keeps copies of its own. */
        public Asking {
            checks = List.copyOf(checks);
            lenders = Map.copyOf(lenders);
        }
    }

    /** Keeps copies of its own. */
    public LearningModule {
        lessons = List.copyOf(lessons);
        figures = List.copyOf(figures);
        glossary = List.copyOf(glossary);
    }

    /** What the module is called. */
    public String title() {
        return preface.title();
    }

    /** What it is about, in a sentence or two. */
    public String summary() {
        return preface.summary();
    }

    /** The line saying that the module teaches and never diagnoses. */
    public String notice() {
        return preface.notice();
    }

    /** What the module rests on. */
    public List<String> sources() {
        return preface.sources();
    }

    /** Its quiz; {@code null} when the module asks nothing. */
    public @Nullable Quiz quiz() {
        return asking.quiz();
    }

    /** Practice questions of the lessons that are not in the quiz. */
    public List<Question> checks() {
        return asking.checks();
    }

    /** The lesson with this key, if the module has it. */
    public Optional<Lesson> lesson(LessonKey wanted) {
        return lessons.stream().filter(lesson -> lesson.key().equals(wanted)).findFirst();
    }

    /** The figure with this key, if the module has it. */
    public Optional<Figure> figure(String wanted) {
        return figures.stream().filter(figure -> figure.key().equals(wanted)).findFirst();
    }

    /** A question of the quiz or of the checks. */
    public Optional<Question> question(QuestionKey wanted) {
        return questions().filter(question -> question.key().equals(wanted)).findFirst();
    }

    /**
     * Whether a lesson may ask a question and say at once what is right: where the quiz is
     * practice, or the question is one of the checks, or it is borrowed and practiced where it
     * comes from. The questions of a test or an exam are its own.
     */
    public boolean mayCheck(Question question) {
        return isPractice() || checks().contains(question) || isBorrowed(question.key());
    }

    /** Whether its quiz is no test and no exam; also where it has none. */
    public boolean isPractice() {
        Quiz quiz = quiz();
        return quiz == null || quiz.rules().behaviour() == Behaviour.PRACTICE;
    }

    /**
     * The module a question of this one comes from: itself, unless it is borrowed. One question has
     * one home, wherever it is asked.
     */
    public ModuleKey homeOf(QuestionKey question) {
        return asking.lenders().getOrDefault(question, key);
    }

    /** Whether a question of this module comes from another one. */
    public boolean isBorrowed(QuestionKey question) {
        return !homeOf(question).equals(key);
    }

    /** Everything the module can ask. */
    public Stream<Question> questions() {
        Quiz quiz = quiz();
        return Stream.concat(
                quiz == null ? Stream.empty() : quiz.bank().stream(), checks().stream());
    }

    /** How long all lessons take to read. */
    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    /** The same content as the revision it became. */
    LearningModule publishedAs(RevisionId published) {
        return new LearningModule(key, published, preface, lessons, figures, glossary, asking);
    }
}
