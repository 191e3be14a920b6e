package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Groups;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Names that run from right to left and end in a number move nothing of what stands beside them: on
 * every page where one stands in words, it stands isolated.
 */
class NamesTest extends PageTest {

    private static final String TEACHER = "דנה לוי 7";
    private static final String LEARNER = "مريم حداد 3";
    private static final String CLASS = "כיתה 12";
    private static final String GROUP = "קבוצה 5";

    @Autowired private Groups groups;

    @Test
    void everyNameIsIsolatedWhereverItIsRead() {
        PersonId teacher = people.signUp(TEACHER, "dana@school.org", PASSWORD, null);
        people.setRole(administrator(), teacher, Role.INSTRUCTOR, true);
        people.setRole(administrator(), teacher, Role.ADMINISTRATOR, true);
        PersonId learner = people.signUp(LEARNER, "mariam@school.org", PASSWORD, null);
        var taught = classes.make(teacher, CLASS);
        String code = classes.find(teacher, taught).joinCode();
        PersonId other = people.signUp("Other Learner", "other@school.org", PASSWORD, null);
        classes.join(learner, code);
        groups.make(teacher, taught, GROUP, Set.of(learner));
        var assigned =
                assignments.assign(
                        teacher, taught, AssignmentPlan.of(hipFlexors().key(), What.QUIZ));
        var attempt = attempts.start(learner, hipFlexors().key(), CommandId.fresh());

        List<String> read = new ArrayList<>();
        signIn(other);
        look(read, Pages.join(code));
        signIn(learner);
        look(
                read,
                Pages.HOME,
                Pages.ACCOUNT,
                Pages.PROGRESS,
                Pages.PROGRESS + "/topic/anatomy",
                Pages.RECALL,
                Pages.PRACTICE,
                Pages.PRACTICE_EXAM,
                AidPages.NOTES,
                AidPages.SEARCH,
                Pages.quiz(hipFlexors().key(), hipFlexors().quiz().key()),
                Pages.join(code));
        signIn(teacher);
        String[] desk = {
            Pages.TEACH,
            Pages.schoolClass(taught),
            Pages.gradebook(taught),
            Pages.live(taught),
            Pages.insight(taught),
            Pages.classSettings(taught),
            GradePages.grading(taught),
            GradePages.learner(taught, learner),
            Pages.roster(taught),
            Pages.work(taught, assigned, learner),
            Pages.OFFICE,
            Pages.ACCOUNT
        };
        look(read, desk);
        attempts.finish(learner, attempt, Command.after(attempts.see(learner, attempt)));
        look(read, desk);

        for (String name : List.of(TEACHER, LEARNER, CLASS, GROUP)) {
            List<String> with = read.stream().filter(text -> text.contains(name)).toList();
            assertThat(with).as(name).isNotEmpty();
            assertThat(with)
                    .allSatisfy(text ->
                            assertThat(text.replace(Isolated.OPEN + name + Isolated.CLOSE, ""))
                                    .doesNotContain(name));
        }
    }

    @Test
    void whatRunsAsThePageDoesStaysAsItIsAndNoFileGetsTheSigns() {
        assertThat(Isolated.of("Mira Lind 7")).isEqualTo("Mira Lind 7");
        assertThat(Isolated.of("")).isEmpty();
        assertThat(Isolated.of(Isolated.of(CLASS)))
                .isEqualTo(Isolated.OPEN + CLASS + Isolated.CLOSE);
        assertThat(Isolated.plain(Isolated.of(CLASS))).isEqualTo(CLASS);
    }

    /** Notes every text on these pages, and every word that is read aloud for a part of one. */
    private void look(List<String> read, String... pages) {
        for (String page : pages) {
            UI.getCurrent().navigate(page);
            read.add(String.valueOf(UI.getCurrent().getInternals().getTitle()));
            UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                    .map(HasElement::getElement)
                    .forEach(element -> note(read, element));
            UI.getCurrent().getChildren().map(Component::getElement).forEach(e -> note(read, e));
        }
    }

    private static void note(List<String> read, Element element) {
        if (element.isTextNode()) {
            read.add(element.getText());
            return;
        }
        for (String spoken : List.of("aria-label", "title", "alt", "placeholder")) {
            if (element.getAttribute(spoken) != null) {
                read.add(element.getAttribute(spoken));
            }
        }
        for (String shown : List.of("label", "accessibleName", "helperText", "innerHTML")) {
            if (element.getProperty(shown) != null) {
                read.add(element.getProperty(shown));
            }
        }
        element.getChildren().forEach(child -> note(read, child));
    }
}
