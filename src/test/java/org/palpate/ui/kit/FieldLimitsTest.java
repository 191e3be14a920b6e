package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every field for text names its limit in its own place, and no text meets a wall behind it. */
class FieldLimitsTest {

    private static final Path PAGES = Path.of("src/main/java/org/palpate/ui");

    /** A field that is made, and the name it is made under. */
    private static final Pattern MADE = Pattern.compile("(\\w+) =\\s+new Text(?:Field|Area)\\(");

    @Test
    void aTextThatIsTooLongIsRefusedAtItsFieldWithTheLimit() {
        var name = new TextField("Name");
        Fields.limit(name, 100);
        var note = new TextArea("Note");
        Fields.count(note, 2000, "Read by your instructor.");

        name.setValue("x".repeat(101));
        note.setValue("x".repeat(1999));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage())
                .isEqualTo("At most 100 characters fit here, and this is longer. Shorten it.");
        assertThat(name.getMaxLength()).isEqualTo(100);
        assertThat(note.isInvalid()).isFalse();
        assertThat(note.getHelperText())
                .isEqualTo("Read by your instructor. 1999 of at most 2000 characters.");
        name.setValue("x");
        assertThat(name.isInvalid()).isFalse();
    }

    /** Whoever adds a field says how much it takes, or that nobody writes in it. */
    @Test
    void everyFieldForTextHasALimit() throws IOException {
        List<String> without = new ArrayList<>();
        int fields = 0;
        try (var files = Files.walk(PAGES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                var made = MADE.matcher(code);
                while (made.find()) {
                    fields++;
                    String name = made.group(1);
                    boolean bounded =
                            Pattern.compile(
                                            "Fields\\.(limit|count|bound)\\(\\s*%s,|%s\\.setReadOnly\\(true\\)"
                                                    .formatted(name, name))
                                    .matcher(code)
                                    .find();
                    if (!bounded) {
                        without.add(file.getFileName() + ": " + name);
                    }
                }
            }
        }
        assertThat(fields).isGreaterThan(10);
        assertThat(without).isEmpty();
    }
}
