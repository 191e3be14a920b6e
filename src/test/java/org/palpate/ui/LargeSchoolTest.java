package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.communication.UidlWriter;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.school.Visibility;
import org.palpate.ui.kit.DeskPages;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.teaching.parts.LearnerPicker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A school of 500 learners, 40 assignments and 50 classes, on the pages of those who run it. */
class LargeSchoolTest extends PageTest {

    private static final int LEARNERS = 500;
    private static final int FEW = 20;
    private static final int ASSIGNMENTS = 40;
    private static final int CLASSES = 50;

    /** Lines of one list: on a phone they are about 2,400 px high, see {@code Table}. */
    private static final int MOST_ROWS = 40;

    /** What hangs on 500 learners is read in five statements, see the application's settings. */
    private static final int MORE_STATEMENTS = 20;

    private static final int MOST_NODES = 1500;

    /** A tick sends what is said about it; a page of this school is twenty times as much. */
    private static final int TICK = 4_000;

    private static final Set<String> LISTS =
            Set.of("tbody", "ul", "ol", "vaadin-checkbox-group", "vaadin-radio-group");

    @Autowired private ApplicationContext server;
    @Autowired private JdbcTemplate database;
    @Autowired private EntityManagerFactory entities;

    /** What a page costs: statements of the store, elements sent, and lines of its longest list. */
    private record Cost(int statements, int nodes, int rows) {}

    private PersonId head;

    @BeforeEach
    void aHead() {
        head = administrator();
    }

    @Test
    void noPageIsLongAndNoneAsksTheStoreMoreForMoreLearners() {
        Map<String, Cost> small = costs(school(FEW));
        EmptySchool.empty(database);
        head = administrator();

        Map<String, Cost> large = costs(school(LEARNERS));

        assertThat(large)
                .allSatisfy((page, cost) -> {
                    assertThat(cost.rows()).as("rows of " + page).isLessThanOrEqualTo(MOST_ROWS);
                    assertThat(cost.nodes()).as("nodes of " + page).isLessThan(MOST_NODES);
                    assertThat(cost.statements())
                            .as("statements of " + page)
                            .isLessThanOrEqualTo(small.get(page).statements() + MORE_STATEMENTS);
                });
    }

    @Test
    void aTickSendsNoPageAnew() {
        LargeSchool school = school(LEARNERS);
        server.getBean(Visibilities.class).set(head, school.module, Visibility.CLASS);
        signIn(head);

        visit(Pages.OFFICE);
        assertThat(sentAfter(tick("Guests may take practice quizzes without an account")))
                .as("guests")
                .isLessThan(TICK);
        visit(Pages.person(school.learners.getFirst()));
        assertThat(sentAfter(tick("Instructor"))).as("a role").isLessThan(TICK);
        visit(Pages.classSettings(school.large));
        assertThat(sentAfter(tick(modules.offered(school.module).orElseThrow().title())))
                .as("a module for the class")
                .isLessThan(TICK);
        test(button("New group")).click();
        sent();
        LearnerPicker learners = find(LearnerPicker.class).single();
        assertThat(sentAfter(() -> learners.choose(Set.of(school.learners.getLast()))))
                .as("a learner")
                .isLessThan(TICK);
        assertThat(learners.chosen()).containsExactly(school.learners.getLast());
    }

    @Test
    void whatIsOnAnotherPageIsFoundByItsWords() {
        LargeSchool school = school(60);
        signIn(head);
        visit(Pages.classSettings(school.large));
        TextField search =
                find(TextField.class)
                        .withCondition(field ->
                                field.getAriaLabel()
                                        .filter(
                                                "Find in: Learners who left or were removed"
                                                        ::equals)
                                        .isPresent())
                        .single();
        assertThat(everything()).contains("1 to 12 of 30");

        test(search).setValue("former 0029");

        assertThat(everything())
                .contains("Former 0029", "1 to 1 of 1")
                .doesNotContain("Former 0028");
        test(search).setValue("nobody");
        assertThat(everything()).contains("Nothing fits.");
        test(search).setValue("");
        test(button("Next page")).click();
        assertThat(everything()).contains("13 to 24 of 30");
    }

    @Test
    void classesStandOnPages() {
        school(FEW);
        signIn(head);
        visit(Pages.TEACH);

        assertThat(everything()).contains("Everybody", "1 to 18 of 50").doesNotContain("Class 49");
        test(button("Next page")).click();
        test(button("Next page")).click();
        assertThat(everything()).contains("Class 49", "37 to 50 of 50");
    }

    private LargeSchool school(int learners) {
        return new LargeSchool(server, head, hipFlexors(), learners, ASSIGNMENTS, CLASSES);
    }

    private Map<String, Cost> costs(LargeSchool school) {
        signIn(head);
        Map<String, Cost> all = new LinkedHashMap<>();
        addresses(school).forEach((name, address) -> all.put(name, cost(address)));
        return all;
    }

    private static Map<String, String> addresses(LargeSchool school) {
        PersonId learner = school.learners.getFirst();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Teach", Pages.TEACH);
        all.put("class", Pages.schoolClass(school.large));
        all.put("settings", Pages.classSettings(school.large));
        all.put("roster", Pages.roster(school.large));
        all.put("gradebook", Pages.gradebook(school.large));
        all.put("grading", GradePages.grading(school.large));
        all.put("insight", Pages.insight(school.large));
        all.put("live", Pages.live(school.large));
        all.put("learner", GradePages.learner(school.large, learner));
        all.put("work", Pages.work(school.large, school.assignments.getFirst(), learner));
        all.put("item analysis", Pages.STATISTICS);
        all.put("one quiz", Pages.statistics(school.module));
        all.put("notes", Pages.QUESTIONS);
        all.put("question", Pages.question(school.module, school.noted.key()));
        all.put("Office", Pages.OFFICE);
        all.put("people", Pages.PEOPLE);
        all.put("person", Pages.person(learner));
        all.put("audit log", DeskPages.AUDIT);
        return all;
    }

    /** The second visit counts: a job of the server or a first reading asks something beside. */
    private Cost cost(String address) {
        visit(address);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        visit(address);
        int count = (int) (statistics.getPrepareStatementCount() - before);
        statistics.setStatisticsEnabled(false);
        Element page = ((Component) getCurrentView()).getElement();
        return new Cost(count, nodes(page), rows(page));
    }

    private void visit(String address) {
        UI.getCurrent().navigate(address);
        sent();
    }

    /** What somebody in a browser does to a box. */
    private Runnable tick(String label) {
        Checkbox box = find(Checkbox.class).withLabel(label).single();
        return () -> test(box).click();
    }

    private int sentAfter(Runnable act) {
        act.run();
        return sent();
    }

    private static int sent() {
        return new UidlWriter().createUidl(UI.getCurrent(), false).toString().length();
    }

    private static int nodes(Element of) {
        return 1 + drawn(of).mapToInt(LargeSchoolTest::nodes).sum();
    }

    private static int rows(Element of) {
        boolean isList = LISTS.contains(of.getTag()) || of.getClassList().contains("stack");
        int own = isList ? (int) drawn(of).count() : 0;
        return Math.max(own, drawn(of).mapToInt(LargeSchoolTest::rows).max().orElse(0));
    }

    private static Stream<Element> drawn(Element of) {
        return of.getChildren().filter(child -> !child.isTextNode() && child.isVisible());
    }
}
