package org.palpate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.visibility.OpenedModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.school.Visibility;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.shell.NotFoundPage;
import org.palpate.ui.shell.SignInPage;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks every kind of person to every page of the site map that has a module in its address, under
 * each visibility and in each state of what is assigned. A new page of that kind is walked too, or
 * fails because this test cannot fill in its address.
 */
class WhoMaySeeWhichModuleTest extends PageTest {

    private static final ModuleKey KEY = new ModuleKey("piriformis");

    private enum Who {
        GUEST,
        LEARNER_OF_THE_CLASS,
        OTHER_LEARNER,
        INSTRUCTOR,
        OTHER_INSTRUCTOR,
        ADMINISTRATOR
    }

    private enum State {
        NOTHING_ASSIGNED,
        DRAFT_OF_AN_ASSIGNMENT,
        ASSIGNED,
        OPENED
    }

    private static final Set<Who> LEARNING =
            EnumSet.of(Who.LEARNER_OF_THE_CLASS, Who.OTHER_LEARNER);

    @Autowired private Visibilities visibilities;
    @Autowired private OpenedModules opened;

    private final Map<Who, @Nullable PersonId> persons = new EnumMap<>(Who.class);
    private PersonId tom;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        PersonId mira = learner("Mira Lind");
        spring = classes.make(tom, "Spring term");
        classes.join(mira, classes.find(tom, spring).joinCode());
        persons.put(Who.GUEST, null);
        persons.put(Who.LEARNER_OF_THE_CLASS, mira);
        persons.put(Who.OTHER_LEARNER, learner("Max Berg"));
        persons.put(Who.INSTRUCTOR, tom);
        persons.put(Who.OTHER_INSTRUCTOR, instructor("Olga Other"));
        persons.put(Who.ADMINISTRATOR, administrator());
    }

    @Test
    void everyPageOfAModuleAndEveryListOfModulesSaysTheSame() {
        List<String> templates = templates();
        assertThat(templates).contains(Pages.MODULE, Pages.LESSON, Pages.QUIZ);
        LearningModule module = modules.offered(KEY).orElseThrow();
        Set<String> wrong = new TreeSet<>();
        for (Who who : Who.values()) {
            PersonId person = persons.get(who);
            if (person != null) {
                signIn(person);
            }
            for (State state : State.values()) {
                @Nullable AssignmentId set = make(state);
                for (Visibility visibility : Visibility.values()) {
                    visibilities.set(administrator(), KEY, visibility);
                    boolean may = maySee(who, visibility, state);
                    String at = "%s, %s, %s, ".formatted(who, visibility, state);
                    for (String template : templates) {
                        boolean desk = template.startsWith(Pages.TEACH);
                        boolean expected =
                                may && (!desk || (who != Who.GUEST && !LEARNING.contains(who)));
                        if (isOpen(address(template, module)) != expected) {
                            wrong.add(at + template);
                        }
                    }
                    if (isListed() != may) {
                        wrong.add(at + "the list of modules");
                    }
                }
                visibilities.set(administrator(), KEY, null);
                undo(state, set);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The table of the issue, said once more in the words of the test. */
    private static boolean maySee(Who who, Visibility visibility, State state) {
        return switch (visibility) {
            case PUBLIC -> true;
            case SCHOOL -> who != Who.GUEST;
            case CLASS ->
                    switch (who) {
                        case GUEST, OTHER_LEARNER -> false;
                        case LEARNER_OF_THE_CLASS ->
                                state == State.ASSIGNED || state == State.OPENED;
                        case INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR -> true;
                    };
            case DRAFT -> who == Who.ADMINISTRATOR;
        };
    }

    private @Nullable AssignmentId make(State state) {
        AssignmentPlan plan = AssignmentPlan.of(KEY, Assignment.What.MODULE);
        return switch (state) {
            case NOTHING_ASSIGNED -> null;
            case DRAFT_OF_AN_ASSIGNMENT -> assignments.draft(tom, spring, plan);
            case ASSIGNED -> assignments.assign(tom, spring, plan);
            case OPENED -> {
                opened.open(tom, spring, KEY);
                yield null;
            }
        };
    }

    private void undo(State state, @Nullable AssignmentId set) {
        if (set != null) {
            assignments.withdraw(tom, spring, set);
        }
        if (state == State.OPENED) {
            opened.close(tom, spring, KEY);
        }
    }

    private static List<String> templates() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":module"))
                .sorted()
                .toList();
    }

    private static String address(String template, LearningModule module) {
        String address =
                template.replace(":module", module.key().value())
                        .replace(":lesson", module.lessons().getFirst().key().value())
                        .replace(":quiz", module.quiz().key())
                        .replace(":question", module.quiz().bank().getFirst().key().value());
        assertThat(address).as("%s, filled in by this test", template).doesNotContain(":");
        return address;
    }

    private boolean isOpen(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
        Component view = (Component) getCurrentView();
        return !(view instanceof NotFoundPage) && !(view instanceof SignInPage);
    }

    private boolean isListed() {
        UI.getCurrent().navigate(Pages.MODULES);
        return find(Anchor.class).all().stream()
                .anyMatch(link -> Pages.module(KEY).equals(link.getHref()));
    }
}
