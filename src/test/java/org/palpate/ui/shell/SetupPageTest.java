package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.EmailAddressField;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;

/** The first start: the administrator, and what the school says of itself. */
class SetupPageTest extends PageTest {

    @Autowired private SchoolSettings settings;
    @Autowired private Dates dates;

    /** The clock belongs to the server, and other tests read it too. */
    @AfterEach
    void asAtTheStart() {
        settings.settle(administrator(), SchoolFacts.nothing());
    }

    @Test
    void theSchoolsCountryAndZoneCountFromTheFirstEvening() {
        open();
        describesTheAdministrator();
        choose("Country", "US");
        choose("Time zone", "America/Chicago");
        assertThat(everythingUnder("Country")).isEqualTo("Dates look like 12/05/2026, 6:00 PM.");
        test(text("Public address")).setValue("https://palpate.ring.example");
        test(button("Set up the school")).click();

        assertThat(setup.isOpen()).isFalse();
        assertThat(settings.facts().publicAddress()).isEqualTo("https://palpate.ring.example/");
        assertThat(dates.full(Instant.parse("2026-12-06T00:00:00Z")))
                .isEqualTo("Sat 12/05/2026, 6:00 PM");
    }

    @Test
    void whatCannotBeSoIsToldAndNothingIsHalfDone() {
        open();
        describesTheAdministrator();
        test(text("Public address")).setValue("ring.example/start");
        test(button("Set up the school")).click();

        assertThat(text("Public address").getErrorMessage()).contains("write it like https://");
        assertThat(setup.isOpen()).isTrue();
        assertThat(settings.facts()).isEqualTo(SchoolFacts.nothing());

        test(text("Public address")).setValue("");
        test(button("Set up the school")).click();
        assertThat(setup.isOpen()).isFalse();
    }

    private void open() {
        UI.getCurrent().navigate(Pages.SETUP, QueryParameters.of("key", setup.key()));
        assertThat(heading()).isEqualTo("Welcome to Palpate");
    }

    private void describesTheAdministrator() {
        test(text("Name")).setValue("Ada Admin");
        test(find(EmailAddressField.class).single()).setValue("ada@school.org");
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        find(Checkbox.class).withCaption("Add a sample class").single().setValue(false);
    }

    private TextField text(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, String value) {
        find(ComboBox.class).withCaption(caption).single().setValue(value);
    }

    private String everythingUnder(String caption) {
        return find(ComboBox.class).withCaption(caption).single().getHelperText();
    }
}
