package org.palpate.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.school.CannotSettle.Fact;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** What the school says of itself, in the database. */
@OnBothDatabases
class SchoolFactsTest {

    private static final SchoolFacts VIENNA =
            new SchoolFacts(
                    "Schule am Ring",
                    "AT",
                    "Europe/Vienna",
                    "https://ring.example/",
                    Visibility.SCHOOL);

    private final School school;
    private final SchoolSettings settings;
    private final PersonId ada;

    SchoolFactsTest(Database database) {
        school = database.emptySchool();
        settings = school.the(SchoolSettings.class);
        ada = school.administrator("Ada");
    }

    @Test
    void nothingIsSettledUntilSomebodyDoes() {
        assertThat(settings.facts()).isEqualTo(SchoolFacts.nothing());
        assertThat(settings.guestsAreWelcome()).isTrue();
    }

    @Test
    void whatIsSettledIsKeptTidied() {
        settings.settle(
                ada,
                new SchoolFacts(
                        "  Schule am Ring ",
                        "AT",
                        "Europe/Vienna",
                        " https://ring.example ",
                        Visibility.SCHOOL));
        assertThat(settings.facts()).isEqualTo(VIENNA);
        assertThat(school.the(CurrentFacts.class).publicAddress())
                .contains("https://ring.example/");
        settings.settle(ada, SchoolFacts.nothing());
        assertThat(settings.facts()).isEqualTo(SchoolFacts.nothing());
        assertThat(school.the(CurrentFacts.class).publicAddress()).isEmpty();
    }

    @Test
    void guestsAndFactsDoNotTouchEachOther() {
        settings.welcomeGuests(ada, false);
        settings.settle(ada, VIENNA);
        assertThat(settings.guestsAreWelcome()).isFalse();
        settings.welcomeGuests(ada, true);
        assertThat(settings.facts()).isEqualTo(VIENNA);
    }

    @Test
    void eachFaultIsToldAtItsFieldAndNothingIsSettled() {
        var wrong =
                new SchoolFacts(
                        "x".repeat(121),
                        "XX",
                        "Europe/Viena",
                        "ftp://ring.example",
                        Visibility.DRAFT);
        assertThatExceptionOfType(CannotSettle.class)
                .isThrownBy(() -> settings.settle(ada, wrong))
                .satisfies(cannot ->
                        assertThat(cannot.faults())
                                .containsOnlyKeys(
                                        Fact.NAME, Fact.COUNTRY, Fact.ZONE, Fact.PUBLIC_ADDRESS)
                                .containsAllEntriesOf(
                                        Map.of(
                                                Fact.NAME,
                                                "The name has 121 characters: shorten it to 120.")));
        assertThat(settings.facts()).isEqualTo(SchoolFacts.nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring.example",
                "ftp://ring.example",
                "https://ring.example/lessons",
                "https://ring.example?x=1",
                "https://ring.example/#top",
                "https://ada@ring.example",
                "https://",
                "https://ring example",
                "https://ring.example:99999",
                "javascript:alert(1)"
            })
    void anAddressWithAnythingBehindItIsNone(String typed) {
        assertThatExceptionOfType(CannotSettle.class)
                .isThrownBy(() ->
                        settings.settle(ada, new SchoolFacts("", "", "", typed, Visibility.CLASS)))
                .satisfies(cannot ->
                        assertThat(cannot.faults()).containsOnlyKeys(Fact.PUBLIC_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://school.lan:8080", "https://ring.example/", "HTTPS://Ring.Example"})
    void theAddressOfAServerIsOne(String typed) {
        settings.settle(ada, new SchoolFacts("", "", "", typed, Visibility.CLASS));
        assertThat(settings.facts().publicAddress()).endsWith("/").startsWithIgnoringCase("http");
    }

    @Test
    void onlyAnAdministratorSettles() {
        PersonId tom = school.instructor("Tom");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> settings.settle(tom, VIENNA));
    }

    @Test
    void twoAdministratorsAtOnceBothSettle() {
        AtOnce.results(
                AtOnce.each(
                        2,
                        thread ->
                                () -> {
                                    if (thread == 0) {
                                        settings.settle(ada, VIENNA);
                                    } else {
                                        settings.welcomeGuests(ada, false);
                                    }
                                    return null;
                                }));
        assertThat(settings.facts()).isEqualTo(VIENNA);
        assertThat(settings.guestsAreWelcome()).isFalse();
        settings.settle(ada, SchoolFacts.nothing());
    }

    /**
     * Dates are typed and shown in the zone that is settled; the one at the start counts without.
     */
    @Test
    void theClockHasTheSchoolsZone() {
        var clock = new SchoolClock(ZoneId.of("America/New_York"));
        var facts = new CurrentFacts(school.the(SettingsRepository.class), clock);
        facts.refresh();
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("America/New_York"));
        settings.settle(ada, VIENNA);
        facts.refresh();
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(LocalDateTime.of(2026, 12, 4, 18, 0).atZone(clock.getZone()).toInstant())
                .hasToString("2026-12-04T17:00:00Z");
        settings.settle(ada, SchoolFacts.nothing());
        facts.refresh();
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("America/New_York"));
    }
}
