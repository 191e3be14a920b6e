package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.StructureKey;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.DeskPages;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.NotFoundPage;
import org.palpate.ui.shell.SignInPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Walks every kind of person through every page of every object that is not theirs. Every page of
 * the product must be named here: a new one without a row fails.
 */
class WhoMayOpenWhatTest extends PageTest {

    /** The guest comes first: a test begins with nobody signed in. */
    private enum Who {
        GUEST,
        THE_LEARNER,
        ANOTHER_LEARNER,
        THE_INSTRUCTOR,
        ANOTHER_INSTRUCTOR,
        THE_ADMINISTRATOR
    }

    private enum Answer {
        OPEN,
        SIGN_IN,
        NOTHING_HERE
    }

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.GUEST));
    private static final Set<Who> INSTRUCTORS =
            EnumSet.of(Who.THE_INSTRUCTOR, Who.ANOTHER_INSTRUCTOR, Who.THE_ADMINISTRATOR);
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.THE_ADMINISTRATOR);
    private static final Set<Who> ITS_LEARNER = EnumSet.of(Who.THE_LEARNER);
    private static final Set<Who> ITS_INSTRUCTOR = EnumSet.of(Who.THE_INSTRUCTOR);
    private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

    private static final String CODE = "AbCdEfGhIjKlMnOpQrStUv";

    @Autowired private JdbcTemplate database;

    private final Map<Who, @Nullable PersonId> persons = new EnumMap<>(Who.class);

    private ClassId theirs;
    private AssignmentId assignment;
    private AttemptId open;
    private AttemptId finished;
    private String joinCode;

    @BeforeEach
    void aSchoolWithTwoClasses() {
        PersonId instructor = instructor("Tom Teacher");
        PersonId learner = learner("Mira Lind");
        persons.put(Who.GUEST, null);
        persons.put(Who.THE_LEARNER, learner);
        persons.put(Who.ANOTHER_LEARNER, learner("Max Berg"));
        persons.put(Who.THE_INSTRUCTOR, instructor);
        persons.put(Who.ANOTHER_INSTRUCTOR, instructor("Olga Other"));
        persons.put(Who.THE_ADMINISTRATOR, administrator());
        theirs = classes.make(instructor, "Spring term, group A");
        joinCode = classes.find(instructor, theirs).joinCode();
        classes.join(learner, joinCode);
        ClassId others = classes.make(persons.get(Who.ANOTHER_INSTRUCTOR), "Group B");
        classes.join(
                persons.get(Who.ANOTHER_LEARNER),
                classes.find(persons.get(Who.ANOTHER_INSTRUCTOR), others).joinCode());
        assignment =
                assignments.assign(
                        instructor,
                        theirs,
                        AssignmentPlan.of(hipFlexors().key(), Assignment.What.QUIZ));
        open = attempts.start(learner, hipFlexors().key(), CommandId.fresh());
        ModuleKey other =
                modules.all().stream()
                        .filter(module -> module.quiz() != null)
                        .map(module -> module.key())
                        .filter(key -> !key.equals(hipFlexors().key()))
                        .findFirst()
                        .orElseThrow();
        finished = attempts.start(learner, other, CommandId.fresh());
        attempts.finish(learner, finished, Command.after(attempts.see(learner, finished)));
        aCertificateOf(learner);
    }

    private void aCertificateOf(PersonId learner) {
        UUID id = UUID.randomUUID();
        database.update(
                """
                insert into certificate (id, code, learner_id, kind, subject, title, learner_name, passed_at, issued_at)
                values (?, ?, ?, 'MODULE', 'hip-flexors', 'Hip flexors', 'Mira Lind', current_timestamp, current_timestamp)\
                """,
                id,
                CODE,
                learner.value());
        database.update(
                """
                insert into certificate_part (certificate_id, place, module_key, title, revision_id, revision_number, grade, pass_mark)
                values (?, 0, 'hip-flexors', 'Hip flexors', ?, 1, 88, 70)\
                """,
                id,
                hipFlexors().revision().value());
    }

    /** Every page with an address of the one class, learner and attempt, and who may open it. */
    private Map<String, Row> rows() {
        PersonId learner = persons.get(Who.THE_LEARNER);
        ModuleKey module = hipFlexors().key();
        var lesson = hipFlexors().lessons().getFirst().key();
        var question = hipFlexors().quiz().bank().getFirst().key();
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put(Pages.HOME, new Row(Pages.HOME, EVERYBODY));
        rows.put(Pages.SETUP, new Row(Pages.SETUP, NOBODY));
        rows.put(Pages.SIGN_IN, new Row(Pages.SIGN_IN, EVERYBODY));
        rows.put(Pages.SIGN_UP, new Row(Pages.SIGN_UP, EVERYBODY));
        rows.put(Pages.ACCOUNT, new Row(Pages.ACCOUNT, SIGNED_IN));
        rows.put(Pages.MODULES, new Row(Pages.MODULES, EVERYBODY));
        rows.put(Pages.MODULE, new Row(Pages.module(module), EVERYBODY));
        rows.put(Pages.LESSON, new Row(Pages.lesson(module, lesson), EVERYBODY));
        rows.put(Pages.QUIZ, new Row(Pages.quiz(module, hipFlexors().quiz().key()), EVERYBODY));
        rows.put(Pages.ATTEMPT, new Row(Pages.attempt(open), ITS_LEARNER));
        rows.put(Pages.RESULT, new Row(Pages.result(finished), ITS_LEARNER));
        rows.put(Pages.PROGRESS, new Row(Pages.PROGRESS, SIGNED_IN));
        rows.put(GradePages.GRADES, new Row(GradePages.GRADES, SIGNED_IN));
        rows.put(Pages.BEHIND, new Row(Pages.PROGRESS + "/topic/anatomy", SIGNED_IN));
        rows.put(Pages.CERTIFICATE, new Row("certificate/" + CODE, EVERYBODY));
        rows.put(Pages.RECALL, new Row(Pages.RECALL, EVERYBODY));
        rows.put(Pages.PRACTICE, new Row(Pages.PRACTICE, SIGNED_IN));
        rows.put(Pages.PRACTICE_EXAM, new Row(Pages.PRACTICE_EXAM, SIGNED_IN));
        rows.put(AidPages.FLASHCARDS, new Row(AidPages.flashcards(module), EVERYBODY));
        rows.put(AidPages.NOTES, new Row(AidPages.NOTES, SIGNED_IN));
        rows.put(AidPages.SEARCH, new Row(AidPages.SEARCH, EVERYBODY));
        rows.put(
                AidPages.STRUCTURE,
                new Row(AidPages.structure(new StructureKey("psoas-major")), EVERYBODY));
        rows.put(Pages.TEACH, new Row(Pages.TEACH, INSTRUCTORS));
        rows.put(Pages.CLASS, new Row(Pages.schoolClass(theirs), ITS_INSTRUCTOR));
        rows.put(Pages.GRADEBOOK, new Row(Pages.gradebook(theirs), ITS_INSTRUCTOR));
        rows.put(Pages.LIVE, new Row(Pages.live(theirs), ITS_INSTRUCTOR));
        rows.put(Pages.INSIGHT, new Row(Pages.insight(theirs), ITS_INSTRUCTOR));
        rows.put(Pages.CLASS_SETTINGS, new Row(Pages.classSettings(theirs), ITS_INSTRUCTOR));
        rows.put(GradePages.LEARNER, new Row(GradePages.learner(theirs, learner), ITS_INSTRUCTOR));
        rows.put(GradePages.GRADING, new Row(GradePages.grading(theirs), ITS_INSTRUCTOR));
        rows.put(Pages.ROSTER, new Row(Pages.roster(theirs), ITS_INSTRUCTOR));
        rows.put(Pages.WORK, new Row(Pages.work(theirs, assignment, learner), ITS_INSTRUCTOR));
        rows.put(Pages.STATISTICS, new Row(Pages.STATISTICS, INSTRUCTORS));
        rows.put(Pages.QUIZ_STATISTICS, new Row(Pages.statistics(module), INSTRUCTORS));
        rows.put(Pages.QUESTIONS, new Row(Pages.QUESTIONS, INSTRUCTORS));
        rows.put(Pages.QUESTION, new Row(Pages.question(module, question), INSTRUCTORS));
        rows.put(Pages.INVITATION, new Row(Pages.invitation("nonsense"), EVERYBODY));
        rows.put(Pages.NEW_PASSWORD, new Row(Pages.newPassword("nonsense"), EVERYBODY));
        rows.put(Pages.JOIN, new Row(Pages.join(joinCode), SIGNED_IN));
        rows.put(Pages.OFFICE, new Row(Pages.OFFICE, ADMINISTRATORS));
        rows.put(Pages.PEOPLE, new Row(Pages.PEOPLE, ADMINISTRATORS));
        rows.put(DeskPages.AUDIT, new Row(DeskPages.AUDIT, ADMINISTRATORS));
        rows.put(Pages.PERSON, new Row(Pages.person(learner), ADMINISTRATORS));
        return rows;
    }

    private record Row(String address, Set<Who> mayOpen) {}

    @Test
    void everyPageStandsInTheTable() {
        assertThat(rows().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                                .map(RouteData::getTemplate)
                                .collect(Collectors.toSet()));
    }

    @Test
    void whatIsNotTheirsIsNothingToThem() {
        Map<String, Answer> wrong = new TreeMap<>();
        for (Who who : Who.values()) {
            PersonId person = persons.get(who);
            if (person != null) {
                signIn(person);
            }
            rows().forEach((page, row) -> {
                Answer answer = answer(row.address());
                boolean fits =
                        row.mayOpen().contains(who)
                                ? answer == Answer.OPEN
                                : answer != Answer.OPEN
                                        && (answer == Answer.NOTHING_HERE || who == Who.GUEST);
                if (!fits) {
                    wrong.put("%s at '%s'".formatted(who, page), answer);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMixtureOfOnesOwnAndSomebodyElsesIsNothing() {
        PersonId olga = persons.get(Who.ANOTHER_INSTRUCTOR);
        ClassId hers = classes.taughtBy(olga).getFirst().id();
        PersonId max = persons.get(Who.ANOTHER_LEARNER);
        PersonId mira = persons.get(Who.THE_LEARNER);
        signIn(olga);

        assertThat(answer(Pages.gradebook(hers))).isEqualTo(Answer.OPEN);
        assertThat(answer(Pages.work(hers, assignment, max))).isEqualTo(Answer.NOTHING_HERE);
        assertThat(answer(Pages.work(hers, assignment, mira))).isEqualTo(Answer.NOTHING_HERE);
        assertThat(answer(GradePages.learner(hers, mira))).isEqualTo(Answer.NOTHING_HERE);
        assertThat(answer(Pages.gradebook(new ClassId(UUID.randomUUID()))))
                .isEqualTo(Answer.NOTHING_HERE);
        signIn(persons.get(Who.THE_INSTRUCTOR));
        assertThat(answer(Pages.work(theirs, assignment, max))).isEqualTo(Answer.NOTHING_HERE);
    }

    /** What a page adds when it is entered, it has once, however often that is. */
    @Test
    void aPageEnteredAgainIsNotBuiltTwice() {
        Map<String, String> grown = new TreeMap<>();
        for (Who who : Set.of(Who.THE_LEARNER, Who.THE_INSTRUCTOR, Who.THE_ADMINISTRATOR)) {
            signIn(persons.get(who));
            rows().values().stream()
                    .filter(row -> row.mayOpen().contains(who))
                    .forEach(row -> {
                        UI.getCurrent().navigate(row.address());
                        Component view = (Component) getCurrentView();
                        Size once = Size.of(view);
                        UI.getCurrent().navigate(row.address(), QueryParameters.of("again", "1"));
                        assertThat(getCurrentView()).isSameAs(view);
                        Size again = Size.of(view);
                        if (again.parts() > once.parts() || again.listeners() > once.listeners()) {
                            grown.put(row.address(), once + ", then " + again);
                        }
                    });
        }
        assertThat(grown).isEmpty();
    }

    private record Size(int parts, int listeners) {

        static Size of(Component view) {
            List<Component> all = withAllInside(view).toList();
            return new Size(
                    all.size(),
                    all.stream()
                            .mapToInt(one ->
                                    ComponentUtil.getListeners(one, ComponentEvent.class).size())
                            .sum());
        }

        private static Stream<Component> withAllInside(Component one) {
            return Stream.concat(Stream.of(one), one.getChildren().flatMap(Size::withAllInside));
        }
    }

    private Answer answer(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
        Component view = (Component) getCurrentView();
        if (view instanceof NotFoundPage) {
            return Answer.NOTHING_HERE;
        }
        return view instanceof SignInPage && !address.equals(Pages.SIGN_IN)
                ? Answer.SIGN_IN
                : Answer.OPEN;
    }
}
