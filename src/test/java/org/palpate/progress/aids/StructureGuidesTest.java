package org.palpate.progress.aids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.search.Found;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.StructureKey;
import org.palpate.trial.Database;
import org.palpate.trial.School;

/** What is taught of a part of the body, for whoever asks. */
class StructureGuidesTest {

    private static final StructureKey PSOAS = new StructureKey("psoas-major");

    private final School school = Database.H2.emptySchool();
    private final StructureGuides guides = school.the(StructureGuides.class);
    private final PersonId ada = school.learner("Ada");

    @Test
    void everyParagraphThatNamesItIsThereWithTheNameMarked() {
        StructureGuide psoas = guides.find(ada, PSOAS).orElseThrow();

        assertThat(psoas.drawing())
                .hasValueSatisfying(figure ->
                        assertThat(figure.regions())
                                .anyMatch(one -> one.key().value().equals("psoas-major")));
        assertThat(psoas.questions()).isPositive();
        assertThat(psoas.taught()).isNotEmpty();
        assertThat(psoas.taught().stream().flatMap(one -> one.paragraphs().stream()))
                .allSatisfy(found -> assertThat(found.passage().anchor()).isNotEmpty())
                .anySatisfy(found ->
                        assertThat(found.excerpt(200))
                                .anyMatch(piece ->
                                        piece.marked()
                                                && piece.text().equalsIgnoreCase("psoas major")));
    }

    @Test
    void whatOneMayNotSeeIsNotThereEither() {
        Set<ModuleKey> open =
                Set.copyOf(
                        school.the(VisibleModules.class).all(null).stream()
                                .map(LearningModule::key)
                                .toList());

        StructureGuide psoas = guides.find(null, PSOAS).orElseThrow();
        assertThat(psoas.taught()).allMatch(one -> open.contains(one.module().key()));
        assertThat(guides.find(null, new StructureKey("iliolumbar-ligament"))).isEmpty();
        assertThat(guides.find(null, new StructureKey("no-such-thing"))).isEmpty();
        assertThat(guides.find(ada, new StructureKey("iliolumbar-ligament"))).isPresent();
    }

    /** Every declared structure of the course leads somewhere for who may see the course. */
    @Test
    void everyStructureOfTheCourseHasSomething() {
        assertThat(school.modules().outline().structures())
                .allSatisfy(one ->
                        assertThat(guides.find(ada, one.key()))
                                .as(one.name())
                                .hasValueSatisfying(guide ->
                                        assertThat(guide.taught()).as(one.name()).isNotEmpty()));
    }

    @Test
    void aLessonTellsTheStructuresItNames() {
        LearningModule module =
                school.modules().offered(new ModuleKey("hip-flexors")).orElseThrow();

        assertThat(guides.namedIn(ada, module.key(), module.lessons().getFirst().key()))
                .extracting(one -> one.name())
                .contains("Psoas major", "Pectineus")
                .doesNotContain("Piriformis");
    }

    @Test
    void anExcerptIsCutAtWordsAndKeepsWhatWasFound() {
        Found found =
                guides.find(ada, PSOAS).orElseThrow().taught().getFirst().paragraphs().getFirst();
        String all =
                String.join("", found.excerpt(10_000).stream().map(Found.Piece::text).toList());

        assertThat(all).isEqualTo(found.passage().text());
    }
}
