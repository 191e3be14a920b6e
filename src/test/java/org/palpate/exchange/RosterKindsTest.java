package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;

/** The kinds of lists that schools have: what is guessed of them, and what is asked. */
class RosterKindsTest {

    private static final String[] BOTH = {
        "Mira Lind mira.lind@school.org", "Tom Fox tom.fox@school.org"
    };

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "the parent's address first",
                        "Name,Parent e-mail,Student e-mail\nMira Lind,p@home.org,mira.lind@school.org\nTom Fox,q@home.org,tom.fox@school.org"),
                Arguments.of(
                        "a guardian's address and name",
                        "Guardian name;Guardian mail;Mail;Last name;First name\nEva Lind;eva@home.org;mira.lind@school.org;Lind;Mira\nJo Fox;jo@home.org;tom.fox@school.org;Fox;Tom"),
                Arguments.of(
                        "somebody else's address without headings",
                        "Mira Lind,office@firm.org,mira.lind@school.org\nTom Fox,office@firm.org,tom.fox@school.org"),
                Arguments.of(
                        "the parents' addresses in German",
                        "Nachname;Vorname;E-Mail Eltern;E-Mail\nLind;Mira;a@home.org;mira.lind@school.org\nFox;Tom;b@home.org;tom.fox@school.org"),
                Arguments.of(
                        "German, where Name is the last name",
                        "Name;Vorname;E-Mail\nLind;Mira;mira.lind@school.org\nFox;Tom;tom.fox@school.org"),
                Arguments.of(
                        "French",
                        "Nom;Prénom;Courriel\nLind;Mira;mira.lind@school.org\nFox;Tom;tom.fox@school.org"),
                Arguments.of(
                        "Spanish",
                        "Nombre,Apellidos,Correo electrónico\nMira,Lind,mira.lind@school.org\nTom,Fox,tom.fox@school.org"),
                Arguments.of(
                        "Italian",
                        "Cognome;Nome;Indirizzo e-mail\nLind;Mira;mira.lind@school.org\nFox;Tom;tom.fox@school.org"),
                Arguments.of(
                        "Polish",
                        "Nazwisko;Imię;Adres e-mail\nLind;Mira;mira.lind@school.org\nFox;Tom;tom.fox@school.org"),
                Arguments.of(
                        "Czech",
                        "Příjmení;Jméno;E-mail\nLind;Mira;mira.lind@school.org\nFox;Tom;tom.fox@school.org"),
                Arguments.of(
                        "Swedish",
                        "Förnamn\tEfternamn\tE-post\nMira\tLind\tmira.lind@school.org\nTom\tFox\ttom.fox@school.org"),
                Arguments.of(
                        "both names under one heading",
                        "\"Last name, first name\",E-mail\n\"Lind, Mira\",mira.lind@school.org\n\"Fox, Tom\",tom.fox@school.org"),
                Arguments.of(
                        "apellidos y nombre",
                        "Apellidos y nombre;Correo\nLind, Mira;mira.lind@school.org\nFox, Tom;tom.fox@school.org"),
                Arguments.of(
                        "as a learning platform exports it",
                        "firstName,lastName,emailAddress\nMira,Lind,mira.lind@school.org\nTom,Fox,tom.fox@school.org"),
                Arguments.of(
                        "the parts and the whole",
                        "First name,Last name,Display name,Email\nMira,Lind,LIND Mira (2026),mira.lind@school.org\nTom,Fox,FOX Tom (2026),tom.fox@school.org"),
                Arguments.of(
                        "surname first without a header",
                        "Lind,Mira,mira.lind@school.org\nFox,Tom,tom.fox@school.org"),
                Arguments.of(
                        "surname first without a header, initials in the addresses",
                        "Lind;Mira;mlind@school.org\nFox;Tom;tfox@school.org"),
                Arguments.of(
                        "surname first in one cell without a header",
                        "Lind Mira,mira.lind@school.org\nFox Tom,tom.fox@school.org"),
                Arguments.of(
                        "surname first with commas, without a header",
                        "\"Lind, Mira\",mira.lind@school.org\n\"Fox, Tom\",tom.fox@school.org"),
                Arguments.of(
                        "a teacher among them",
                        "Name,E-mail,Role\nAda Ott,ada.ott@school.org,Teacher\nMira Lind,mira.lind@school.org,Student\nTom Fox,tom.fox@school.org,Student"),
                Arguments.of(
                        "a teacher among them, without headings",
                        "Ada Ott,ada.ott@school.org,Lehrerin\nMira Lind,mira.lind@school.org,Schülerin\nTom Fox,tom.fox@school.org,Schüler"),
                Arguments.of("addresses alone", "mira.lind@school.org\ntom.fox@school.org"),
                Arguments.of(
                        "addresses alone under a heading",
                        "E-mail\nmira.lind@school.org\ntom.fox@school.org"),
                Arguments.of(
                        "a damaged line",
                        "Name,E-mail\nMira Lind,mira.lind@school.org\n\"Eva \"X\" Ott,eva@school.org\nTom Fox,tom.fox@school.org"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void theGuessIsRight(String kind, String list) {
        List<String> people =
                Roster.read(list).people().stream()
                        .map(row ->
                                (kind.contains("initials")
                                        ? row.name()
                                                + " "
                                                + row.name().toLowerCase().replace(' ', '.')
                                                + "@school.org"
                                        : row.name() + " " + row.email()))
                        .toList();

        assertThat(people).containsExactly(BOTH);
    }

    @Test
    void whoIsNoLearnerIsLeftOutWithTheReasonUntilSomebodyTakesThemIn() {
        RosterSheet sheet =
                RosterSheet.read(
                        "Name,E-mail,Role\nAda Ott,ada@school.org,Teaching assistant\nMira Lind,mira@school.org,Student");
        RosterDraft draft = RosterDraft.of(sheet, RosterLayout.guess(sheet));

        assertThat(draft.roster().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.what())
                                .isEqualTo("Left out: “Teaching assistant” is no learner."));
        RosterDraft.Line ada = draft.lines().getFirst();
        RosterDraft taken = draft.with(ada.corrected(ada.name(), ada.email(), "", true));
        assertThat(taken.roster().people()).hasSize(2);
    }

    @Test
    void groupsAreRead() {
        assertThat(
                        Roster.read(
                                        "Name;Gruppe;E-Mail\nMira Lind;Montag;mira@school.org\nTom Fox;;tom@school.org")
                                .people())
                .extracting(Roster.Row::group)
                .containsExactly("Montag", "");
    }

    @Test
    void aDamagedLineShowsWhatIsLeftOfItAndCanBePutRight() {
        RosterSheet sheet =
                RosterSheet.read(
                        "Mira Lind,mira@school.org\n\"Tom \"T\" Fox,tom@school.org\nAda Ash,ada@school.org");
        RosterDraft draft = RosterDraft.of(sheet, RosterLayout.guess(sheet));

        RosterDraft.Line tom = draft.lines().get(1);
        assertThat(tom.damaged()).isTrue();
        assertThat(tom.name()).isEqualTo("Tom T Fox");
        assertThat(tom.email()).isEqualTo("tom@school.org");
        RosterDraft fixed = draft.with(tom.corrected("Tom Fox", "TOM@school.org", "", true));
        assertThat(fixed.roster().people())
                .extracting(Roster.Row::email)
                .containsExactly("mira@school.org", "tom@school.org", "ada@school.org");
    }

    @Test
    void aLayoutThatCannotBeIsSaid() {
        RosterSheet sheet = RosterSheet.read("Mira Lind,mira@school.org,m@home.org");
        RosterLayout guess = RosterLayout.guess(sheet);

        assertThat(guess.objection()).isEmpty();
        assertThat(guess.with(1, RosterUse.IGNORED).objection().orElseThrow())
                .startsWith("No column");
        assertThat(guess.with(2, RosterUse.EMAIL).objection().orElseThrow())
                .startsWith("Several columns");
    }

    @Test
    void aLastNameOfSeveralWordsStaysWhole() {
        assertThat(RosterLayout.turned("van der Berg, Anna")).isEqualTo("Anna van der Berg");
        assertThat(RosterLayout.turned("GARCÍA LÓPEZ María José"))
                .isEqualTo("María José GARCÍA LÓPEZ");
        assertThat(RosterLayout.turned("van der Berg Anna")).isEqualTo("Anna van der Berg");
        assertThat(RosterLayout.turned("Cher")).isEqualTo("Cher");
    }

    @Test
    void aWorkbookIsReadFromItsFirstSheetWithSomethingOnIt() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Cover");
            var sheet = workbook.newWorksheet("Learners");
            String[][] cells = {
                {"Last name", "First name", "", "E-mail"},
                {"Lind", "Mira", "", "mira@school.org"},
                {},
                {"Ångström", "Zoë", "", "zoe@school.org"}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    if (!cells[row][column].isEmpty()) {
                        sheet.value(row, column, cells[row][column]);
                    }
                }
            }
        }

        assertThat(Roster.read(bytes.toByteArray()).people())
                .containsExactly(
                        new Roster.Row(2, "Mira Lind", "mira@school.org"),
                        new Roster.Row(4, "Zoë Ångström", "zoe@school.org"));
    }

    @Test
    void aZipThatIsNoWorkbookIsRefusedWithAWayOut() {
        byte[] noWorkbook = {'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9};

        org.assertj.core.api.Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Roster.read(noWorkbook))
                .satisfies(refused -> assertThat(refused.sentence()).contains(".xlsx or as CSV"));
    }

    @Test
    void theLayoutOfAListIsRememberedForTheSchool() {
        var school = Database.H2.emptySchool();
        PersonId ines = school.instructor("Ines");
        PersonId otto = school.instructor("Otto");
        var layouts = school.the(RosterLayouts.class);
        RosterSheet sheet = RosterSheet.read("Kontakt,Wer,Mail\na@x.org,Mira Lind,mira@school.org");
        assertThat(layouts.preset(ines, sheet).asLastTime()).isFalse();
        var settled =
                new RosterLayout(
                        true,
                        List.of(RosterUse.EMAIL, RosterUse.NAME_LAST_FIRST, RosterUse.IGNORED));

        layouts.remember(ines, sheet, settled);
        layouts.remember(school.learner("Ada"), sheet, RosterLayout.guess(sheet));

        RosterSheet next = RosterSheet.read("kontakt;WER;mail\nb@x.org;Fox, Tom;tom@school.org");
        assertThat(layouts.preset(otto, next)).isEqualTo(new RosterLayouts.Preset(settled, true));
        layouts.remember(otto, next, settled.with(2, RosterUse.GROUP));
        assertThat(layouts.preset(ines, sheet).layout().uses()).endsWith(RosterUse.GROUP);
    }
}
