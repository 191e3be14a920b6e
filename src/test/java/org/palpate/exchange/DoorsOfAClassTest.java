package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentCopies;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassSettings;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.Groups;
import org.palpate.classroom.UnknownClass;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Insights;
import org.palpate.progress.LiveView;
import org.palpate.progress.Standings;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/**
 * Pages and files all go through doors. Every method of a door that takes who asks and a class is
 * tried by everybody who does not teach the class, and none of them may learn that it is there. The
 * methods are found, not listed: a new one is tried as well.
 */
@OnBothDatabases
class DoorsOfAClassTest {

    private static final List<Class<?>> DOORS =
            List.of(
                    Classes.class,
                    ClassSettings.class,
                    Enrolments.class,
                    Groups.class,
                    Assignments.class,
                    AssignmentCopies.class,
                    CalendarFeeds.class,
                    Standings.class,
                    Gradebook.class,
                    Insights.class,
                    LiveView.class,
                    Rosters.class);

    private static final int FEWEST = 25;

    private final School school;
    private final PersonId owner;
    private final ClassId group;
    private final Map<Class<?>, Object> arguments = new HashMap<>();

    DoorsOfAClassTest(Database database) {
        school = database.emptySchool();
        owner = school.instructor("Ines");
        group = school.classes().make(owner, "Monday group");
        PersonId learner = school.learner("Ada");
        school.classes().join(learner, school.classes().find(owner, group).joinCode());
        AssignmentPlan plan = AssignmentPlan.of(school.module().key(), What.QUIZ);
        AssignmentId assignment = school.assignments().assign(owner, group, plan);
        arguments.put(PersonId.class, learner);
        arguments.put(ClassId.class, group);
        arguments.put(AssignmentId.class, assignment);
        arguments.put(AssignmentPlan.class, plan);
        arguments.put(String.class, "anything");
        arguments.put(LocalDate.class, LocalDate.of(2026, 9, 1));
        arguments.put(Instant.class, school.clock().instant());
        arguments.put(Accommodation.class, Accommodation.NONE);
        arguments.put(Collection.class, List.of(learner));
        arguments.put(GradeSheet.Cell.Place.class, new GradeSheet.Cell.Place(assignment, learner));
        arguments.put(GradeDecision.Kind.class, GradeDecision.Kind.EXCUSED);
        arguments.put(Roster.class, new Roster(List.of(), List.of()));
    }

    @Test
    void nobodyElseLearnsThatTheClassIsThere() {
        List<PersonId> others =
                List.of(
                        school.instructor("Olaf"),
                        school.administrator("Root"),
                        (PersonId) arguments.get(PersonId.class),
                        school.learner("Stranger"));
        Map<String, String> wrong = new TreeMap<>();
        int tried = 0;
        for (Class<?> door : DOORS) {
            for (Method method : door.getMethods()) {
                if (!asksForAClass(method)) {
                    continue;
                }
                tried++;
                for (PersonId other : others) {
                    String answer = answer(door, method, other);
                    if (!answer.equals(UnknownClass.class.getSimpleName())) {
                        wrong.put(door.getSimpleName() + "." + method.getName(), answer);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(FEWEST);
    }

    /** What a learner asks for themselves is theirs to ask. */
    private static boolean asksForAClass(Method method) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length > 0 && method.getParameters()[0].getName().equals("learner")) {
            return false;
        }
        return Modifier.isPublic(method.getModifiers())
                && types.length >= 2
                && types[0] == PersonId.class
                && types[1] == ClassId.class;
    }

    private String answer(Class<?> door, Method method, PersonId asking) {
        Object[] given = Arrays.stream(method.getParameterTypes()).map(arguments::get).toArray();
        given[0] = asking;
        try {
            method.invoke(school.the(door), given);
            return "let them in";
        } catch (InvocationTargetException refusal) {
            return refusal.getCause().getClass().getSimpleName();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
