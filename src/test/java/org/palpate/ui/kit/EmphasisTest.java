package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose stars are emphasis, and whose are stars. */
class EmphasisTest {

    @Test
    void authorsStarsStayStars() {
        for (String text :
                List.of("Force is 2 * 3 * 4.", "a*b*c", "*Psoas* comes first.", "*", "")) {
            assertThat(shown(text)).as(text).isEqualTo(text);
            assertThat(tags(text)).as(text).doesNotContain("em");
        }
    }

    @Test
    void theEnginesSentencesSetOffWhatWasTyped() {
        assertThat(shown("Counted as right; it is spelled *psoas major*."))
                .isEqualTo("Counted as right; it is spelled psoas major.");
        assertThat(tags("The unit *miles* does not count here; use km.")).contains("em");
        assertThat(tags("You wrote *ilium*: that is the hip bone.")).contains("em");
    }

    private static String shown(String text) {
        return Arrays.stream(Emphasis.of(text))
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .reduce("", String::concat);
    }

    private static List<String> tags(String text) {
        return Arrays.stream(Emphasis.of(text)).map(part -> part.getElement().getTag()).toList();
    }
}
