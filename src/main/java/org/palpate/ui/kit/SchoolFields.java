package org.palpate.ui.kit;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.school.CannotSettle;
import org.palpate.school.CannotSettle.Fact;
import org.palpate.school.DateForm;
import org.palpate.school.SchoolFacts;
import org.palpate.school.Visibility;
import tools.jackson.databind.JsonNode;

/** The fields for what a school says of itself, with faults told at their fields. */
public class SchoolFields extends Div {

    private static final String WIDTH = "18rem";
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 5);
    private static final int EVENING = 18;

    /**
     * The browser knows its zone and the languages its owner reads. A country is guessed from the
     * zone, and from a language where several share the zone or none is known to have it.
     */
    private static final String GUESS =
            """
            const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
            const zonesOf = country => {
              try {
                const there = new Intl.Locale("und-" + country);
                return (there.getTimeZones ? there.getTimeZones() : there.timeZones) ?? [];
              } catch (unknown) {
                return [];
              }
            };
            const read = (navigator.languages ?? []).map(tag => tag.split("-").pop())
                .filter(country => $0.includes(country));
            const country = read.find(one => zonesOf(one).includes(zone))
                ?? $0.find(one => zonesOf(one).includes(zone)) ?? read[0] ?? "";
            return {zone, country, address: window.location.origin};
            """;

    private final TextField name = new TextField("Name of the school");
    private final ComboBox<String> country = new ComboBox<>("Country");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final TextField address = new TextField("Public address");

    /** Empty fields. */
    public SchoolFields() {
        addClassName("form");
        name.setId("school-name");
        Fields.limit(name, SchoolFacts.LONGEST_NAME);
        country.setId("school-country");
        country.setItems(countries());
        country.setItemLabelGenerator(SchoolFields::nameOf);
        country.setClearButtonVisible(true);
        country.addValueChangeListener(change -> sayHowDatesLook());
        sayHowDatesLook();
        zone.setId("school-zone");
        zone.setItems(zones());
        zone.setClearButtonVisible(true);
        // What is typed and no zone is refused with the one that is near it, not thrown away.
        zone.setAllowCustomValue(true);
        zone.addCustomValueSetListener(typed -> zone.setValue(typed.getDetail().strip()));
        zone.setHelperText("In which dates are typed and shown.");
        address.setId("school-address");
        address.setPlaceholder("https://palpate.school.org");
        address.setHelperText(
                "Used in invitations, join links, QR codes and calendars. Empty: as the server was started.");
        Fields.limit(address, 300);
        add(line(name, country, zone), line(address));
    }

    private static Div line(HasSize... fields) {
        Div line = Bits.row();
        line.addClassName("fields");
        for (HasSize field : fields) {
            field.setWidth(WIDTH);
            field.setMaxWidth("100%");
            Element element = field.getElement();
            element.getStyle().set("flex", "1 1 " + WIDTH);
            line.getElement().appendChild(element);
        }
        return line;
    }

    private void sayHowDatesLook() {
        DateForm form = DateForm.of(Optional.ofNullable(country.getValue()).orElse(""));
        country.setHelperText(
                "Dates look like %s."
                        .formatted(
                                DateTimeFormatter.ofPattern(
                                                form.day() + ", " + form.time(), Locale.ENGLISH)
                                        .format(EXAMPLE.atTime(EVENING, 0))));
    }

    /** Shows facts. */
    public void fill(SchoolFacts facts) {
        name.setValue(facts.name());
        country.setValue(facts.country().isEmpty() ? null : facts.country());
        zone.setValue(facts.zone().isEmpty() ? null : facts.zone());
        address.setValue(facts.publicAddress());
    }

    /**
     * Proposes what the browser knows of where it is, in fields that are empty. An address that
     * only this machine can reach is no proposal.
     */
    public void guess() {
        getElement()
                .executeJs(GUESS, List.of(Locale.getISOCountries()))
                .then(JsonNode.class, this::propose);
    }

    private void propose(JsonNode guessed) {
        propose(country, guessed.path("country").asString(), countries());
        propose(zone, guessed.path("zone").asString(), zones());
        String here = guessed.path("address").asString();
        if (address.isEmpty() && here.startsWith("https://")) {
            address.setValue(here);
        }
    }

    private static void propose(ComboBox<String> field, String value, List<String> known) {
        if (field.isEmpty() && known.contains(value)) {
            field.setValue(value);
        }
    }

    /** The facts as typed; the visibility is another field's. */
    public SchoolFacts facts(Visibility visibility) {
        return new SchoolFacts(
                name.getValue(),
                Optional.ofNullable(country.getValue()).orElse(""),
                Optional.ofNullable(zone.getValue()).orElse(""),
                address.getValue(),
                visibility);
    }

    /** Says at each field what is wrong with it; nothing is wrong with the others. */
    public void tell(CannotSettle cannot) {
        clearFaults();
        cannot.faults()
                .forEach((fact, fault) -> {
                    HasValidation field = Optional.ofNullable(fields().get(fact)).orElseThrow();
                    field.setErrorMessage(fault);
                    field.setInvalid(true);
                });
    }

    /** Takes back what was said of the fields. */
    public void clearFaults() {
        fields().values().forEach(field -> field.setInvalid(false));
    }

    /** Runs when somebody changes one of the fields. */
    public void whenChanged(Runnable act) {
        Stream.<HasValue<?, ?>>of(name, country, zone, address)
                .forEach(field ->
                        field.addValueChangeListener(change -> {
                            if (change.isFromClient()) {
                                act.run();
                            }
                        }));
    }

    private Map<Fact, HasValidation> fields() {
        return Map.of(
                Fact.NAME, name,
                Fact.COUNTRY, country,
                Fact.ZONE, zone,
                Fact.PUBLIC_ADDRESS, address);
    }

    private static List<String> countries() {
        return Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(SchoolFields::nameOf))
                .toList();
    }

    private static String nameOf(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    /** Named by places, as people know them; names like EST5EDT stay out. */
    private static List<String> zones() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.contains("/"))
                                .filter(zone -> !zone.matches("(Etc|SystemV)/.*"))
                                .sorted())
                .toList();
    }
}
