package org.palpate.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.BegunWork;
import org.palpate.people.SignedIn;
import org.palpate.progress.Passes;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Typed;
import org.palpate.trial.Database;
import org.palpate.trial.Rooms;
import org.palpate.trial.School;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/**
 * Walks every public method of every room's doors and sends it more than anybody needs. A door that
 * is added without a limit fails here.
 */
class EveryDoorHasALimitTest {

    private static final String HUGE = "x".repeat(5_000_000);

    /** Values that carry no text of any length, or come from the server itself. */
    private static final Set<Class<?>> SMALL =
            Set.of(UUID.class, SignedIn.class, BegunWork.class, Passes.Learners.class);

    private final School school = Database.H2.emptySchool();

    @TestFactory
    Stream<DynamicTest> everyTextListAndFileIsMeasured() {
        return doors().flatMap(door ->
                methods(door)
                        .flatMap(method ->
                                IntStream.range(0, method.getParameterCount())
                                        .filter(at -> holdsMuch(method.getParameters()[at]))
                                        .mapToObj(at ->
                                                DynamicTest.dynamicTest(
                                                        "%s.%s, argument %d"
                                                                .formatted(
                                                                        type(door).getSimpleName(),
                                                                        method.getName(),
                                                                        at + 1),
                                                        () -> assertMeasured(door, method, at)))));
    }

    @Test
    void everyDoorOfEveryRoomIsWalked() {
        Set<String> walked =
                doors().map(door -> type(door).getSimpleName()).collect(Collectors.toSet());

        assertThat(walked)
                .contains(
                        "People",
                        "Invitations",
                        "Classes",
                        "Assignments",
                        "Attempts",
                        "Regrades",
                        "Gradebook",
                        "Rosters",
                        "LearningModules",
                        "SchoolSettings");
        assertThat(Rooms.class.getAnnotation(ComponentScan.class).value())
                .contains("org.palpate.limits");
    }

    /** A kind of argument nobody has thought of is thought of first. */
    @Test
    void nothingComesInThatCannotBeMeasured() {
        doors().forEach(door ->
                methods(door)
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .map(Parameter::getType)
                        .forEach(type ->
                                assertThat(isKnown(type))
                                        .as("%s is a kind that Measure knows", type)
                                        .isTrue()));
    }

    @Test
    void whatIsInsideAValueIsMeasuredToo() {
        var learner = school.learner();
        var module = school.practiceModule();
        var attempts = school.the(Attempts.class);
        var attempt = attempts.start(learner, module.key(), CommandId.fresh());
        var page = attempts.see(learner, attempt);
        var question = page.asked().key();

        assertTooMuch(() ->
                attempts.save(
                        learner,
                        attempt,
                        Attempts.Command.after(page),
                        question,
                        new Typed(HUGE),
                        null));
        assertTooMuch(() ->
                school.the(Regrades.class)
                        .fix(
                                school.instructor("Ines"),
                                new Regrades.Plan(
                                        module.key(), question, new KeyFix.FullMarks(HUGE), true)));
        assertThat(attempts.see(learner, attempt).lastSequence()).isEqualTo(1);
    }

    @Test
    void theWordsSayHowMuchIsTaken() {
        assertThatExceptionOfType(TooMuch.class)
                .isThrownBy(() -> school.classes().make(school.instructor("Ines"), HUGE))
                .satisfies(much ->
                        assertThat(much.sentence())
                                .contains("5,000,000", "at most 2,000", "Nothing was saved"));
    }

    private static void assertTooMuch(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(TooMuch.class).isThrownBy(act);
    }

    private static void assertMeasured(Object door, Method method, int at) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == at ? much(method.getParameters()[i]) : nothing(method, i);
        }
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> method.invoke(door, arguments))
                .havingCause()
                .isInstanceOf(TooMuch.class);
    }

    private static Object nothing(Method method, int at) {
        Class<?> type = method.getParameterTypes()[at];
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static Object much(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == String.class) {
            return HUGE;
        }
        if (type == byte[].class) {
            return new byte[20_000_000];
        }
        if (type == Map.class) {
            return IntStream.range(0, Measure.ENTRIES + 1)
                    .boxed()
                    .collect(Collectors.toMap(i -> i, i -> i));
        }
        if (type == Set.class) {
            return IntStream.range(0, Measure.ENTRIES + 1).boxed().collect(Collectors.toSet());
        }
        return Collections.nCopies(Measure.ENTRIES + 1, "x");
    }

    private static boolean holdsMuch(Parameter parameter) {
        Class<?> type = parameter.getType();
        return type == String.class
                || type == byte[].class
                || type == Map.class
                || Collection.class.isAssignableFrom(type);
    }

    private static boolean isKnown(Class<?> type) {
        return type.isPrimitive()
                || type == String.class
                || type == byte[].class
                || type == Map.class
                || Collection.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type)
                || TemporalAmount.class.isAssignableFrom(type)
                || type.isRecord()
                || type.isEnum()
                || type.isSealed()
                        && Arrays.stream(type.getPermittedSubclasses())
                                .allMatch(EveryDoorHasALimitTest::isKnown)
                || SMALL.contains(type);
    }

    private Stream<Object> doors() {
        return school.parts(Service.class).stream()
                .filter(bean -> type(bean).getName().startsWith("org.palpate."));
    }

    private static Class<?> type(Object door) {
        return AopUtils.getTargetClass(door);
    }

    private static Stream<Method> methods(Object door) {
        assertThat(AopUtils.isCglibProxy(door)).as("%s is held to limits", type(door)).isTrue();
        return Arrays.stream(type(door).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                // A function beside a door takes what a door has given out.
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(method -> of(door, method))
                .peek(ReflectionUtils::makeAccessible);
    }

    private static Method of(Object door, Method method) {
        try {
            return door.getClass().getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException missing) {
            throw new AssertionError("The proxy lacks " + method, missing);
        }
    }
}
