package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.Palpate;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.Invitations;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.Setup;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.OpenSchool;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** What the first answer says of addresses that lead to nothing, or to nothing of one's own. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
class NothingHereTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";

    @Autowired private People people;
    @Autowired private Classes classes;
    @Autowired private LearningModules modules;
    @Autowired private Attempts attempts;
    @Autowired private Setup setup;
    @Autowired private Invitations invitations;
    @Autowired private PasswordLinks links;
    @Autowired private JdbcTemplate database;
    @Autowired private ApplicationContext server;
    @LocalServerPort private int port;

    private PersonId head;
    private PersonId tom;
    private PersonId mira;
    private ClassId toms;
    private ClassId ines;

    @BeforeEach
    void twoClasses() {
        EmptySchool.empty(database);
        head = setup.complete(setup.key(), "Head", "head@school.test", PASSWORD);
        tom = instructor(head, "Tom");
        toms = classes.make(tom, "Spring term");
        ines = classes.make(instructor(head, "Ines"), "Autumn term");
        mira = people.signUp("Mira", "mira@school.test", PASSWORD, null);
    }

    /** Whatever kind of answer was asked for: an error is said, and is no failure of its own. */
    @Test
    void aRequestOfThePagesThatIsNoneIsAnsweredAsOne() throws Exception {
        for (String address :
                new String[] {
                    "?v-r=foo", "?v-r=", "?v-r=hilla", "?v-r=webcomponent-bootstrap", "?v-r=%00"
                }) {
            for (String accept :
                    new String[] {"*/*", "text/html", "text/plain", "application/json"}) {
                var answer =
                        HttpClient.newHttpClient()
                                .send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                "http://localhost:%d/%s"
                                                                        .formatted(port, address)))
                                                .header("Accept", accept)
                                                .build(),
                                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode())
                        .as(address + " as " + accept)
                        .isIn(200, 302, 400, 403, 404, 410);
                if (answer.statusCode() >= 400) {
                    assertThat(answer.body()).as(address + " as " + accept).contains("<h1>");
                }
            }
        }
    }

    /** A page that is added later is among them. */
    @Test
    void noPageIsAnsweredAsOneWhereWhatItsAddressNamesIsNotThere() throws Exception {
        Visit visit = signedIn("tom@school.test");
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            if (!route.contains(":")) {
                continue;
            }
            for (String made : new String[] {UUID.randomUUID().toString(), "made-up", "A%20B"}) {
                String address = route.replaceAll(":\\w+", made);
                if (visit.get(address).statusCode() != 404) {
                    wrong.add(address);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who is signed in and who is not learn the same of a link. */
    @Test
    void aMadeUpLinkIsNotThereForAnybody() throws Exception {
        for (Visit visit : new Visit[] {new Visit(port), signedIn("mira@school.test")}) {
            assertThat(visit.get(Pages.invitation("made-up")).statusCode()).isEqualTo(404);
            assertThat(visit.get(Pages.newPassword("made-up")).statusCode()).isEqualTo(404);
            assertThat(visit.get("certificate/made-up").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aLinkThatWorksIsThereAndOneThatWasUsedIsOver() throws Exception {
        var link = links.make(head, mira);
        assertThat(new Visit(port).get(Pages.newPassword(link.token())).statusCode())
                .isEqualTo(200);

        links.use(link.token(), "velvet-harbour-piano");

        assertThat(new Visit(port).get(Pages.newPassword(link.token())).statusCode())
                .isEqualTo(410);
    }

    /** One of somebody who has an account, one of somebody new, before and after it was used. */
    @Test
    void theStatusOfAnInvitationDoesNotTellWhoHasAnAccount() throws Exception {
        var reached =
                invitations.reach(
                        tom, Map.of("mira@school.test", "Mira", "new@school.test", "Somebody New"));
        for (var one : reached.values()) {
            assertThat(new Visit(port).get(Pages.invitation(one.token())).statusCode())
                    .isEqualTo(200);
        }
        String fresh = reached.get("new@school.test").token();

        invitations.accept(fresh, PASSWORD);

        assertThat(new Visit(port).get(Pages.invitation(fresh)).statusCode()).isEqualTo(200);
    }

    /** The first answer and the page after it are one guess, and the waits hold for both. */
    @Test
    void aJoinCodeThatFitsNoClassIsNotThereAndCountsOnce() throws Exception {
        Visit visit = signedIn("mira@school.test");
        String code = classes.find(tom, toms).joinCode();
        for (int guess = 0; guess < 8; guess++) {
            assertThat(visit.get(Pages.join("NOSUCH" + guess)).statusCode()).isEqualTo(404);
            assertThat(visit.opened(Pages.join("NOSUCH" + guess))).contains("fits no class");
        }
        assertThat(visit.get(Pages.join(code)).statusCode()).isEqualTo(200);

        for (int guess = 0; guess < 3; guess++) {
            visit.get(Pages.join("WRONG" + guess));
        }

        var waits = visit.get(Pages.join(code));
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.headers().firstValue("Retry-After")).isPresent();
    }

    /** What asks for no page gets words too, of a kind it can show. */
    @Test
    void noErrorIsEmpty() throws Exception {
        for (String address :
                new String[] {
                    "calendar/x.ics",
                    "calendar/x",
                    "VAADIN/x.js",
                    "VAADIN/dynamic/resource/0/x/file.pdf",
                    "frontend/x.js",
                    "robots.txt",
                    "x.png"
                }) {
            var answer = new Visit(port).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).isNotBlank();
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(address)
                    .startsWith(answer.body().startsWith("<") ? "text/html" : "text/plain");
        }
        var icon = new Visit(port).get("favicon.ico");
        assertThat(icon.statusCode()).isEqualTo(302);
        assertThat(new Visit(port).get(Visit.location(icon).substring(1)).statusCode())
                .isEqualTo(200);
    }

    /** Nobody sent it from another site: a page asks so while it is open. */
    @Test
    void aQuestionOfAPageThatIsOverIsAnsweredAsOne() throws Exception {
        for (String address :
                new String[] {"?v-r=oldbrowser", "?v-r=xyz", "?v-r=heartbeat", "?v-r=uidl"}) {
            var answer = new Visit(port).get(address);

            assertThat(answer.body()).as(address).doesNotContain("another site");
            assertThat(answer.statusCode()).as(address).isNotEqualTo(403);
        }
    }

    @Test
    void theClassOfAnotherIsNoMoreThereThanNone() throws Exception {
        Visit visit = signedIn("tom@school.test");
        for (String below :
                new String[] {"", "/gradebook", "/live", "/insight", "/settings", "/roster"}) {
            assertThat(visit.get(Pages.schoolClass(toms) + below).statusCode()).isEqualTo(200);
            assertThat(visit.get(Pages.schoolClass(ines) + below).statusCode()).isEqualTo(404);
        }
        String work = "/work/%s/%s".formatted(UUID.randomUUID(), mira.value());
        assertThat(visit.get(Pages.schoolClass(toms) + work).statusCode()).isEqualTo(404);
        assertThat(visit.get(Pages.schoolClass(ines) + work).statusCode()).isEqualTo(404);
    }

    @Test
    void theAttemptOfAnotherIsNoMoreThereThanNone() throws Exception {
        LearningModule module =
                modules.all().stream().filter(m -> m.quiz() != null).findFirst().orElseThrow();
        var attempt = attempts.start(mira, module.key(), CommandId.fresh());

        Visit hers = signedIn("mira@school.test");
        assertThat(hers.get(Pages.attempt(attempt)).statusCode()).isEqualTo(200);
        Visit his = signedIn("tom@school.test");
        for (String address :
                new String[] {
                    Pages.attempt(attempt),
                    Pages.result(attempt),
                    "attempt/" + "x".repeat(22),
                    "attempt/" + "x".repeat(22) + "/result"
                }) {
            assertThat(his.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(new Visit(port).get(Pages.attempt(attempt)).statusCode())
                .isEqualTo(new Visit(port).get("attempt/" + "x".repeat(22)).statusCode());
    }

    @Test
    void aDeskOfARoleOneDoesNotHaveIsNotThere() throws Exception {
        Visit visit = signedIn("mira@school.test");
        for (String address :
                new String[] {
                    Pages.TEACH, Pages.OFFICE, Pages.schoolClass(toms), Pages.QUESTIONS, Pages.SETUP
                }) {
            assertThat(visit.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void whatIsThereIsAnsweredAsSuchThePracticeOnATopicToo() throws Exception {
        OpenSchool.open(server);
        var visit = new Visit(port);
        for (LearningModule module : modules.all()) {
            assertThat(visit.get(Pages.module(module.key())).statusCode()).isEqualTo(200);
            if (module.quiz() != null) {
                String whole = module.quiz().key();
                assertThat(visit.get(Pages.quiz(module.key(), whole)).statusCode()).isEqualTo(200);
                for (var topic : module.quiz().topics()) {
                    String practice = module.quiz().on(topic).key();
                    assertThat(visit.get(Pages.quiz(module.key(), practice)).statusCode())
                            .as(practice)
                            .isEqualTo(200);
                }
            }
        }
        Visit instructor = signedIn("tom@school.test");
        var module = modules.all().stream().filter(m -> m.quiz() != null).findFirst().orElseThrow();
        var question = module.quiz().bank().getFirst().key();
        assertThat(instructor.get(Pages.statistics(module.key())).statusCode()).isEqualTo(200);
        assertThat(instructor.get(Pages.question(module.key(), question)).statusCode())
                .isEqualTo(200);
    }

    private PersonId instructor(PersonId head, String name) {
        PersonId made = people.signUp(name, name.toLowerCase() + "@school.test", PASSWORD, null);
        people.setRole(head, made, Role.INSTRUCTOR, true);
        return made;
    }

    private Visit signedIn(String email) throws Exception {
        var visit = new Visit(port);
        assertThat(Visit.isIn(visit.signsIn(email, PASSWORD))).isTrue();
        return visit;
    }

    private static List<String> routes() {
        var pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return pages.findCandidateComponents("org.palpate.ui").stream()
                .map(found -> {
                    try {
                        return Class.forName(found.getBeanClassName())
                                .getAnnotation(Route.class)
                                .value();
                    } catch (ClassNotFoundException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }
}
