package org.palpate.ui.office;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.school.CannotSettle;
import org.palpate.school.CannotSettle.Fact;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/** What the school says of itself: shown, and changed with faults told at their fields. */
class SchoolCard extends Div {

    private static final String WIDTH = "18rem";

    private final SchoolSettings settings;
    private final Visitor visitor;
    private final Dates dates;
    private final TextField name = new TextField("Name of the school");
    private final ComboBox<String> country = new ComboBox<>("Country");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final TextField address = new TextField("Public address");
    private final Div said = new Div();

    SchoolCard(SchoolSettings settings, Visitor visitor, Dates dates) {
        this.settings = settings;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("card", "form");
        name.setId("school-name");
        country.setId("school-country");
        country.setItems(countries());
        country.setItemLabelGenerator(SchoolCard::nameOf);
        country.setClearButtonVisible(true);
        zone.setId("school-zone");
        zone.setItems(zones());
        zone.setClearButtonVisible(true);
        Fields.limit(name, SchoolFacts.LONGEST_NAME);
        address.setId("school-address");
        address.setPlaceholder("https://palpate.school.org");
        address.setHelperText(
                "Used in invitations, join links and calendars. Empty: as the server was started.");
        Fields.limit(address, 300);
        said.getElement().setAttribute("role", "status");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-school");
        add(line(name, country, zone), line(address), Bits.row(save), said);
        fill(settings.facts());
        Stream.<HasValue<?, ?>>of(name, country, zone, address)
                .forEach(field ->
                        field.addValueChangeListener(change -> {
                            if (change.isFromClient()) {
                                say("Changed, and not saved yet.");
                            }
                        }));
    }

    private static Div line(HasSize... fields) {
        Div line = Bits.row();
        line.addClassName("fields");
        for (HasSize field : fields) {
            field.setWidth(WIDTH);
            field.setMaxWidth("100%");
            line.getElement().appendChild(field.getElement());
        }
        return line;
    }

    private void say(String sentence) {
        said.removeAll();
        said.add(Bits.text(sentence));
    }

    private void fill(SchoolFacts facts) {
        name.setValue(facts.name());
        country.setValue(facts.country().isEmpty() ? null : facts.country());
        zone.setValue(facts.zone().isEmpty() ? null : facts.zone());
        zone.setHelperText(
                "In which dates are typed and shown. Now: %s, %s."
                        .formatted(dates.zone(), dates.full(dates.now())));
        address.setValue(facts.publicAddress());
    }

    private void save() {
        fields().values().forEach(field -> field.setInvalid(false));
        Refusals.tell(this::settle, this::say);
    }

    private void settle() {
        try {
            settings.settle(
                    visitor.require(),
                    new SchoolFacts(
                            name.getValue(),
                            Optional.ofNullable(country.getValue()).orElse(""),
                            Optional.ofNullable(zone.getValue()).orElse(""),
                            address.getValue(),
                            settings.facts().visibility()));
            fill(settings.facts());
            say("Saved. It counts from now on.");
        } catch (CannotSettle cannot) {
            cannot.faults().forEach(this::tell);
            say("Nothing was saved. Correct what is marked.");
        }
    }

    private void tell(Fact fact, String fault) {
        HasValidation field = Optional.ofNullable(fields().get(fact)).orElseThrow();
        field.setErrorMessage(fault);
        field.setInvalid(true);
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
                .sorted(Comparator.comparing(SchoolCard::nameOf))
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
