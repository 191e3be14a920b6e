package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the product has, the product uses. A method that tests alone call says that something works
 * which nobody can do; and it is read, kept and translated for nothing.
 */
class NotOnlyForTestsTest {

    /**
     * What was there when this test was written, and is wanted in the tests as the words of the
     * engine: other rules, another memory, another plan, what an attempt came to. The list only
     * ever gets shorter.
     */
    private static final Set<String> LEFT =
            Set.of(
                    "About.about",
                    "AnatomyMatcher.match",
                    "Answered.of",
                    "AssignedQuizzes.of",
                    "AttemptRecords.rebuild",
                    "Card.isDue",
                    "Command.after",
                    "DailyPlan.mayReach",
                    "DailyPlan.towards",
                    "DayAndTime.day",
                    "DayAndTime.time",
                    "Draw.of",
                    "Fsrs6.with",
                    "Fsrs6.withFuzz",
                    "Fsrs6.withLongestInterval",
                    "Fsrs6.withRetention",
                    "Grading.missing",
                    "MemoryModel.name",
                    "ModuleIndexes.made",
                    "OpenSessions.guests",
                    "OpenSessions.people",
                    "OpenTabs.count",
                    "OpenTabs.loads",
                    "Outline.structuresOf",
                    "OwnStanding.attemptsLeft",
                    "PageLoad.nodes",
                    "QuizStatistics.question",
                    "Reading.isUnderstood",
                    "Reading.of",
                    "RecallState.isOver",
                    "Regrading.of",
                    "ResponseText.write",
                    "Roster.read",
                    "Rules.withCertainty",
                    "Rules.withPenalty",
                    "Rules.withTimeLimit",
                    "Rules.withoutShuffle",
                    "Rules.withoutWayBack",
                    "Sample.of",
                    "Sitting.ending",
                    "Sitting.passed",
                    "Standing.passed");

    private final JavaClasses product =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.palpate");

    @Test
    void everyMethodIsCalledByTheProductItself() {
        List<String> unused =
                product.stream()
                        .flatMap(owner -> owner.getMethods().stream())
                        .filter(NotOnlyForTestsTest::isOurs)
                        .filter(method -> !isCalled(method))
                        .map(NotOnlyForTestsTest::name)
                        .filter(name -> !LEFT.contains(name))
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(unused)
                .as("methods only tests call: they go, or move to the tests that need them")
                .isEmpty();
    }

    /** Neither made by the compiler nor there for a framework that finds it by what it is. */
    private static boolean isOurs(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !isMadeByTheCompiler(method)
                && !method.getName().equals("main")
                && isFreeOfAnnotations(method)
                && !overridesSomething(method, owner);
    }

    private static boolean isMadeByTheCompiler(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isEnum() && List.of("values", "valueOf").contains(method.getName())
                || owner.isRecord()
                        && method.getRawParameterTypes().isEmpty()
                        && owner.tryGetField(method.getName()).isPresent();
    }

    /** A framework finds what it calls by an annotation; one that says what may be null is none. */
    private static boolean isFreeOfAnnotations(JavaMethod method) {
        return method.getAnnotations().stream()
                .allMatch(annotation ->
                        annotation.getRawType().getPackageName().startsWith("org.jspecify")
                                || annotation.getRawType().getPackageName().startsWith("java.lang")
                                || annotation
                                        .getRawType()
                                        .getPackageName()
                                        .startsWith("org.springframework.data"));
    }

    private static boolean overridesSomething(JavaMethod method, JavaClass owner) {
        String[] parameters =
                method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toArray(String[]::new);
        return Stream.concat(
                        owner.getAllRawSuperclasses().stream(),
                        owner.getAllRawInterfaces().stream())
                .anyMatch(above -> declares(above, method, parameters));
    }

    /** A type parameter above may stand as another type here, so the number decides there. */
    private static boolean declares(JavaClass above, JavaMethod method, String[] parameters) {
        if (above.tryGetMethod(method.getName(), parameters).isPresent()) {
            return true;
        }
        return !above.getPackageName().startsWith("org.palpate")
                        && Arrays.stream(above.reflect().getMethods())
                                .anyMatch(it ->
                                        it.getName().equals(method.getName())
                                                && it.getParameterCount() == parameters.length)
                || !above.getTypeParameters().isEmpty()
                        && above.getMethods().stream()
                                .anyMatch(it ->
                                        it.getName().equals(method.getName())
                                                && it.getRawParameterTypes().size()
                                                        == parameters.length);
    }

    private static boolean isCalled(JavaMethod method) {
        return Stream.concat(
                        method.getCallsOfSelf().stream().map(JavaAccess::getOrigin),
                        method.getReferencesToSelf().stream().map(JavaAccess::getOrigin))
                .anyMatch(origin -> !origin.getFullName().equals(method.getFullName()));
    }

    private static String name(JavaMethod method) {
        return "%s.%s".formatted(method.getOwner().getSimpleName(), method.getName());
    }
}
