package org.palpate.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> ABOUT_ADA =
            List.of("Ada Wennerstrom", "ada.wennerstrom@kneading-school.org");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gravel-orchid",
                "lantern orchid gravel",
                "ääkkösiä ja nauriita",
                "жёлтый чайник на крыше",
                "🦴🦴🐢🪨🌊🧂🪵🎐🥁🧵🪁🧿",
                "allsmallletterswithoutanydigit"
            })
    void anyPasswordThatIsLongAndNotCommonWillDo(String password) {
        assertThat(rules.objection(password, ABOUT_ADA)).isEmpty();
    }

    @Test
    void anOwnWordAmongUnrelatedOnesDoesNoHarm() {
        assertThat(rules.objection("adagio lantern gravel", ABOUT_ADA)).isEmpty();
        assertThat(rules.objection("wennerstrom lantern gravel", ABOUT_ADA)).isEmpty();
        assertThat(rules.objection("massage lantern gravel", ABOUT_ADA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "gx7-Qp!2z#K", "🦴🐢🪨🌊🧂🪵🎐🥁🧵🪁🧿"})
    void fewerThanTwelveCharactersAreTooFewWhateverTheyAre(String password) {
        assertThat(rules.objection(password, ABOUT_ADA))
                .hasValueSatisfying(why -> assertThat(why).contains("at least 12 characters"));
    }

    @Test
    void aPasswordMayBeAPhraseOf128CharactersAndNoLonger() {
        String phrase =
                "every third heron wades where the quiet ditch bends, ".repeat(3).substring(0, 128);

        assertThat(rules.objection(phrase, ABOUT_ADA)).isEmpty();
        assertThat(rules.objection(phrase + "!", ABOUT_ADA))
                .hasValueSatisfying(why -> assertThat(why).contains("at most 128").contains("129"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "Password1234!",
                "iloveyou1234"
            })
    void whatAttackersTryFirstIsRefused(String password) {
        assertThat(rules.objection(password, ABOUT_ADA))
                .hasValueSatisfying(why -> assertThat(why).contains("first that attackers try"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wennerstrom1",
                "adawennerstrom",
                "kneading-school",
                "palpatepalpate",
                "hipflexor123",
                "ada.wennerstrom@kneading-school.org",
                "Ada Wennerstrom 1987!",
                "w3nn3r$tr0m-ada",
                "mortsrennew-2024",
                "Wennerström.Wennerström",
                "wennerstrom-piano",
                "adawennerstrom.kneading",
                "Hip-Flexor-Massage",
                "p@lp@te-massage!",
                "kneadingschool2026"
            })
    void whatCanBeReadOffThePersonOrTheSchoolIsRefused(String password) {
        assertThat(rules.objection(password, ABOUT_ADA))
                .hasValueSatisfying(why -> assertThat(why).contains("first that attackers try"));
    }
}
