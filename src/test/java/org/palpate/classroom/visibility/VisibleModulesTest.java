package org.palpate.classroom.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Audience;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.Course;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.progress.ModuleRecords;
import org.palpate.refusal.Refusal;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.school.Visibility;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.QuizTab;
import org.palpate.trial.School;

/** Who may see which module, by what it is set to and what is assigned or open. */
@OnBothDatabases
class VisibleModulesTest {

    private static final String GUEST = "guest";
    private static final String NOBODY = "nobody known";
    private static final String LEARNER = "learner of the class";
    private static final String OTHER_LEARNER = "learner of no class";
    private static final String INSTRUCTOR = "instructor";
    private static final String OTHER_INSTRUCTOR = "another instructor";
    private static final String ADMINISTRATOR = "administrator";

    private final School school;
    private final VisibleModules visible;
    private final Visibilities visibilities;
    private final OpenedModules opened;
    private final Map<String, @Nullable PersonId> persons = new LinkedHashMap<>();
    private final PersonId ines;
    private final PersonId mira;
    private final PersonId ada;
    private final ClassId group;
    private final LearningModule module;

    VisibleModulesTest(Database database) {
        school = database.emptySchool();
        visible = school.the(VisibleModules.class);
        visibilities = school.the(Visibilities.class);
        opened = school.the(OpenedModules.class);
        ines = school.instructor("Ines");
        mira = school.learner("Mira");
        ada = school.administrator("Ada");
        group = school.classes().make(ines, "Monday group");
        school.classes().join(mira, school.classes().find(ines, group).joinCode());
        module = school.practiceModule();
    }

    @BeforeEach
    void everybody() {
        persons.put(NOBODY, null);
        persons.put(GUEST, school.guest());
        persons.put(LEARNER, mira);
        persons.put(OTHER_LEARNER, school.learner());
        persons.put(INSTRUCTOR, ines);
        persons.put(OTHER_INSTRUCTOR, school.instructor("Olaf"));
        persons.put(ADMINISTRATOR, ada);
    }

    @Test
    void everybodySeesWhatIsPublicAndWhoIsSignedInWhatIsOfTheSchool() {
        is(Visibility.PUBLIC);
        assertSeenBy(persons.keySet());
        is(Visibility.SCHOOL);
        assertSeenBy(Set.of(LEARNER, OTHER_LEARNER, INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR));
    }

    @Test
    void whatIsForClassesIsSeenWhereItIsAssigned() {
        Set<String> teaching = Set.of(INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR);
        is(Visibility.CLASS);
        assertSeenBy(teaching);

        AssignmentPlan plan = AssignmentPlan.of(module.key(), What.QUIZ);
        AssignmentId set = school.assignments().draft(ines, group, plan);
        assertSeenBy(teaching);
        school.assignments().publish(ines, group, set);
        assertSeenBy(Set.of(LEARNER, INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR));
        school.the(ClassSettings.class).archive(ines, group);
        assertSeenBy(teaching);
        school.the(ClassSettings.class).bringBack(ines, group);
        assertSeenBy(Set.of(LEARNER, INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR));
        school.assignments().withdraw(ines, group, set);
        assertSeenBy(teaching);

        PersonId noor = school.learner("Noor");
        school.classes().join(noor, school.classes().find(ines, group).joinCode());
        school.assignments().assign(ines, group, plan.to(Audience.chosen("", Set.of(noor))));
        assertSeenBy(teaching);
        assertThat(visible.maySee(noor, module.key())).isTrue();
    }

    @Test
    void whatIsForClassesIsSeenWhereAnInstructorOpenedIt() {
        is(Visibility.CLASS);
        opened.open(ines, group, module.key());
        opened.open(ines, group, module.key());
        assertThat(opened.in(ines, group)).containsExactly(module.key());
        assertSeenBy(Set.of(LEARNER, INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR));
        school.the(ClassSettings.class).archive(ines, group);
        assertSeenBy(Set.of(INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR));
        school.the(ClassSettings.class).bringBack(ines, group);
        opened.close(ines, group, module.key());
        assertSeenBy(Set.of(INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR));

        PersonId olaf = persons.get(OTHER_INSTRUCTOR);
        assertThatExceptionOfType(UnknownClass.class)
                .isThrownBy(() -> opened.open(olaf, group, module.key()));
        assertThatExceptionOfType(UnknownClass.class).isThrownBy(() -> opened.in(mira, group));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> opened.open(ines, group, new ModuleKey("never-was")));
    }

    @Test
    void aDraftIsForAdministratorsWhateverIsAssigned() {
        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.MODULE));
        opened.open(ines, group, module.key());
        is(Visibility.DRAFT);

        assertSeenBy(Set.of(ADMINISTRATOR));
        assertThat(visible.assignable(ines))
                .extracting(LearningModule::key)
                .doesNotContain(module.key());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        school.assignments()
                                .assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> opened.open(ines, makesAnother(), module.key()));
    }

    private ClassId makesAnother() {
        return school.classes().make(ines, "Tuesday group");
    }

    @Test
    void aModuleFollowsItsCourseUntilItHasItsOwn() {
        Course course =
                school.modules().courses().stream()
                        .filter(one -> one.modules().contains(module.key()))
                        .findFirst()
                        .orElseThrow();
        assertThat(visibilities.now().of(module.key())).isEqualTo(Visibility.PUBLIC);
        visibilities.set(ada, course, Visibility.DRAFT);
        assertThat(visibilities.now().of(module.key())).isEqualTo(Visibility.DRAFT);
        assertThat(visible.courses(mira)).extracting(Course::key).doesNotContain(course.key());
        is(Visibility.SCHOOL);
        assertThat(visible.courses(mira))
                .filteredOn(one -> one.key().equals(course.key()))
                .singleElement()
                .satisfies(one -> assertThat(one.modules()).containsExactly(module.key()));
        visibilities.set(ada, module.key(), null);
        assertThat(visibilities.now().of(module.key())).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void theShippedCourseStartsForTheSchoolAndItsHipFlexorsForAnybody() {
        ModuleKey hips = new ModuleKey("hip-flexors");
        assertThat(visibilities.now().of(hips)).isEqualTo(Visibility.PUBLIC);
        assertThat(visibilities.now().of(new ModuleKey("final-check")))
                .isEqualTo(Visibility.SCHOOL);
        visibilities.set(ada, hips, null);
        assertThat(visibilities.now().of(hips))
                .as("it follows its course when somebody says so")
                .isEqualTo(Visibility.SCHOOL);
    }

    @Test
    void onlyAdministratorsSetIt() {
        for (PersonId person : List.of(ines, mira, persons.get(GUEST))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> visibilities.set(person, module.key(), Visibility.PUBLIC));
        }
    }

    @Test
    void whatSomebodyMayNotSeeCannotBeBegunByThem() {
        is(Visibility.CLASS);
        PersonId other = persons.get(OTHER_LEARNER);
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.atTheQuiz(other, module));
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.attempts().checkStart(other, module.key(), null));
        assertThatExceptionOfType(SignInFirst.class)
                .isThrownBy(() -> school.atTheQuiz(persons.get(GUEST), module));
        assertThatExceptionOfType(SignInFirst.class)
                .isThrownBy(() -> school.attempts().checkGuest(module.key(), null));
        assertThat(school.attempts().of(other)).isEmpty();

        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.QUIZ));
        assertThat(school.atTheQuiz(mira, module)).isNotNull();
        assertThat(school.the(ModuleRecords.class).all(mira))
                .anyMatch(record -> record.module().key().equals(module.key()));
        assertThat(school.the(ModuleRecords.class).all(other))
                .noneMatch(record -> record.module().key().equals(module.key()));
    }

    @Test
    void whatWasBegunGoesOnAndItsResultStays() {
        QuizTab open = school.atTheQuiz(mira, module);
        QuizTab finished = school.atTheQuiz(persons.get(OTHER_LEARNER), module);
        finished.checksRight().finishes();
        is(Visibility.DRAFT);

        assertThat(school.attempts().start(mira, module.key(), CommandId.fresh()))
                .isEqualTo(open.attempt());
        open.checksRight().finishes();
        assertThat(school.attempts().result(mira, open.attempt())).isPresent();
        assertThat(school.attempts().result(persons.get(OTHER_LEARNER), finished.attempt()))
                .isPresent();
        assertThatExceptionOfType(NotAdmitted.class)
                .isThrownBy(() -> school.atTheQuiz(mira, module))
                .satisfies(no ->
                        assertThat(no.sentence(Instant::toString))
                                .contains("no longer among the school's courses"));
    }

    @Test
    void aGuestIsAskedToSignInWhereAModuleIsNoLongerPublic() {
        PersonId guest = persons.get(GUEST);
        QuizTab open = school.atTheQuiz(guest, module);
        is(Visibility.SCHOOL);

        assertThatExceptionOfType(SignInFirst.class)
                .isThrownBy(() -> school.attempts().see(guest, open.attempt()))
                .satisfies(first -> assertThat(first.isHidden()).isTrue());
        assertThat(school.attempts().goingOn(guest)).isEmpty();
        school.people().recognize(guest, mira);
        assertThat(school.attempts().goingOn(mira)).hasSize(1);
    }

    @Test
    void whatTheSchoolSettledCountsForCoursesThatSayNothing() {
        var facts = school.the(SchoolSettings.class).facts();
        assertThat(facts.visibility()).isEqualTo(Visibility.CLASS);
        Course silent = new Course("own", "Own", "Own.", List.of(), school.modules().outline());
        assertThat(visibilities.now().of(silent)).isEqualTo(Visibility.CLASS);
        school.the(SchoolSettings.class)
                .settle(
                        ada,
                        new SchoolFacts(
                                facts.name(),
                                facts.country(),
                                facts.zone(),
                                facts.publicAddress(),
                                Visibility.SCHOOL));
        assertThat(visibilities.now().of(silent)).isEqualTo(Visibility.SCHOOL);
    }

    private void is(Visibility visibility) {
        visibilities.set(ada, module.key(), visibility);
    }

    /** By every way at once, so that no list shows what its page does not. */
    private void assertSeenBy(Set<String> these) {
        List<String> found = new ArrayList<>();
        persons.forEach((name, person) -> {
            boolean seen = visible.maySee(person, module.key());
            assertThat(visible.find(person, module.key()).isPresent()).isEqualTo(seen);
            assertThat(visible.lastKnown(person, module.key()).isPresent()).isEqualTo(seen);
            assertThat(visible.all(person).stream().anyMatch(m -> m.key().equals(module.key())))
                    .isEqualTo(seen);
            assertThat(
                            visible.courses(person).stream()
                                    .anyMatch(course -> course.modules().contains(module.key())))
                    .isEqualTo(seen);
            if (seen) {
                found.add(name);
            }
        });
        assertThat(found).containsExactlyInAnyOrderElementsOf(these);
    }
}
