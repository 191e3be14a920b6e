package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a form was refused is read out, and not a moment longer than it is so. */
class RefusedFormTest {

    private final TextField name = new TextField("Name");
    private final Div form = new Div(new Div(name));

    /** Where words are read out at once that are no answer to a form. */
    private static final Set<String> NO_FORMS =
            Set.of(
                    "Refusals.java",
                    "Withdrawn.java",
                    "SignInPage.java",
                    "AttemptBody.java",
                    "DailyRecallPage.java");

    private static void typed(TextField field, String value) {
        String old = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, old, true));
    }

    @Test
    void whatWasSaidIsTakenBackOnceAFieldChanges() {
        var told = new Refusals.Told(form);
        told.setText("The name is too long.");
        assertThat(told.getElement().getAttribute("role")).isEqualTo("alert");

        typed(name, "Ada");

        assertThat(told.getText()).isEmpty();
    }

    /** A form that fills its own fields again, as they were, has not corrected anything. */
    @Test
    void itStaysWhileOnlyTheServerFillsTheFields() {
        var told = new Refusals.Told(form);
        told.setText("The name is too long.");

        name.setValue("Ada");

        assertThat(told.getText()).isEqualTo("The name is too long.");
    }

    @Test
    void theNextRefusalIsTakenBackAsWell() {
        var told = new Refusals.Told(name);
        told.setText("One.");
        typed(name, "Ada");
        told.setText("Another.");
        typed(name, "Ben");

        assertThat(told.getText()).isEmpty();
    }

    /** A field of several parts does not look at itself again when it changes. */
    @Test
    void aMarkedFieldIsRightAgainOnceItChanges() {
        var parts = new Parts();
        Refusals.tell(
                () -> {
                    throw new Unfinished("Choose a day.", parts);
                },
                sentence -> {});
        assertThat(parts.isInvalid()).isTrue();

        ComponentUtil.fireEvent(parts, new ComponentValueChangeEvent<>(parts, parts, "", true));

        assertThat(parts.isInvalid()).isFalse();
        assertThat(parts.getErrorMessage()).isEmpty();
    }

    /** One rule: nobody says it with words of their own, which would stay. */
    @Test
    void noFormSaysItOtherwise() throws IOException {
        List<Path> pages;
        try (var files = Files.walk(Path.of("src/main/java/org/palpate/ui"))) {
            pages = files.filter(Files::isRegularFile).toList();
        }
        for (Path page : pages) {
            if (!NO_FORMS.contains(String.valueOf(page.getFileName()))) {
                assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContain("\"role\", \"alert\"");
            }
        }
    }

    private static final class Parts extends CustomField<String> {

        @Override
        protected String generateModelValue() {
            return "";
        }

        @Override
        protected void setPresentationValue(String value) {}
    }
}
