package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Pages ask a door only together with who asks, so that "not yours" and "not there" are one answer.
 * The few doors that need no asker are named here, and their Javadoc says why.
 */
class WhoAsksTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .importUrl(Palpate.class.getProtectionDomain().getCodeSource().getLocation());

    /** Whoever is one of these is asked for. */
    private static final Set<String> ASKERS =
            Set.of(PersonId.class.getName(), Person.class.getName(), SignedIn.class.getName());

    /** Those that need none: before anybody signs in, by a secret, or what anybody may read. */
    private static final Set<String> NEED_NONE =
            Set.of(
                    "Attempts.checkGuest",
                    "CalendarFeeds.open",
                    "Certificates.find",
                    "Classes.invitation",
                    "CurrentFacts.dateForm",
                    "CurrentFacts.publicAddress",
                    "Guesses.left",
                    "Guesses.wrong",
                    "Guests.areWelcome",
                    "Guests.letIn",
                    "Invitations.accept",
                    "Invitations.find",
                    "LearningModules.at",
                    "LearningModules.isOffered",
                    "LearningModules.lastKnown",
                    "LearningModules.offered",
                    "LearningModules.outline",
                    "PasswordLinks.find",
                    "PasswordLinks.use",
                    "People.find",
                    "People.guest",
                    "People.names",
                    "SchoolSettings.check",
                    "SchoolSettings.facts",
                    "SchoolSettings.guestsAreWelcome",
                    "SchoolSettings.signUp",
                    "Setup.accepts",
                    "Setup.complete",
                    "Setup.isOpen",
                    "Setup.key",
                    "SignUps.areOpen",
                    "SignUps.now",
                    "VisibleModules.pointedTo");

    private static final Pattern DOCUMENTED =
            Pattern.compile(
                    "/\\*\\*(?:(?!\\*/).)*Needs no asker:(?:(?!\\*/).)*\\*/"
                            + "\\s*(?:@[^;{}]*?)?public [^;{}=(]*?(\\w+)\\(",
                    Pattern.DOTALL);

    @Test
    void pagesSayWhoAsksWhereverADoorHasNotSaidWhyItNeedsNobody() throws IOException {
        Set<String> found = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (JavaMethod door : askedByPages()) {
            String name = door.getOwner().getSimpleName() + "." + door.getName();
            found.add(name);
            if (DOCUMENTED.matcher(source(door)).results().noneMatch(says(door))) {
                silent.add(name);
            }
        }
        assertThat(found)
                .as("give the door who asks, or say here and in its Javadoc that it needs nobody")
                .isEqualTo(new TreeSet<>(NEED_NONE));
        assertThat(silent).as("their Javadoc says why: \"Needs no asker: …\"").isEmpty();
    }

    private static Predicate<MatchResult> says(JavaMethod door) {
        return documented -> documented.group(1).equals(door.getName());
    }

    /** The methods of doors that a page calls and that do not hear who asks. */
    private static Set<JavaMethod> askedByPages() {
        Set<JavaMethod> asked = new HashSet<>();
        for (JavaClass page : HOUSE) {
            if (page.getPackageName().startsWith("org.palpate.ui")) {
                Stream.concat(
                                page.getMethodCallsFromSelf().stream(),
                                page.getMethodReferencesFromSelf().stream())
                        .flatMap(use -> use.getTarget().resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(WhoAsksTest::isDoor)
                        .filter(method ->
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .noneMatch(ASKERS::contains))
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    private static boolean isDoor(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getPackageName().startsWith("org.palpate.")
                && !owner.getPackageName().startsWith("org.palpate.ui")
                && (owner.isAnnotatedWith(Service.class) || owner.isAnnotatedWith(Component.class))
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static String source(JavaMethod door) throws IOException {
        return Files.readString(
                Path.of(
                        "src/main/java",
                        door.getOwner().getFullName().replace('.', '/') + ".java"));
    }
}
