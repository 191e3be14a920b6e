package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.exchange.Roster;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.recall.Cards;
import org.palpate.ui.ManyAnswers;
import org.palpate.ui.OpenSchool;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The largest pages that people have, against the bound of what a page may come to: they stay below
 * half of it, so that nobody meets it who forges nothing.
 */
class LargestPagesTest extends PageTest {

    private static final Instant TERM = Instant.parse("2026-01-05T08:00:00Z");

    @Autowired private SamplePeople samples;
    @Autowired private Cards cards;
    @Autowired private JdbcTemplate rows;
    @Autowired private ApplicationContext server;

    private final Map<String, Integer> found = new TreeMap<>();

    @AfterEach
    void print() {
        System.out.println("Nodes of the largest pages: " + found);
    }

    @Test
    void ofAnInstructorWithAClassOf200LearnersAnd40Assignments() {
        PersonId tom = instructor("Tom Teacher");
        people.setRole(administrator(), tom, Role.ADMINISTRATOR, true);
        ClassId spring = classes.make(tom, "Spring term");
        for (int i = 0; i < 200; i++) {
            classes.enrolSample(
                    spring,
                    samples.add(
                                    "Learner %d".formatted(i),
                                    "l%d@school.test".formatted(i),
                                    Set.of(Role.LEARNER))
                            .id(),
                    TERM);
        }
        List<LearningModule> all = modules.all();
        for (int i = 0; i < 40; i++) {
            LearningModule module = all.get(i % all.size());
            assignments.assign(
                    tom,
                    spring,
                    AssignmentPlan.of(
                                    module.key(),
                                    module.quiz() != null && i < all.size()
                                            ? What.QUIZ
                                            : What.MODULE)
                            .due(Instant.now().plus(Duration.ofDays(1 + i))));
        }
        signIn(tom);
        String home = Pages.schoolClass(spring);
        for (String page :
                List.of(
                        home,
                        home + "/gradebook",
                        home + "/live",
                        home + "/insight",
                        home + "/settings",
                        home + "/grading",
                        Pages.TEACH,
                        Pages.QUESTIONS,
                        Pages.STATISTICS,
                        Pages.statistics(largestQuiz().key()),
                        Pages.OFFICE,
                        Pages.PEOPLE)) {
            opens(page, PageLoad.NODES);
        }
        navigate(Pages.roster(spring), Component.class);
        test(find(TextArea.class).withLabel("Or paste the list here").single())
                .setValue(
                        IntStream.range(0, Roster.MOST_ROWS)
                                .mapToObj(i -> "New Face %d;new%d@school.test".formatted(i, i))
                                .collect(Collectors.joining("\n", "Name;E-mail\n", "\n")));
        test(button("Show what would happen")).click();
        weigh("longest roster", PageLoad.NODES);
        printsWhatCountingCosts();
    }

    @Test
    void ofALearnerWith10000AnswersAndTheLongestQuiz() {
        PersonId mira = learner("Mira Lind");
        ManyAnswers.write(rows, modules, cards, mira, 10_000);
        signIn(mira);
        AttemptId attempt = attempts.start(mira, largestQuiz().key(), CommandId.fresh());
        for (String page :
                List.of(
                        Pages.HOME,
                        Pages.PROGRESS,
                        Pages.PROGRESS + "/sure/sure",
                        Pages.PROGRESS + "/topic/anatomy",
                        Pages.PRACTICE,
                        Pages.PRACTICE_EXAM,
                        Pages.RECALL,
                        Pages.ACCOUNT,
                        Pages.attempt(attempt))) {
            opens(page, PageLoad.NODES);
        }
        AttemptState state = attempts.see(mira, attempt);
        attempts.finish(mira, attempt, Attempts.Command.after(state));
        opens(Pages.result(attempt), PageLoad.NODES);
    }

    @Test
    void ofAGuest() {
        OpenSchool.open(server);
        opens(Pages.MODULES, PageLoad.NODES_OF_A_GUEST);
        for (LearningModule module : modules.all()) {
            opens(Pages.module(module.key()), PageLoad.NODES_OF_A_GUEST);
            for (Lesson lesson : module.lessons()) {
                opens(Pages.lesson(module.key(), lesson.key()), PageLoad.NODES_OF_A_GUEST);
            }
        }
    }

    private void printsWhatCountingCosts() {
        var load = new PageLoad(false);
        for (int i = 0; i < 2000; i++) {
            load.weigh(UI.getCurrent());
        }
        long began = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            load.weigh(UI.getCurrent());
        }
        System.out.println(
                "Counting %d nodes takes %d µs, which is a fiftieth of what messages take between two counts"
                        .formatted(load.nodes(), (System.nanoTime() - began) / 100_000));
    }

    private LearningModule largestQuiz() {
        return modules.all().stream()
                .filter(module -> module.quiz() != null)
                .max(Comparator.comparing(module -> module.quiz().size()))
                .orElseThrow();
    }

    private void opens(String address, int bound) {
        UI.getCurrent().navigate(address);
        roundTrip();
        weigh(address, bound);
    }

    private void weigh(String page, int bound) {
        var load = new PageLoad(false);
        load.weigh(UI.getCurrent());
        found.put(page, load.nodes());
        assertThat(load.nodes()).as(page).isPositive().isLessThan(bound / 2);
    }
}
