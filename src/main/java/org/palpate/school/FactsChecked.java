package org.palpate.school;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.palpate.refusal.NearZone;
import org.palpate.school.CannotSettle.Fact;

/** What a school may say of itself. Countries and zones are those that Java knows. */
final class FactsChecked {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_ADDRESS = 300;

    private FactsChecked() {}

    /**
     * Lets through what can be settled of signing up.
     *
     * @throws CannotSettle naming what cannot
     */
    static void check(SignUp who) {
        if (!who.wrong().isEmpty()) {
            throw new CannotSettle(
                    Map.of(
                            Fact.DOMAINS,
                            "“%s” is no domain of e-mail addresses: write it like school.org."
                                    .formatted(who.wrong().getFirst())));
        }
        if (who.way() == SignUp.Way.DOMAIN && who.domains().isEmpty()) {
            throw new CannotSettle(
                    Map.of(Fact.DOMAINS, "Name at least one domain, like school.org."));
        }
        if (String.join(" ", who.domains()).length() > SignUp.LONGEST) {
            throw new CannotSettle(
                    Map.of(
                            Fact.DOMAINS,
                            "These are more than %d characters: name fewer domains."
                                    .formatted(SignUp.LONGEST)));
        }
    }

    /**
     * Lets facts through that can be so.
     *
     * @throws CannotSettle naming each that cannot
     */
    static void check(SchoolFacts facts) {
        Map<Fact, String> faults = new EnumMap<>(Fact.class);
        if (facts.name().length() > SchoolFacts.LONGEST_NAME) {
            faults.put(
                    Fact.NAME,
                    "The name has %d characters: shorten it to %d."
                            .formatted(facts.name().length(), SchoolFacts.LONGEST_NAME));
        } else if (facts.name().chars().anyMatch(Character::isISOControl)) {
            faults.put(Fact.NAME, "The name has a line break in it: write it on one line.");
        }
        if (!facts.country().isEmpty() && !COUNTRIES.contains(facts.country())) {
            faults.put(Fact.COUNTRY, "There is no such country: choose one of the list.");
        }
        if (!facts.zone().isEmpty() && !ZoneId.getAvailableZoneIds().contains(facts.zone())) {
            faults.put(
                    Fact.ZONE,
                    NearZone.of(facts.zone())
                            .map(near ->
                                    "There is no time zone “%s”: choose %s, if you mean that."
                                            .formatted(facts.zone(), near))
                            .orElse("There is no such time zone: choose one of the list."));
        }
        if (!facts.publicAddress().isEmpty()
                && (facts.publicAddress().length() > LONGEST_ADDRESS
                        || Origin.of(facts.publicAddress()).isEmpty())) {
            faults.put(
                    Fact.PUBLIC_ADDRESS,
                    "This is no address of a server: write it like https://palpate.school.org, with nothing behind it.");
        }
        if (!faults.isEmpty()) {
            throw new CannotSettle(faults);
        }
    }
}
