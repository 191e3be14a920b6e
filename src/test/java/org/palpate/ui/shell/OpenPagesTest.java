package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Withdrawn;
import org.palpate.ui.office.OfficePage;
import org.palpate.ui.teaching.classes.ClassPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are open while the right to them is withdrawn. */
class OpenPagesTest extends PageTest {

    @Autowired private OpenPages openPages;

    private PersonId tom;
    private ClassId spring;

    @BeforeEach
    void aClass() {
        tom = instructor("Tom Teacher");
        spring = classes.make(tom, "Spring term");
        signIn(tom);
    }

    @Test
    void anOpenPageOfAFormerInstructorEnds() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        assertThat(openPages.mayGoOn(UI.getCurrent())).isTrue();

        people.setRole(administrator(), tom, Role.INSTRUCTOR, false);

        assertThat(openPages.mayGoOn(UI.getCurrent())).isFalse();
        Withdrawn.role(UI.getCurrent());
        assertThat(everything())
                .contains("You may not see this page any more", "To Today")
                .doesNotContain("Spring term", "Assign something");
    }

    @Test
    void aPageThatNobodyTouchesEndsAtItsNextSignOfLife() {
        navigate(Pages.schoolClass(spring), ClassPage.class);
        VaadinResponse response = VaadinResponse.getCurrent();
        assertThat(openPages.endsAtSignOfLife(UI.getCurrent(), response)).isFalse();
        assertThat(UI.getCurrent().isClosing()).isFalse();

        people.setRole(administrator(), tom, Role.INSTRUCTOR, false);

        assertThat(openPages.endsAtSignOfLife(UI.getCurrent(), response)).isTrue();
        assertThat(UI.getCurrent().isClosing()).isTrue();
    }

    @Test
    void anOpenPageOfADemotedAdministratorEnds() {
        PersonId head = administrator();
        PersonId second = learner("Second Head");
        people.setRole(head, second, Role.ADMINISTRATOR, true);
        signIn(second);
        navigate(Pages.OFFICE, OfficePage.class);
        assertThat(openPages.mayGoOn(UI.getCurrent())).isTrue();

        people.setRole(head, second, Role.ADMINISTRATOR, false);

        assertThat(openPages.mayGoOn(UI.getCurrent())).isFalse();
    }

    @Test
    void pagesForEverybodyGoOn() {
        UI.getCurrent().navigate(Pages.HOME);
        assertThat(openPages.mayGoOn(UI.getCurrent())).isTrue();
    }
}
