package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Window;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Calendars as calendar programs read them, and their addresses on the account's page. */
class CalendarTest extends PageTest {

    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);

    @Autowired private CalendarFeeds feeds;
    @Autowired private WebApplicationContext server;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter doorkeeper;

    @Test
    void aCalendarProgramReadsOpeningsDueDatesAndClosingsWithoutSigningIn() throws Exception {
        PersonId tom = instructor("Tom Teacher");
        ClassId spring = classes.make(tom, "Spring term, group A");
        PersonId mira = learner("Mira Lind");
        classes.join(mira, classes.taughtBy(tom).getFirst().joinCode());
        AssignmentId id =
                assignments.assign(
                        tom,
                        spring,
                        AssignmentPlan.of(hipFlexors().key(), What.QUIZ)
                                .within(
                                        new Window(
                                                TODAY.plus(1, ChronoUnit.DAYS),
                                                TODAY.plus(2, ChronoUnit.DAYS),
                                                TODAY.plus(3, ChronoUnit.DAYS))));

        MockHttpServletResponse answer = get(Pages.calendar(feeds.renew(mira)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(unfolded(answer))
                .contains(
                        "SUMMARY:Opens: Hip Flexor quiz\r\n",
                        "SUMMARY:Due: Hip Flexor quiz\r\n",
                        "SUMMARY:Closes: Hip Flexor quiz\r\n",
                        "DESCRIPTION:Spring term\\, group A\r\n",
                        "UID:" + id.value() + "-due@palpate\r\n",
                        "URL:http://localhost/quiz/hip-flexors/hip-flexor-quiz\r\n");
    }

    @Test
    void anInstructorsCalendarLeadsToTheClass() throws Exception {
        PersonId tom = instructor("Tom Teacher");
        ClassId spring = classes.make(tom, "Spring term");
        assignments.assign(
                tom,
                spring,
                AssignmentPlan.of(hipFlexors().key(), What.MODULE)
                        .due(TODAY.plus(2, ChronoUnit.DAYS)));

        assertThat(unfolded(get(Pages.calendar(feeds.renew(tom, spring)))))
                .contains(
                        "X-WR-CALNAME:Spring term · Palpate\r\n",
                        "URL:http://localhost/" + Pages.schoolClass(spring) + "\r\n")
                .containsOnlyOnce("BEGIN:VEVENT");
    }

    @Test
    void aDeadAddressIsNotThere() throws Exception {
        PersonId mira = learner("Mira Lind");
        String old = feeds.renew(mira);
        feeds.renew(mira);

        MockHttpServletResponse answer = get(Pages.calendar(old));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getContentAsString())
                .startsWith("There is no calendar at this address.")
                .contains("copy the address again");
    }

    @Test
    void theAccountShowsTheAddressOnceItIsMadeAndMakesANewOneAfterAQuestion() {
        PersonId mira = learner("Mira Lind");
        signIn(mira);
        navigate(AccountPage.class);
        assertThat(find(TextField.class).withLabel("Calendar address").exists()).isFalse();

        test(button("Make an address")).click();
        String first = feeds.token(mira).orElseThrow();
        assertThat(address()).endsWith(Pages.calendar(first));

        test(button("New address")).click();
        assertThat(feeds.token(mira)).contains(first);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(feeds.token(mira)).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(address()).endsWith(Pages.calendar(feeds.token(mira).orElseThrow()));
    }

    private String address() {
        return find(TextField.class).withLabel("Calendar address").single().getValue();
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(server)
                .addFilters(doorkeeper)
                .build()
                .perform(MockMvcRequestBuilders.get("/" + address))
                .andReturn()
                .getResponse();
    }

    private static String unfolded(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace("\r\n ", "");
    }
}
