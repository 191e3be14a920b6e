package org.palpate.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palpate.Palpate;

/** A "no" is a {@link Refusal}, and pages leave it to the one place that shows it. */
class OneRefusalTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackagesOf(Palpate.class);

    /** These are no "no, because": not there, not kept, no start, or not ours to choose. */
    private static final Set<String> OTHERS =
            Set.of(
                    "CannotStart",
                    "DiskFull",
                    "NotKept",
                    "NotOffered",
                    "Refused", // the engine's own word, for it knows only Java
                    "NotOpen", // an address of which the first answer says that it is over, or to
                    // be waited for
                    "Stopped",
                    "TooManyAtOnce", // a forged message; its page ends
                    "TooManyTries", // Spring Security's type
                    "UnknownAssignment",
                    "UnknownAttempt",
                    "UnknownClass",
                    "UnknownRevision");

    /** Who catches one, because there is more to do than to say why. */
    private static final Set<String> MORE_TO_DO =
            Set.of(
                    "Refusals: Refusal",
                    "RuleFields: Unfinished",
                    "DrawRow: Refusal",
                    "QuizRuleFields: Refusal",
                    "QuizRuleFields: Unfinished", // opens what is folded away
                    "SignUpPage: AddressTaken", // counts it, and offers the sign-in
                    "InvitationPage: SetsNoPassword", // counts it
                    "SchoolCard: CannotSettle", // marks several fields
                    "SetupPage: CannotSettle",
                    "SignUpCard: CannotSettle",
                    "SignUpPage: WrongCode", // counts guesses, and shows the field
                    "StartChance: NotAdmitted", // says it before anybody presses
                    "AnotherTry: NotAdmitted",
                    "ExamPage: NotAdmitted", // draws the page anew, as it is now
                    "QuizStart: NotAdmitted", // says it with the time
                    "QuizStart: NoGuests", // offers the sign-in
                    "QuizStart: SignInFirst",
                    "OwnAttempt: SignInFirst", // leads to the quiz
                    "StudyThreshold: SignInFirst",
                    "AttemptDesk: TooMuch", // never tries the same again
                    "AttemptDesk: SignInFirst");

    @Test
    void whatSaysNoIsARefusal() {
        var others = new TreeSet<String>();
        for (JavaClass one : HOUSE) {
            if (one.isAssignableTo(RuntimeException.class) && !one.isAssignableTo(Refusal.class)) {
                others.add(one.getSimpleName());
            }
        }
        assertThat(others).isSubsetOf(OTHERS);
    }

    @Test
    void pagesCatchItInOnePlace() {
        var caught = new TreeSet<String>();
        for (JavaClass page : HOUSE) {
            if (page.getPackageName().startsWith("org.palpate.ui")) {
                page.getCodeUnits().stream()
                        .flatMap(code -> code.getTryCatchBlocks().stream())
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .forEach(type ->
                                caught.add(page.getSimpleName() + ": " + type.getSimpleName()));
            }
        }
        assertThat(caught).isEqualTo(new TreeSet<>(MORE_TO_DO));
    }
}
