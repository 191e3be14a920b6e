package org.palpate.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.attempt.Answers;
import org.palpate.attempt.LastAnswer;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassWork;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.ClassInsight.HeatMap;
import org.palpate.progress.ClassInsight.Row;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.progress.ClassInsight.SureAndWrong;
import org.palpate.progress.ClassInsight.Weakest;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a class knows, for those who teach it. */
@Service
@Transactional(readOnly = true)
public class Insights {

    private final Classes classes;
    private final ClassWork work;
    private final People people;
    private final Answers answers;
    private final LearningModules modules;

    Insights(
            Classes classes,
            ClassWork work,
            People people,
            Answers answers,
            LearningModules modules) {
        this.classes = classes;
        this.work = work;
        this.people = people;
        this.answers = answers;
        this.modules = modules;
    }

    /** Where a question stands: two modules may use one key. */
    private record Place(ModuleKey module, QuestionKey question) {}

    /** One question as one learner answered it last, before any feedback. */
    private record Known(LastAnswer answer, double right) {

        PersonId learner() {
            return answer.learner();
        }

        ModuleKey module() {
            return answer.module();
        }

        Question question() {
            return answer.question();
        }

        boolean isSure() {
            return answer.certainty() == Certainty.SURE && !answer.response().isBlank();
        }
    }

    /**
     * What a class knows of everything assigned to it.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    public ClassInsight of(PersonId instructor, ClassId id) {
        SchoolClass found = classes.find(instructor, id);
        List<PersonId> learners = found.enrolments().stream().map(Enrolment::learner).toList();
        List<Known> known = known(work.in(instructor, id));
        List<Person> persons =
                people.find(learners).values().stream()
                        .sorted(Comparator.comparing(Person::name, NameOrder.COMPARATOR))
                        .toList();
        HeatMap topics = map(persons, known, one -> one.question().about().topic().key());
        return new ClassInsight(
                found,
                topics,
                map(persons, known, one -> one.question().about().domain()),
                sureAndWrong(known),
                weakest(topics));
    }

    private List<Known> known(BegunWork begun) {
        Map<PersonId, Map<Place, Known>> last = new LinkedHashMap<>();
        // Most learners give one of a few responses, and comparing words takes time.
        Map<Question, Map<Response, Double>> marks = new IdentityHashMap<>();
        for (LastAnswer answer : answers.lastAnswers(begun)) {
            Question question = answer.question();
            if (question.about().isVoided()) {
                continue;
            }
            double right =
                    marks.computeIfAbsent(question, one -> new HashMap<>())
                            .computeIfAbsent(
                                    answer.response(),
                                    response -> Marking.mark(question, response).fraction());
            last.computeIfAbsent(answer.learner(), learner -> new LinkedHashMap<>())
                    .put(new Place(answer.module(), question.key()), new Known(answer, right));
        }
        return last.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    private static HeatMap map(
            List<Person> persons, List<Known> known, Function<Known, String> column) {
        List<Known> placed = known.stream().filter(one -> !column.apply(one).isEmpty()).toList();
        Map<String, Share> all = shares(placed, column);
        Map<PersonId, List<Known>> byLearner =
                placed.stream().collect(Collectors.groupingBy(Known::learner));
        return new HeatMap(
                List.copyOf(all.keySet()),
                all,
                persons.stream()
                        .map(person ->
                                new Row(
                                        person,
                                        shares(
                                                byLearner.getOrDefault(person.id(), List.of()),
                                                column)))
                        .toList());
    }

    private static Map<String, Share> shares(List<Known> known, Function<Known, String> column) {
        return known.stream()
                .collect(
                        Collectors.groupingBy(
                                column,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Insights::share)));
    }

    private static Share share(List<Known> known) {
        return new Share(
                known.stream().mapToDouble(Known::right).average().orElse(0), known.size());
    }

    private static List<SureAndWrong> sureAndWrong(List<Known> known) {
        return known.stream()
                .filter(Known::isSure)
                .collect(
                        Collectors.groupingBy(one -> new Place(one.module(), one.question().key())))
                .values()
                .stream()
                .filter(those -> those.stream().anyMatch(one -> one.right() < 1))
                .map(Insights::sureAndWrongOf)
                .sorted(
                        Comparator.comparing(SureAndWrong::safety)
                                .thenComparing(SureAndWrong::wrong)
                                .reversed()
                                .thenComparing(SureAndWrong::stem))
                .toList();
    }

    private static SureAndWrong sureAndWrongOf(List<Known> sure) {
        Known any = sure.getFirst();
        var about = any.question().about();
        return new SureAndWrong(
                any.module(),
                about.key(),
                about.stem(),
                Feedback.on(any.question(), any.answer().response()).rightAnswer(),
                about.section(),
                about.safety(),
                (int) sure.stream().filter(one -> one.right() < 1).count(),
                sure.size());
    }

    private Optional<Weakest> weakest(HeatMap topics) {
        return topics.all().entrySet().stream()
                .filter(column -> !column.getValue().tooFew())
                .min(Comparator.comparingDouble(column -> column.getValue().right()))
                .flatMap(column -> {
                    var topic = new Topic(column.getKey());
                    return practiceOn(topic)
                            .map(module -> new Weakest(topic, column.getValue(), module));
                });
    }

    /** The practice quiz with the most questions on a topic. */
    private Optional<ModuleKey> practiceOn(Topic topic) {
        return modules.all().stream()
                .filter(module -> questionsOn(topic, module) > 0)
                .max(Comparator.comparingLong(module -> questionsOn(topic, module)))
                .map(LearningModule::key);
    }

    private static long questionsOn(Topic topic, LearningModule module) {
        Quiz quiz = module.quiz();
        return quiz == null || quiz.rules().behaviour() != Behaviour.PRACTICE
                ? 0
                : quiz.bank().stream().filter(q -> q.about().topic().equals(topic)).count();
    }
}
