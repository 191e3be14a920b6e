package org.palpate.progress.aids;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Structure;
import org.palpate.content.search.ModuleIndexes;
import org.palpate.content.search.Phrase;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.StructureKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parts of the body, and what is taught of them in the modules that a person may see. One that no
 * module of theirs shows, names or asks about is not there for them. The asking person is null
 * where nobody is known yet.
 */
@Service
@Transactional(readOnly = true)
public class StructureGuides {

    private final VisibleModules visible;
    private final ModuleIndexes indexes;
    private final TaughtStructures taught;

    StructureGuides(VisibleModules visible, ModuleIndexes indexes, TaughtStructures taught) {
        this.visible = visible;
        this.indexes = indexes;
        this.taught = taught;
    }

    /** What there is about a structure; empty when there is nothing for this person. */
    public Optional<StructureGuide> find(@Nullable PersonId person, StructureKey key) {
        Outline outline = taught.outline(person);
        return outline.structures().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(structure -> taught.guide(structure, outline, visible.all(person)))
                .filter(guide -> !guide.isEmpty());
    }

    /** The structures that a lesson names, in the order the courses declare them. */
    public List<Structure> namedIn(@Nullable PersonId person, ModuleKey module, LessonKey lesson) {
        return visible.find(person, module)
                .map(indexes::of)
                .map(index ->
                        taught.outline(person).structures().stream()
                                .filter(one ->
                                        index.naming(Phrase.of(one.name())).stream()
                                                .anyMatch(found ->
                                                        lesson.equals(found.passage().lesson())))
                                .toList())
                .orElse(List.of());
    }
}
