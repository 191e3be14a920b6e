package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.refusal.Refusal;

/** What a list of learners may look like. */
class RosterTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String LIST =
            "Zoë Ångström;zoe@school.org\nChloé Žižek;chloe@school.org\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", LIST.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with mark", marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)),
                Arguments.of("UTF-16 big", marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF)),
                Arguments.of("UTF-16 little", marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE)),
                Arguments.of("Windows-1252", LIST.getBytes(WINDOWS)));
    }

    private static byte[] marked(Charset charset, int... mark) {
        var bytes = new ByteArrayOutputStream();
        IntStream.of(mark).forEach(bytes::write);
        bytes.writeBytes(LIST.getBytes(charset));
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void itIsReadInEveryEncodingSpreadsheetsSave(String name, byte[] file) {
        Roster roster = Roster.read(file);

        assertThat(roster.problems()).isEmpty();
        assertThat(roster.people())
                .containsExactly(
                        new Roster.Row(1, "Zoë Ångström", "zoe@school.org"),
                        new Roster.Row(2, "Chloé Žižek", "chloe@school.org"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("commas", "Mira Lind,mira@school.org\nTom Fox,tom@school.org"),
                Arguments.of("semicolons", "Mira Lind;mira@school.org\nTom Fox;tom@school.org"),
                Arguments.of("tabs", "Mira Lind\tmira@school.org\nTom Fox\ttom@school.org"),
                Arguments.of(
                        "spaces round", " Mira Lind , mira@school.org \nTom Fox,tom@school.org"),
                Arguments.of(
                        "as mail programs copy it",
                        "Mira Lind <mira@school.org>, \"Tom Fox\" <tom@school.org>"),
                Arguments.of(
                        "lines from a mail program",
                        "Mira Lind <mira@school.org>\r\nTom Fox <tom@school.org>\r\n"),
                Arguments.of("e-mail first", "mira@school.org,Mira Lind\ntom@school.org,Tom Fox"),
                Arguments.of(
                        "one turned round", "Mira Lind,mira@school.org\ntom@school.org,Tom Fox"),
                Arguments.of(
                        "quotes", "\"Mira Lind\",\"mira@school.org\"\n\"Tom Fox\",tom@school.org"),
                Arguments.of("capitals", "Mira Lind,MIRA@School.org\nTom Fox,Tom@SCHOOL.ORG"),
                Arguments.of(
                        "old line ends", "Mira Lind,mira@school.org\rTom Fox,tom@school.org\r"),
                Arguments.of(
                        "more columns",
                        "17,Mira Lind,,mira@school.org,A\n18,Tom Fox,x,tom@school.org"),
                Arguments.of(
                        "a mark in a paste",
                        "\uFEFFMira Lind,mira@school.org\nTom Fox,tom@school.org"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void separatorsAndColumnsAreFoundOut(String name, String list) {
        assertThat(Roster.read(list).people())
                .containsExactly(
                        new Roster.Row(1, "Mira Lind", "mira@school.org"),
                        new Roster.Row(2, "Tom Fox", "tom@school.org"));
        assertThat(Roster.read(list).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,E-mail\nMira Lind,mira@school.org",
                "NAME;Email Address;Group\nMira Lind;mira@school.org;A",
                "Group,Mail,Full name\nA,mira@school.org,Mira Lind",
                "Last name\tFirst name\te-mail\nLind\tMira\tmira@school.org",
                "Vorname;Nachname;E-Mail-Adresse\nMira;Lind;mira@school.org",
                "Student,Write to\nMira Lind,mira@school.org",
                "\"Name\",\"E-mail\"\n\"Mira Lind\",\"mira@school.org\""
            })
    void headingsAreKnownInSeveralSpellings(String list) {
        Roster roster = Roster.read(list);

        assertThat(roster.people())
                .extracting(Roster.Row::line, Roster.Row::name, Roster.Row::email)
                .containsExactly(tuple(2L, "Mira Lind", "mira@school.org"));
        assertThat(roster.problems()).isEmpty();
    }

    @Test
    void aSeparatorMayStandInAQuotedNameAndBlankLinesAreSkipped() {
        Roster roster =
                Roster.read(
                        "Name,E-mail\n\n\"Lind, Mira\",mira@school.org\n  \n,,\n\"Fox;\"\"Tom\"\"\",tom@school.org\n\n");

        assertThat(roster.problems()).isEmpty();
        assertThat(roster.people())
                .containsExactly(
                        new Roster.Row(3, "Lind, Mira", "mira@school.org"),
                        new Roster.Row(6, "Fox;\"Tom\"", "tom@school.org"));
    }

    @Test
    void aNameOverTwoLinesIsOneNameAndTheNextLineIsCountedRight() {
        Roster roster = Roster.read("\"Mira\nLind\",mira@school.org\nTom Fox,tom@school.org");

        assertThat(roster.people())
                .containsExactly(
                        new Roster.Row(1, "Mira Lind", "mira@school.org"),
                        new Roster.Row(3, "Tom Fox", "tom@school.org"));
    }

    @Test
    void whatCameAlongWhenAListWasCopiedIsNoPartOfAName() {
        Roster roster =
                Roster.read(
                        "\u200EMira\u00AD Lind,mira@school.org\n\u2068Tom Fox\u2069\u200B,tom@school.org");

        assertThat(roster.problems()).isEmpty();
        assertThat(roster.people())
                .extracting(Roster.Row::name)
                .containsExactly("Mira Lind", "Tom Fox");
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of(",tom@school.org", "There is no name."),
                Arguments.of("Tom Fox,", "There is no e-mail address."),
                Arguments.of("Tom Fox", "There is no e-mail address."),
                Arguments.of("Tom Fox,tom at school", "“tom at school” is not an e-mail address."),
                Arguments.of("Tom Fox,tom@school", "“tom@school” is not an e-mail address."),
                Arguments.of("Tom Fox,a@b@c.org", "“a@b@c.org” is not an e-mail address."),
                Arguments.of("x".repeat(101) + ",tom@school.org", "The name is longer than 100"),
                Arguments.of("Tom\u202Exof,tom@school.org", "This name has a line break or"),
                Arguments.of("Tom\u2028Fox,tom@school.org", "This name has a line break or"),
                Arguments.of("…,tom@school.org", "Please give a name with a letter"),
                Arguments.of("T\uFFFDm Fox,tom@school.org", "Some letters could not be read."),
                Arguments.of("Tom\u0007 Fox,tom@school.org", "Some letters could not be read."),
                Arguments.of("Mira,MIRA@school.org", "“mira@school.org” is on line 2 already."),
                Arguments.of(
                        "Tom Fox," + "x".repeat(250) + "@school.org",
                        "“%s…” is not an e-mail address.".formatted("x".repeat(60))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badRows")
    void aBadRowIsNamedAndTheOthersAreRead(String row, String what) {
        Roster roster =
                Roster.read(
                        "Name,E-mail\nMira Lind,mira@school.org\n%s\nAda Ash,ada@school.org"
                                .formatted(row));

        assertThat(roster.people())
                .containsExactly(
                        new Roster.Row(2, "Mira Lind", "mira@school.org"),
                        new Roster.Row(4, "Ada Ash", "ada@school.org"));
        assertThat(roster.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.what()).startsWith(what);
                    assertThat(problem.remedy()).endsWith(".").doesNotContain(what);
                });
    }

    @Test
    void everyLineIsDividedAsItIsWritten() {
        Roster roster =
                Roster.read(
                        """
                        Mira Lind,mira@school.org
                        "O'Neil, Pat" <pat@x.example>
                        Tom Fox <tom@school.org>
                        Lind, Ada;ada@school.org
                        Ben Ash\tben@school.org
                        Zoe Ox zoe@school.org
                        """);

        assertThat(roster.problems()).isEmpty();
        assertThat(roster.people())
                .containsExactly(
                        new Roster.Row(1, "Mira Lind", "mira@school.org"),
                        new Roster.Row(2, "O'Neil, Pat", "pat@x.example"),
                        new Roster.Row(3, "Tom Fox", "tom@school.org"),
                        new Roster.Row(4, "Lind, Ada", "ada@school.org"),
                        new Roster.Row(5, "Ben Ash", "ben@school.org"),
                        new Roster.Row(6, "Zoe Ox", "zoe@school.org"));
    }

    @Test
    void aBadQuotationMarkFailsItsLineAlone() {
        Roster roster =
                Roster.read(
                        "Mira Lind,mira@school.org\n\"Tom,tom@school.org\nAda Ash,ada@school.org\n\"Pat\" O,pat@school.org");

        assertThat(roster.people()).extracting(Roster.Row::line).containsExactly(1L, 3L);
        assertThat(roster.problems()).extracting(Roster.Problem::line).containsExactly(2L, 4L);
        assertThat(roster.problems())
                .allSatisfy(problem -> assertThat(problem.what()).contains("quotation mark"));
    }

    @Test
    void whereThereIsAnAddressItIsNotSaidThatThereIsNone() {
        Roster roster = Roster.read("Mira Lind,mira@school.org\nTom Fox (tom@school.org) x");

        assertThat(roster.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("cannot be divided"));
    }

    @Test
    void ofThreeLinesWithOneAddressTheFirstCounts() {
        Roster roster = Roster.read("A,a@school.org\nB,A@school.org\nC,a@SCHOOL.org");

        assertThat(roster.people()).containsExactly(new Roster.Row(1, "A", "a@school.org"));
        assertThat(roster.problems()).extracting(Roster.Problem::line).containsExactly(2L, 3L);
        assertThat(roster.problems())
                .allSatisfy(problem -> assertThat(problem.what()).contains("line 1"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "The list is empty."),
                Arguments.of("\n \n,,\n", "The list is empty."),
                Arguments.of("Name,E-mail\n", "nobody below them"),
                Arguments.of("Mira Lind\nTom Fox\n", "no e-mail address in this list"),
                Arguments.of("PK\u0003\u0004\0\0,x@y.z", "no text file and no Excel workbook"),
                Arguments.of("\"Tom,t@school.org", "Line 1: a quotation mark"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void aListOfNothingIsRefusedWithAWayOut(String list, String why) {
        assertRefused(why, () -> Roster.read(list));
    }

    @Test
    void twoThousandRowsAreReadAndNoMore() {
        String rows = rows(Roster.MOST_ROWS);
        assertThat(Roster.read("Name,E-mail\n" + rows).people()).hasSize(2000);

        assertRefused("2,001 rows", () -> Roster.read(rows(2001)));
    }

    @Test
    void aMegabyteIsReadAndNoMore() {
        byte[] row = "Mira Lind,mira@school.org\n".getBytes(StandardCharsets.UTF_8);
        var file = new byte[Roster.LARGEST];
        java.util.Arrays.fill(file, (byte) '\n');
        System.arraycopy(row, 0, file, 0, row.length);
        assertThat(Roster.read(file).people()).hasSize(1);

        assertRefused("larger than 1 MB", () -> Roster.read(new byte[Roster.LARGEST + 1]));
        assertRefused("larger than 1 MB", () -> Roster.read("x".repeat(Roster.LARGEST + 1)));
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj("Learner %1$d,learner-%1$d@school.org"::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static void assertRefused(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.sentence()).contains(why));
    }
}
