package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.keys.ChangedKeyId;
import org.palpate.attempt.regrading.RegradePreview;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.AskedLearner;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.Course;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/**
 * Every public method of a door in which somebody acts on other people is tried by an instructor
 * whose role was withdrawn, a co-instructor who was removed, and an administrator who was demoted.
 * Nobody gets anything but a refusal or nothing, and no row changes. The methods are found, not
 * listed: whoever acts on others is called {@code instructor}, {@code administrator} or {@code
 * asking} in a door, so a new one is tried as well.
 */
@OnBothDatabases
class WithdrawnRightsTest {

    private static final Set<String> ACTING = Set.of("instructor", "administrator", "asking");

    private static final Set<String> REFUSALS =
            Set.of("UnknownClass", "UnknownAssignment", "Refusal");

    private static final int FEWEST = 60;

    private final School school;
    private final PersonId ines;
    private final PersonId olga;
    private final PersonId root;
    private final ClassId group;
    private final Map<Class<?>, Object> arguments = new HashMap<>();

    WithdrawnRightsTest(Database database) {
        school = database.emptySchool();
        ines = school.instructor("Ines");
        olga = school.instructor("Olga");
        root = school.administrator("Root");
        PersonId head = school.administrator("Head");
        group = school.classes().make(ines, "Monday group");
        ClassId other = school.classes().make(ines, "Friday group");
        PersonId learner = school.learner("Ada");
        school.classes().join(learner, school.classes().find(ines, group).joinCode());
        LearningModule module = school.module();
        AssignmentPlan plan = AssignmentPlan.of(module.key(), What.QUIZ);
        AssignmentId assignment = school.assignments().assign(ines, group, plan);
        school.atTheQuiz(learner).finishes();
        QuestionKey question = module.quiz().bank().getFirst().key();
        var fix = new Regrades.Plan(module.key(), question, new KeyFix.FullMarks("Wrong."), true);
        var fixed = school.the(Regrades.class).fix(ines, fix);
        school.classes().addInstructor(ines, group, olga);
        arguments.put(SchoolClass.class, school.classes().find(ines, group));
        school.the(ClassSettings.class).removeInstructor(ines, group, olga);
        school.people().setRole(head, ines, Role.INSTRUCTOR, false);
        school.people().setRole(head, root, Role.ADMINISTRATOR, false);
        arguments.put(PersonId.class, learner);
        arguments.put(ClassId.class, group);
        arguments.put(AssignmentId.class, assignment);
        arguments.put(AssignmentPlan.class, plan);
        arguments.put(String.class, "anything");
        arguments.put(int.class, 1);
        arguments.put(LocalDate.class, LocalDate.of(2026, 9, 1));
        arguments.put(Instant.class, school.clock().instant());
        arguments.put(Accommodation.class, Accommodation.NONE);
        arguments.put(Collection.class, List.of());
        arguments.put(List.class, List.of());
        arguments.put(Set.class, Set.of(learner));
        arguments.put(Map.class, Map.of());
        arguments.put(Role.class, Role.INSTRUCTOR);
        arguments.put(boolean.class, true);
        arguments.put(ModuleKey.class, module.key());
        arguments.put(QuestionKey.class, question);
        arguments.put(Regrades.Plan.class, fix);
        arguments.put(ChangedKeyId.class, new ChangedKeyId(fixed.id().value()));
        arguments.put(RegradePreview.class, new RegradePreview(List.of(), 0, 0, 0, 0));
        arguments.put(AskedLearner.Id.class, new AskedLearner.Id(UUID.randomUUID()));
        arguments.put(GradeSheet.Cell.Place.class, new GradeSheet.Cell.Place(assignment, learner));
        arguments.put(GradeDecision.Kind.class, GradeDecision.Kind.EXCUSED);
        arguments.put(Roster.class, Roster.read("Mira Lind,mira@school.org"));
        arguments.put(Course.class, school.modules().courses().getFirst());
        RosterSheet sheet = RosterSheet.read("Name,E-mail\nMira Lind,mira@school.org");
        arguments.put(RosterSheet.class, sheet);
        arguments.put(RosterLayout.class, RosterLayout.guess(sheet));
        assertThat(other).isNotEqualTo(group);
    }

    @Test
    void whoLostTheRightGetsNothingFromAnyDoor() {
        Map<String, String> wrong = new TreeMap<>();
        List<Method> methods =
                school.doors().stream()
                        .flatMap(door -> Stream.of(door.getMethods()))
                        .filter(WithdrawnRightsTest::actsOnOthers)
                        .toList();
        String before = rows();
        for (Method method : methods) {
            for (PersonId asking : List.of(ines, olga, root)) {
                if (asking.equals(olga) && !isAboutAClass(method)) {
                    continue;
                }
                String answer = answer(method, asking);
                if (!answer.isEmpty()) {
                    wrong.put(
                            method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                            answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows()).isEqualTo(before);
        assertThat(methods).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void aRightIsAskedOfTheDatabaseAndNotRemembered() {
        var rights = school.the(Rights.class);
        assertThat(rights.has(olga, Role.INSTRUCTOR)).isTrue();
        school.spoil("delete from person_role where person_id = '%s'".formatted(olga.value()));
        assertThat(rights.has(olga, Role.INSTRUCTOR)).isFalse();
        assertThat(school.classes().taughtBy(olga)).isEmpty();
    }

    private static boolean actsOnOthers(Method method) {
        return method.getParameterCount() > 0
                && method.getParameterTypes()[0] == PersonId.class
                && ACTING.contains(method.getParameters()[0].getName());
    }

    /** Whether who teaches this class is asked, and not only who teaches at all. */
    private static boolean isAboutAClass(Method method) {
        return List.of(method.getParameterTypes()).contains(ClassId.class);
    }

    /** What somebody got; empty for a refusal or nothing. */
    private String answer(Method method, PersonId asking) {
        Object[] given = Stream.of(method.getParameterTypes()).map(arguments::get).toArray();
        given[0] = asking;
        try {
            Object got = method.invoke(school.the(method.getDeclaringClass()), given);
            return isNothing(got) ? "" : "was given " + got;
        } catch (InvocationTargetException refusal) {
            String name = refusal.getCause().getClass().getSimpleName();
            return REFUSALS.contains(name) ? "" : refusal.getCause().toString();
        } catch (IllegalAccessException | IllegalArgumentException impossible) {
            throw new IllegalStateException(method.toString(), impossible);
        }
    }

    /** A void method that was not refused has done nothing either: the rows say so. */
    private static boolean isNothing(Object got) {
        return switch (got) {
            case null -> true;
            case Collection<?> many -> many.isEmpty();
            case Map<?, ?> many -> many.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case Boolean yes -> !yes;
            case BegunWork begun -> begun.learners().isEmpty();
            default -> false;
        };
    }

    /** Everything a door could have changed. */
    private String rows() {
        return Stream.of(
                        "school_class",
                        "class_instructor",
                        "enrolment",
                        "enrolment_request",
                        "former_enrolment",
                        "assignment",
                        "class_group",
                        "calendar_feed",
                        "accommodation",
                        "invitation",
                        "person",
                        "person_role",
                        "mended_key",
                        "grade_decision")
                .map(table -> table + school.rows("select * from " + table + " order by 1, 2"))
                .reduce("", String::concat);
    }
}
