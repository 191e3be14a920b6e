package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.content.Figure;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Problem;
import org.palpate.content.RevisionId;
import org.palpate.content.Term;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.Source;
import org.palpate.content.yaml.Yaml;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/**
 * Reads one module from its files: drawings first, then lessons, then the quiz, since each points
 * at those before it.
 */
final class ModuleReader {

    private static final String MODULE = "module.yaml";
    private static final String QUIZ = "quiz.yaml";
    private static final String CHECKS = "checks.yaml";

    private static final RevisionId NO_REVISION = new RevisionId(new UUID(0, 0));

    private final ModuleFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private final Landmarks landmarks;
    private final LessonsReader lessons;
    private final Map<QuestionKey, ModuleKey> lenders = new HashMap<>();

    private ModuleReader(ModuleFiles files, String path, Outline outline) {
        this.files = files;
        this.landmarks = new Landmarks(path, outline);
        this.lessons = new LessonsReader(files, landmarks, this::source);
    }

    /** Reads a revision: it stays as it was, whatever its course declares now. */
    static ReadModule read(ModuleFiles files, RevisionId revision) {
        return read(files, revision, Outline.nothing());
    }

    /**
     * Reads as much as can be read.
     *
     * @param revision the id the module carries
     * @param outline what its course declares
     */
    static ReadModule read(ModuleFiles files, RevisionId revision, Outline outline) {
        return new ModuleReader(files, "", outline).read(revision);
    }

    /** A module whose files cannot be read at all, and why. */
    static ReadModule unread(ModuleFiles files, Problem why) {
        var reader = new ModuleReader(files, "", Outline.nothing());
        reader.problems.add(why);
        return new ReadModule(
                files,
                reader.unreadable(NO_REVISION),
                reader.landmarks,
                List.of(),
                List.of(),
                reader.problems);
    }

    private ReadModule read(RevisionId revision) {
        readFigures();
        LearningModule module =
                source(MODULE)
                        .flatMap(source -> Yaml.read(source, "The module"))
                        .map(fields -> module(fields, revision))
                        .orElseGet(() -> unreadable(revision));
        lessons.links().stream()
                .filter(link -> link.staysIn(files.key()))
                .forEach(link -> link.check(landmarks));
        lessons.quizMarks().stream()
                .filter(mark -> mark.staysIn(files.key()))
                .forEach(mark -> mark.check(landmarks));
        List<LessonLink> linksOut =
                lessons.links().stream().filter(link -> !link.staysIn(files.key())).toList();
        List<QuizMark> quizzesOut =
                lessons.quizMarks().stream().filter(mark -> !mark.staysIn(files.key())).toList();
        return new ReadModule(files, module, landmarks, linksOut, quizzesOut, problems);
    }

    private void readFigures() {
        for (String path : files.texts().keySet()) {
            if (path.startsWith("figures/")) {
                source(path).ifPresent(source -> readFigure(Landmarks.figureKey(path), source));
            }
        }
    }

    private void readFigure(String key, Source source) {
        if (!Keys.isKey(key)) {
            source.problem(0, "'%s' cannot be the name of a drawing.".formatted(key), Keys.RULE);
        }
        landmarks.figures().put(key, FigureReader.read(source, key));
    }

    private LearningModule module(YamlMap fields, RevisionId revision) {
        String title = fields.text("title").value();
        String summary = fields.text("summary").value();
        String notice = fields.text("notice").value();
        List<String> sources = fields.texts("sources").stream().map(Scalar::value).toList();
        List<Lesson> read = lessons.read(fields);
        List<Term> glossary = glossary(fields);
        fields.nothingElse();
        Quiz quiz = quiz();
        if (quiz != null) {
            landmarks.quizzes().put(quiz.key(), quiz.rules().behaviour());
        }
        var module =
                new LearningModule(
                        files.key(),
                        revision,
                        new LearningModule.Preface(title, summary, notice, sources),
                        read.stream()
                                .map(lesson ->
                                        lesson.withHtml(GlossaryMarks.in(lesson.html(), glossary)))
                                .toList(),
                        figures(),
                        glossary,
                        new LearningModule.Asking(quiz, checks(), lenders));
        Set<String> questions =
                module.questions()
                        .map(question -> question.key().value())
                        .collect(Collectors.toSet());
        lessons.checkMarks().forEach(mark -> mark.check(questions));
        return module;
    }

    private static List<Term> glossary(YamlMap fields) {
        List<Term> glossary = new ArrayList<>();
        var terms = new Once("term");
        for (YamlMap entry : fields.optionalMaps("glossary")) {
            String term = entry.text("term").value();
            terms.check(entry, "term", term);
            glossary.add(new Term(term, entry.text("means").value()));
            entry.nothingElse();
        }
        return glossary;
    }

    private @Nullable Quiz quiz() {
        return source(QUIZ)
                .flatMap(source ->
                        Yaml.read(source, "The quiz")
                                .flatMap(
                                        fields -> QuizReader.read(fields, landmarks, this::borrow)))
                .orElse(null);
    }

    /** Practice questions for lessons, in the form of a quiz's, that no quiz asks. */
    private List<Question> checks() {
        return source(CHECKS).flatMap(source -> Yaml.read(source, "The file")).stream()
                .flatMap(fields -> {
                    List<YamlMap> questions = fields.maps("questions");
                    fields.nothingElse();
                    return BankReader.read(questions, landmarks).stream();
                })
                .toList();
    }

    /** The quiz questions of another module, and the drawings they ask about. */
    private List<Question> borrow(String lender) {
        ModuleFiles lent = Borrowed.of(files, lender);
        if (!Keys.isKey(lender) || lent.texts().isEmpty()) {
            return List.of();
        }
        ReadModule read =
                new ModuleReader(lent, lender + "/", landmarks.outline()).read(NO_REVISION);
        Quiz quiz = read.module().quiz();
        if (!read.isGood() || quiz == null) {
            return List.of();
        }
        read.landmarks().figures().forEach(landmarks.figures()::putIfAbsent);
        quiz.bank()
                .forEach(question ->
                        lenders.putIfAbsent(question.key(), read.module().homeOf(question.key())));
        return quiz.bank();
    }

    private List<Figure> figures() {
        return List.copyOf(landmarks.figures().values());
    }

    private LearningModule unreadable(RevisionId revision) {
        if (!files.texts().containsKey(MODULE)) {
            problems.add(
                    new Problem(
                            name(MODULE),
                            0,
                            "The file is missing.",
                            "Write it, with title, summary, notice, sources and lessons."));
        }
        String key = files.key().value();
        return new LearningModule(
                files.key(),
                revision,
                new LearningModule.Preface(key, "", "", List.of()),
                List.of(),
                figures(),
                List.of(),
                LearningModule.Asking.NOTHING);
    }

    private Optional<Source> source(String path) {
        return Optional.ofNullable(files.texts().get(path))
                .map(text -> new Source(name(path), text, problems));
    }

    private String name(String path) {
        return files.key() + "/" + path;
    }
}
