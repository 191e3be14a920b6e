package org.palpate.progress.aids;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.Course;
import org.palpate.content.Figure;
import org.palpate.content.FigureBlock;
import org.palpate.content.LearningModule;
import org.palpate.content.LessonKey;
import org.palpate.content.MapDrawing;
import org.palpate.content.Outline;
import org.palpate.content.Structure;
import org.palpate.content.search.Found;
import org.palpate.content.search.ModuleIndex;
import org.palpate.content.search.ModuleIndexes;
import org.palpate.content.search.Passage;
import org.palpate.content.search.Phrase;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.StructureKey;
import org.springframework.stereotype.Component;

/** What the modules that somebody may see teach of parts of the body. */
@Component
class TaughtStructures {

    private final VisibleModules visible;
    private final ModuleIndexes indexes;

    TaughtStructures(VisibleModules visible, ModuleIndexes indexes) {
        this.visible = visible;
        this.indexes = indexes;
    }

    /** The structures of a person's modules whose name fits, in the order they are declared. */
    List<Structure> fitting(
            @Nullable PersonId person, List<LearningModule> modules, Predicate<String> name) {
        Outline outline = outline(person);
        return outline.structures().stream()
                .filter(one -> name.test(one.name()))
                .filter(one -> !guide(one, outline, modules).isEmpty())
                .toList();
    }

    /** What the courses that somebody sees declare, and no other. */
    Outline outline(@Nullable PersonId person) {
        return Outline.of(visible.courses(person).stream().map(Course::outline).toList());
    }

    /** What there is about a structure in these modules. */
    StructureGuide guide(Structure structure, Outline outline, List<LearningModule> modules) {
        List<Phrase> names = Phrase.of(structure.name());
        return new StructureGuide(
                structure,
                drawing(structure.key(), outline, modules),
                modules.stream().flatMap(module -> taught(structure.key(), module, names)).toList(),
                (int)
                        modules.stream()
                                .flatMap(module ->
                                        about(structure.key(), module)
                                                .filter(module::mayCheck)
                                                .map(Question::key))
                                .distinct()
                                .count());
    }

    /** The questions that are at home in a module; one that is borrowed counts where it is. */
    private static Stream<Question> about(StructureKey key, LearningModule module) {
        return module.questions()
                .filter(question -> question.structures().contains(key))
                .filter(question -> module.homeOf(question.key()).equals(module.key()));
    }

    private Stream<StructureGuide.TaughtIn> taught(
            StructureKey key, LearningModule module, List<Phrase> names) {
        ModuleIndex index = indexes.of(module);
        Map<Passage, Found> found = new LinkedHashMap<>();
        index.naming(names).forEach(one -> found.put(one.passage(), one));
        Set<String> asked =
                about(key, module)
                        .filter(module::mayCheck)
                        .map(question -> question.about().section())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown =
                figures(key, module)
                        .map(figure -> FigureBlock.ID_PREFIX + figure.key())
                        .collect(Collectors.toCollection(TreeSet::new));
        index.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                .filter(passage ->
                        asked.contains(passage.section()) || shown.contains(passage.anchor()))
                .forEach(passage ->
                        found.putIfAbsent(passage, new Found(module, passage, List.of(), 1)));
        Map<LessonKey, List<Found>> byLesson =
                index.passages().stream()
                        .flatMap(passage -> Stream.ofNullable(found.get(passage)))
                        .collect(
                                Collectors.groupingBy(
                                        TaughtStructures::lesson,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return module.lessons().stream()
                .filter(lesson -> byLesson.containsKey(lesson.key()))
                .map(lesson ->
                        new StructureGuide.TaughtIn(
                                module, lesson, byLesson.getOrDefault(lesson.key(), List.of())));
    }

    private static LessonKey lesson(Found found) {
        LessonKey lesson = found.passage().lesson();
        if (lesson == null) {
            throw new IllegalStateException("A paragraph stands in a lesson");
        }
        return lesson;
    }

    /** A drawing of the courses' map before any other, and one without names before one with. */
    private static Optional<Figure> drawing(
            StructureKey key, Outline outline, List<LearningModule> modules) {
        return modules.stream()
                .flatMap(module -> figures(key, module).map(figure -> new Shown(module, figure)))
                .min(
                        Comparator.comparing((Shown shown) -> !shown.isOnMap(outline))
                                .thenComparing(Shown::hasNames))
                .map(Shown::figure);
    }

    private static Stream<Figure> figures(StructureKey key, LearningModule module) {
        return module.figures().stream()
                .filter(figure ->
                        figure.regions().stream()
                                .anyMatch(region -> region.key().value().equals(key.value())));
    }

    private record Shown(LearningModule module, Figure figure) {

        boolean isOnMap(Outline outline) {
            return outline.map().contains(new MapDrawing(module.key(), figure.key()));
        }

        boolean hasNames() {
            return figure.svg().contains("<text");
        }
    }
}
