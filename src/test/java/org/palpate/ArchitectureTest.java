package org.palpate;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.attempt.RegradableAttempts;
import org.palpate.attempt.keys.KeyChanges;
import org.palpate.content.LearningModules;
import org.palpate.people.Credentials;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The house's rules: which room knows which, and what stays inside (docs/decisions/0001). */
class ArchitectureTest {

    private static final URL MAIN =
            Palpate.class.getProtectionDomain().getCodeSource().getLocation();
    private static final JavaClasses HOUSE = new ClassFileImporter().importUrl(MAIN);

    @Test
    void roomsKeepTheirDeclaredDependenciesAndFormNoRing() {
        ApplicationModules.of(Palpate.class).verify();
    }

    @Test
    void theEngineKnowsOnlyJava() {
        classes()
                .that()
                .resideInAPackage("org.palpate.quiz..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.palpate.quiz..", "java..", "org.jspecify..")
                .check(HOUSE);
    }

    /** From low to high; a room may know those before it. */
    @ParameterizedTest
    @CsvSource({
        "question, marking.words|marking|taking|statistics|memory",
        "marking.words, marking|taking|statistics|memory",
        "marking, taking|statistics|memory",
        "taking, statistics|memory",
        "statistics, memory",
        "memory, statistics"
    })
    void theEnginesInnerRoomsKnowOnlyThoseBelow(String low, String above) {
        noClasses()
                .that()
                .resideInAPackage(innerRoom(low))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(above.split("\\|"))
                                .map(ArchitectureTest::innerRoom)
                                .toArray(String[]::new))
                .check(HOUSE);
    }

    private static String innerRoom(String name) {
        return name.equals("taking") ? "org.palpate.quiz" : "org.palpate.quiz." + name;
    }

    /** A room and its inner rooms, from low to high: none knows one that stands above it. */
    @ParameterizedTest
    @CsvSource({
        "people.guessing, people|people.accommodations|people.lists|people.office|people.recovery",
        "people.passwords, people|people.accommodations|people.lists|people.office|people.recovery",
        "people, people.accommodations|people.lists|people.office|people.recovery",
        "content, content.search",
        "progress, progress.aids",
        "ui.study.parts, ui.study.aids",
        "ui.study.map, ui.study.aids",
        "ui.study.aids, ui.study|ui.study.taking|ui.study.daily",
        "attempt.json, attempt.keys|attempt|attempt.regrading|attempt.practice",
        "attempt.keys, attempt|attempt.regrading|attempt.practice",
        "attempt.admission, attempt|attempt.regrading|attempt.practice",
        "attempt.practice, attempt.regrading",
        "attempt.regrading, attempt.practice",
        "attempt, attempt.regrading|attempt.practice",
        "classroom.setting, classroom|classroom.several|classroom.calendars|classroom.visibility|classroom.grading",
        "classroom.allowances, classroom|classroom.several|classroom.calendars|classroom.visibility|classroom.grading",
        "classroom, classroom.several|classroom.calendars|classroom.visibility|classroom.grading",
        "progress, progress.certificates",
        "ui.study.parts, ui.study|ui.study.taking|ui.study.daily",
        "ui.study.map, ui.study|ui.study.progress|ui.study.taking|ui.study.daily",
        "ui.study.progress, ui.study|ui.study.certificates|ui.study.taking|ui.study.daily",
        "ui.study.certificates, ui.study|ui.study.progress|ui.study.taking|ui.study.daily",
        "ui.study.taking, ui.study|ui.study.daily",
        "ui.study.daily, ui.study|ui.study.taking"
    })
    void otherInnerRoomsKnowOnlyThoseBelow(String low, String above) {
        noClasses()
                .that()
                .resideInAPackage("org.palpate." + low)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(above.split("\\|"))
                                .map("org.palpate."::concat)
                                .toArray(String[]::new))
                .check(HOUSE);
    }

    /** These ask nobody who they are, because whoever calls them has asked already. */
    @Test
    void attemptsOfAnybodyAreOpenWithinTheirRoomAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.palpate.attempt..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(KeyChanges.class, RegradableAttempts.class)
                .check(HOUSE);
    }

    /** It changes passwords and asks nobody who they are. */
    @Test
    void passwordsAreReplacedByLinksAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.palpate.people", "org.palpate.people.recovery")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Credentials.class)
                .check(HOUSE);
    }

    /**
     * Pages come to a module through the door that knows who may see it. What is excepted names
     * what an assignment or an attempt of one's own is about, or is the administrator's; a revision
     * is found by an id that only such a thing has.
     */
    @Test
    void pagesComeToModulesThroughTheDoorThatKnowsWhoMaySeeThem() {
        for (String opening :
                List.of("all", "courses", "offered", "listed", "lastKnown", "gone", "problems")) {
            noClasses()
                    .that()
                    .resideInAPackage("org.palpate.ui..")
                    .and()
                    .doNotHaveFullyQualifiedName("org.palpate.ui.kit.Titles")
                    .and()
                    .doNotHaveFullyQualifiedName("org.palpate.ui.study.ModuleAtHand")
                    .and()
                    .doNotHaveFullyQualifiedName("org.palpate.ui.study.AnotherTry")
                    .and()
                    .doNotHaveFullyQualifiedName("org.palpate.ui.office.ContentCards")
                    .should()
                    .callMethodWhere(
                            target(owner(type(LearningModules.class))).and(target(name(opening))))
                    .check(HOUSE);
        }
    }

    /**
     * What the sample class brings in and takes away asks nobody who they are: {@code SampleClass}
     * has asked for the administrator, and nobody else comes here.
     */
    @Test
    void onlyTheSampleClassBringsInPeopleAndWhatTheyDid() {
        Set<String> past =
                Set.of(
                        "PastAttempts.bringIn",
                        "PastAttempts.forget",
                        "SamplePeople.add",
                        "SamplePeople.removeAll",
                        "Classes.makeSample",
                        "Classes.enrolSample",
                        "Classes.removeSamples",
                        "Readings.bringIn",
                        "Readings.forget");
        Set<String> found = new TreeSet<>();
        for (JavaClass caller : HOUSE) {
            for (JavaMethodCall call : caller.getMethodCallsFromSelf()) {
                String what = call.getTargetOwner().getSimpleName() + "." + call.getName();
                if (past.contains(what) && !call.getTargetOwner().equals(caller)) {
                    found.add(what);
                    assertThat(caller.getPackageName()).as(what).isEqualTo("org.palpate.sample");
                }
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(past));
    }

    /** The door to learning modules does not know how they are read. */
    @Test
    void readersOfModulesAreKnownByTheirPortAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.palpate.content.reading")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.palpate.content.reading")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.palpate.content")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.palpate.content.yaml")
                .check(HOUSE);
    }

    @Test
    void onlyPagesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.palpate.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    /** Another dialog would make the server deaf to the page behind it: an answer, or the clock. */
    @Test
    void dialogsAreOfTheTwoKindsThatHearThePageBehind() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.palpate.ui.kit.Confirmation")
                .and()
                .doNotHaveFullyQualifiedName("org.palpate.ui.kit.FormDialog")
                .should()
                .callConstructorWhere(
                        target(
                                owner(
                                        nameMatching(
                                                "com\\.vaadin\\.flow\\.component\\.(dialog\\.Dialog|confirmdialog\\.ConfirmDialog)"))))
                .check(HOUSE);
    }

    @Test
    void nothingKnowsThePages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.palpate.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.palpate.ui..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "study, teaching", "study, office",
        "teaching, study", "teaching, office",
        "office, study", "office, teaching"
    })
    void desksDoNotKnowEachOther(String desk, String other) {
        noClasses()
                .that()
                .resideInAPackage("org.palpate.ui." + desk + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.palpate.ui." + other + "..")
                .check(HOUSE);
    }

    /** Drawers of the instructor's desk, and which others each may know. */
    @ParameterizedTest
    @CsvSource({
        "parts, ''",
        "assigning, parts",
        "grades, parts|assigning",
        "classes, parts|assigning|grades",
        "insight, parts",
        "questions, parts"
    })
    void drawersKnowOnlyWhatTheyDeclare(String drawer, String known) {
        String desk = "org.palpate.ui.teaching.";
        String[] others =
                Stream.of("parts", "assigning", "grades", "classes", "insight", "questions")
                        .filter(other -> !other.equals(drawer))
                        .filter(other -> !List.of(known.split("\\|")).contains(other))
                        .map(other -> desk + other)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(desk + drawer)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(HOUSE);
    }

    @Test
    void whatAllDesksShareKnowsNoDesk() {
        noClasses()
                .that()
                .resideInAnyPackage("org.palpate.ui.kit..", "org.palpate.ui.question..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.palpate.ui.study..",
                        "org.palpate.ui.teaching..",
                        "org.palpate.ui.office..")
                .check(HOUSE);
    }

    /** The commercial parts of Vaadin need a license, which a school cannot be asked for. */
    @Test
    void noCommercialPartOfVaadinIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "com.vaadin.flow.component.board..",
                                "com.vaadin.flow.component.charts..",
                                "com.vaadin.flow.component.crud..",
                                "com.vaadin.flow.component.dashboard..",
                                "com.vaadin.flow.component.gridpro..",
                                "com.vaadin.flow.component.map..",
                                "com.vaadin.flow.component.richtexteditor..",
                                "com.vaadin.flow.component.spreadsheet..",
                                "com.vaadin.appsec..",
                                "com.vaadin.azure..",
                                "com.vaadin.collaborationengine..",
                                "com.vaadin.controlcenter..",
                                "com.vaadin.kubernetes..",
                                "com.vaadin.observability..",
                                "com.vaadin.sso..",
                                "com.vaadin.testbench.."))
                .check(HOUSE);
    }

    @Test
    void entitiesStayInTheirRoom() {
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(HOUSE);
        classes().that().areAnnotatedWith(Embeddable.class).should().notBePublic().check(HOUSE);
    }

    @Test
    void repositoriesStayInTheirRoom() {
        classes()
                .that(assignableTo(Repository.class).and(resideInAPackage("org.palpate..")))
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .check(HOUSE);
    }

    @Test
    void onlyLinksForTheConsoleAndAStartThatFailedOrWasStoppedGoStraightToTheConsole() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.palpate.ui.shell.SetupAnnouncement")
                .and()
                .doNotHaveFullyQualifiedName("org.palpate.PasswordLinkCommand")
                .and()
                .doNotHaveFullyQualifiedName("org.palpate.BackupCommand")
                .should()
                .accessField(System.class, "out")
                .check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.palpate.store.OneSentence")
                .and()
                .doNotHaveFullyQualifiedName("org.palpate.store.Starting")
                .should()
                .accessField(System.class, "err")
                .check(HOUSE);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(HOUSE);
    }

    /** So that the switch and the bounds on guests stand before every guest. */
    @Test
    void guestsComeInThroughOneDoor() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.palpate.school.Guests")
                .should()
                .callMethod(People.class, "welcomeGuest")
                .check(HOUSE);
    }

    /** So that what the school settled of signing up stands before every account. */
    @Test
    void peopleSignUpThroughOneDoor() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.palpate.classroom.SignUps")
                .should()
                .callMethod(
                        People.class,
                        "signUp",
                        String.class,
                        String.class,
                        String.class,
                        PersonId.class)
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheServersClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(HOUSE);
    }

    /** Else the start would refuse it as a slip of the pen: see org.palpate.store.Settings. */
    @Test
    void everySettingTheCodeAsksForStandsInTheSettingsFileWithItsUsualValue() throws IOException {
        var file =
                new YamlPropertySourceLoader()
                        .load("settings", new ClassPathResource("application.yaml"));
        var asked = Pattern.compile("\\$\\{(palpate\\.[a-z0-9.-]+)");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(
                                asked.matcher(Files.readString(source))
                                        .results()
                                        .map(found -> found.group(1)))
                        .as("settings asked for in %s that application.yaml does not have", source)
                        .allMatch(name -> file.getFirst().containsProperty(name));
            }
        }
    }

    /** Nobody finds anything among more; a folder that outgrows them is cut (decision 16). */
    @Test
    void noFolderHoldsMoreThanFiftyFiles() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            assertThat(
                            sources.filter(path -> path.toString().endsWith(".java"))
                                    .collect(
                                            Collectors.groupingBy(
                                                    Path::getParent, Collectors.counting())))
                    .allSatisfy((folder, files) ->
                            assertThat(files).as(folder.toString()).isLessThanOrEqualTo(50));
        }
    }

    /** A class that outgrows a few screens has a seam. */
    @Test
    void noClassHasMoreThanTwoHundredAndFiftyLines() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(source))
                        .as("lines of %s", source)
                        .hasSizeLessThanOrEqualTo(250);
            }
        }
    }

    /** What belongs together is a record of its own; a component is a field that is not shared. */
    @Test
    void noRecordHasMoreThanTenComponents() {
        for (JavaClass type : HOUSE) {
            if (type.isRecord()) {
                assertThat(type.getFields())
                        .as("%s: nest by meaning what belongs together", type.getName())
                        .filteredOn(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .hasSizeLessThanOrEqualTo(10);
            }
        }
    }

    /** The server's own language changes no file and no word; see org.palpate.store.OneLanguage. */
    @Test
    void nothingDependsOnTheLanguageOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .orShould()
                .callMethod(NumberFormat.class, "getInstance")
                .orShould()
                .callMethod(Collator.class, "getInstance")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(HOUSE);
    }

    /**
     * {@code "…".formatted(…)} is fine for words and whole numbers, which have no comma in them.
     */
    @Test
    void numbersInFilesAreWrittenInALanguageThatIsNamed() throws IOException {
        var fraction = Pattern.compile("%[-+0(]*\\d*(?:\\.\\d+)?[feg]|%,\\d*d");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/palpate/exchange"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                assertThat(fraction.matcher(text).results())
                        .as(
                                "numbers in %s that are not written with String.format(Locale…, …)",
                                source)
                        .allMatch(found ->
                                text.substring(Math.max(0, found.start() - 160), found.start())
                                        .contains("Locale."));
            }
        }
    }
}
