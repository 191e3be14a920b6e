package org.palpate.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Dates;
import org.springframework.beans.factory.annotation.Autowired;

class SchoolCardTest extends PageTest {

    @Autowired private SchoolSettings settings;
    @Autowired private Dates dates;

    /** The clock belongs to the server, and other tests read it too. */
    @AfterEach
    void asAtTheStart() {
        settings.settle(administrator(), SchoolFacts.nothing());
    }

    @Test
    void theZoneCountsForDatesAtOnce() {
        open();
        zone("Asia/Tokyo");
        test(button("Save")).click();
        assertThat(settings.facts().zone()).isEqualTo("Asia/Tokyo");
        assertThat(dates.zone()).isEqualTo("Asia/Tokyo");
        assertThat(dates.resolve(LocalDateTime.of(2026, 12, 4, 18, 0)))
                .hasToString("2026-12-04T09:00:00Z");
        assertThat(everything()).contains("Saved.");

        zone("America/Chicago");
        test(button("Save")).click();
        assertThat(dates.full(dates.resolve(LocalDateTime.of(2026, 12, 4, 18, 0))))
                .isEqualTo("Fri 4 Dec 2026, 18:00");
        assertThat(dates.resolve(LocalDateTime.of(2026, 12, 4, 18, 0)))
                .hasToString("2026-12-05T00:00:00Z");
    }

    @Test
    void theCountryCountsForDatesAtOnce() {
        open();
        country("US");
        test(button("Save")).click();
        assertThat(dates.full(dates.resolve(LocalDateTime.of(2026, 12, 4, 18, 0))))
                .isEqualTo("Fri 12/04/2026, 6:00 PM");

        country("AT");
        test(button("Save")).click();
        assertThat(dates.full(dates.resolve(LocalDateTime.of(2026, 12, 4, 18, 0))))
                .isEqualTo("Fri 04.12.2026, 18:00");
    }

    @Test
    void linksThatWorkOnThisMachineAloneAreWarnedOf() {
        open();
        assertThat(everything()).contains("works on this machine alone");
        test(find(TextField.class).withCaption("Public address").single())
                .setValue("https://ring.example");
        test(button("Save")).click();
        assertThat(everything()).doesNotContain("works on this machine alone");
        test(find(TextField.class).withCaption("Public address").single())
                .setValue("http://127.0.0.1:8080");
        test(button("Save")).click();
        assertThat(everything()).contains("works on this machine alone");
    }

    @Test
    void aFaultIsToldAtItsFieldAndNothingIsSaved() {
        open();
        TextField address = find(TextField.class).withCaption("Public address").single();
        test(find(TextField.class).withCaption("Name of the school").single())
                .setValue("Schule am Ring");
        test(address).setValue("ring.example/start");
        test(button("Save")).click();
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("write it like https://");
        assertThat(everything()).contains("Nothing was saved.");
        assertThat(settings.facts()).isEqualTo(SchoolFacts.nothing());

        test(address).setValue("https://ring.example");
        test(button("Save")).click();
        assertThat(address.isInvalid()).isFalse();
        assertThat(settings.facts().name()).isEqualTo("Schule am Ring");
        assertThat(address.getValue()).isEqualTo("https://ring.example/");
    }

    /** A choice that reaches the server after the button was pressed must not look saved. */
    @Test
    void whatIsChangedAfterwardsDoesNotLookSaved() {
        open();
        TextField name = find(TextField.class).withCaption("Name of the school").single();
        test(name).setValue("Schule am Ring");
        test(button("Save")).click();
        assertThat(everything()).contains("Saved. It counts");
        test(name).setValue("Schule am Gürtel");
        assertThat(everything()).contains("not saved yet").doesNotContain("Saved. It counts");
    }

    private void open() {
        signIn(administrator());
        navigate(OfficePage.class);
    }

    @SuppressWarnings("unchecked")
    private void country(String country) {
        find(ComboBox.class).withCaption("Country").single().setValue(country);
    }

    @SuppressWarnings("unchecked")
    private void zone(String zone) {
        find(ComboBox.class).withCaption("Time zone").single().setValue(zone);
    }
}
