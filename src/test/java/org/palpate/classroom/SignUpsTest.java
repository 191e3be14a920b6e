package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.school.CannotSettle;
import org.palpate.school.SchoolSettings;
import org.palpate.school.SignUp;
import org.palpate.school.SignUp.Way;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/** Who makes an account by themselves, by what the school settled. */
@OnBothDatabases
class SignUpsTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";

    private final School school;
    private final SignUps signUps;
    private final SchoolSettings settings;
    private final PersonId ada;
    private final PersonId ines;
    private int people;

    SignUpsTest(Database database) {
        school = database.emptySchool();
        signUps = school.the(SignUps.class);
        settings = school.the(SchoolSettings.class);
        ada = school.administrator("Ada");
        ines = school.instructor("Ines");
    }

    @Test
    void anybodyUntilSomebodySettlesIt() {
        assertThat(signUps.now()).isEqualTo(SignUp.open());
        assertThat(signsUp("gmail.test", "")).isNotNull();
    }

    @Test
    void whoHasTheCodeOfAClassThatGoesOn() {
        ClassId group = school.classes().make(ines, "Monday group");
        String code = school.classes().find(ines, group).joinCode();
        settles(Way.CODE);
        for (String wrong : List.of("", "BCDF2345", "x".repeat(300))) {
            assertThatExceptionOfType(SignUps.WrongCode.class)
                    .isThrownBy(() -> signsUp("gmail.test", wrong));
        }
        assertThat(signsUp("gmail.test", code.substring(0, 4) + " " + code.substring(4)))
                .isNotNull();
        school.the(ClassSettings.class).archive(ines, group);
        assertThatExceptionOfType(SignUps.WrongCode.class)
                .isThrownBy(() -> signsUp("gmail.test", code));
    }

    @Test
    void whoHasAnAddressOfTheSchool() {
        settles(Way.DOMAIN, "@School.ORG", "schüle.de", "school.org");
        assertThat(signUps.now().domains()).containsExactly("school.org", "schüle.de");
        assertThat(signsUp("SCHOOL.org", "")).isNotNull();
        assertThat(signsUp("xn--schle-mva.de", "")).isNotNull();
        for (String other :
                List.of(
                        "gmail.test",
                        "evil-school.org",
                        "students.school.org",
                        "school.org.evil.test")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> signsUp(other, ""))
                    .withMessageContaining("@school.org or @schüle.de");
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signsUp("", ""));
    }

    @Test
    void nobodyWhereItIsClosedWhateverTheyHave() {
        ClassId group = school.classes().make(ines, "Monday group");
        settles(Way.CLOSED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> signsUp("school.org", school.classes().find(ines, group).joinCode()));
        assertThat(signUps.areOpen()).isFalse();
        settles(Way.OPEN);
        assertThat(signsUp("school.org", "")).isNotNull();
    }

    @Test
    void onlyAdministratorsSettleItAndOnlyWhatCanBe() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settings.settle(ines, new SignUp(Way.CLOSED, List.of())));
        for (List<String> wrong :
                List.of(
                        List.<String>of(),
                        List.of("school"),
                        List.of("a b.org"),
                        List.of("x@y.org"))) {
            assertThatExceptionOfType(CannotSettle.class)
                    .as("%s", wrong)
                    .isThrownBy(() -> settings.settle(ada, new SignUp(Way.DOMAIN, wrong)));
        }
        assertThat(signUps.now()).isEqualTo(SignUp.open());
        assertThat(SignUp.typed(" @a.org;b.org,\n c.org "))
                .containsExactly("a.org", "b.org", "c.org");
    }

    private PersonId signsUp(String domain, String code) {
        people++;
        return signUps.signUp("Somebody", "somebody" + people + "@" + domain, PASSWORD, null, code);
    }

    private void settles(Way way, String... domains) {
        settings.settle(ada, new SignUp(way, List.of(domains)));
    }
}
