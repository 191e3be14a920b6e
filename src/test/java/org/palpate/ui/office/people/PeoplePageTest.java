package org.palpate.ui.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.people.Invitations;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's list of people, and one account. */
class PeoplePageTest extends PageTest {

    @Autowired private Invitations invitations;
    @Autowired private PasswordLinks passwordLinks;

    private PersonId ada;
    private PersonId mira;

    @BeforeEach
    void aSchool() {
        ada = administrator();
        mira = learner("Mira Lind");
        signIn(ada);
    }

    @Test
    void peopleAreFoundByNameAndTheNameLeadsToTheAccount() {
        learner("Tom Fox");
        navigate(PeoplePage.class);
        assertThat(everything()).contains("3 people", "Mira Lind", "Tom Fox", "Administrator");

        test(find(TextField.class).withLabel("Find by name or e-mail").single()).setValue("lind");

        assertThat(everything()).contains("1 person", "Mira Lind").doesNotContain("Tom Fox");
        assertThat(link("Mira Lind").getHref()).isEqualTo(Pages.person(mira));
    }

    @Test
    void theAddressSaysWhatIsLookedFor() {
        learner("Tom Fox");
        UI.getCurrent()
                .navigate(
                        Pages.PEOPLE,
                        QueryParameters.fromString("find=fox&order=newest&page=7&who=nonsense"));
        roundTrip();
        assertThat(everything()).contains("1 person", "Tom Fox").doesNotContain("Mira Lind");
    }

    @Test
    void moreThanAPhoneShowsStandOnPages() {
        var ines = instructor("Ines Ott");
        IntStream.range(0, 20)
                .forEach(n ->
                        invitations.invite(
                                ines, "Face %02d".formatted(n), "f%d@school.org".formatted(n)));
        signIn(ada);
        navigate(PeoplePage.class);
        assertThat(everything()).contains("23 people, page 1 of 2", "Face 10");
        assertThat(button("Previous page").isEnabled()).isFalse();

        test(button("Next page")).click();

        assertThat(everything()).contains("page 2 of 2", "Mira Lind").doesNotContain("Face 10");
        assertThat(button("Next page").isEnabled()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoHasNoPasswordYetIsInvitedAgainInBulk() {
        var ines = instructor("Ines Ott");
        invitations.invite(ines, "New Face", "new@school.org");
        invitations.invite(ines, "Other Face", "other@school.org");
        signIn(ada);
        navigate(PeoplePage.class);
        assertThat(find(Button.class).withText("Invite 2 people again").exists()).isFalse();
        test((Select<Object>) find(Select.class).withLabel("Sign-in").single())
                .selectItem("Invited, no password yet");

        test(button("Invite 2 people again")).click();

        String links =
                find(TextArea.class).withLabel("Names, addresses and links").single().getValue();
        assertThat(links).contains("New Face", "Other Face", "/invitation/");
    }

    @Test
    void aRoleIsGivenWithOneTick() {
        open(mira);
        test(find(Checkbox.class).withLabel("Instructor").single()).click();
        assertThat(people.find(mira).orElseThrow().is(Role.INSTRUCTOR)).isTrue();
        assertThat(everything()).contains("Saved.");
    }

    @Test
    void theLastAdministratorStays() {
        open(ada);
        test(find(Checkbox.class).withLabel("Administrator").single()).click();
        assertThat(people.find(ada).orElseThrow().is(Role.ADMINISTRATOR)).isTrue();
        assertThat(everything()).contains("needs an administrator");
        test(button("Suspend")).click();
        assertThat(everything()).contains("needs an administrator");
        test(button("Delete this account")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(people.find(ada)).isPresent();
    }

    @Test
    void nameAndAddressAreChanged() {
        open(mira);
        test(find(TextField.class).withLabel("Name").single()).setValue("Mira Berg");
        test(find(TextField.class).withLabel("E-mail").single()).setValue("berg@school.org");
        test(button("Save")).click();
        assertThat(heading()).isEqualTo("Mira Berg");
        assertThat(people.find(mira).orElseThrow().email()).isEqualTo("berg@school.org");

        test(find(TextField.class).withLabel("E-mail").single()).setValue("ada@school.org");
        test(button("Save")).click();
        assertThat(everything()).contains("Another account has this e-mail address.");
    }

    @Test
    void somebodyIsSuspendedAndBroughtBack() {
        open(mira);
        test(button("Suspend")).click();
        assertThat(everything()).contains("Suspended", "nobody can sign in with it");
        test(button("Bring back")).click();
        assertThat(everything()).contains("They can sign in again.");
    }

    @Test
    void aPasswordLinkIsMade() {
        open(mira);
        test(button("Make a password link")).click();
        String link = find(TextField.class).withLabel("Password link").single().getValue();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(passwordLinks.find(token).orElseThrow().person().id()).isEqualTo(mira);
    }

    @Test
    void whatGoesIsSaidBeforeTheOneQuestion() {
        open(mira);
        assertThat(everything())
                .contains("Goes for good", "1 account with name, e-mail address and password");
        test(button("Delete this account")).click();
        assertThat(people.find(mira)).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(people.find(mira)).isEmpty();
        assertThat(heading()).isEqualTo("People");
        assertNothingAt(Pages.person(mira));
        assertNothingAt(Pages.PEOPLE + "/nonsense");
    }

    private void open(PersonId person) {
        navigate(Pages.person(person), PersonPage.class);
    }
}
