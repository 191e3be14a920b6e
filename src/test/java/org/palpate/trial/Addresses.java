package org.palpate.trial;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** E-mail addresses that every door takes alike, and what every door refuses. */
public final class Addresses {

    private Addresses() {}

    /** An address as typed, and as it is stored. */
    public static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("mira@school.org", "mira@school.org"),
                Arguments.of(" Mira.Lind@School.ORG ", "mira.lind@school.org"),
                Arguments.of("o'neil@school.org", "o'neil@school.org"),
                Arguments.of("O\u2019Neil@school.org", "o'neil@school.org"),
                Arguments.of("o\u2018neil@school.org", "o'neil@school.org"),
                Arguments.of("o\u02BCneil@school.org", "o'neil@school.org"),
                Arguments.of("o\uFF07neil@school.org", "o'neil@school.org"),
                Arguments.of("o\u00B4neil@school.org", "o'neil@school.org"),
                Arguments.of("o\u0060neil@school.org", "o'neil@school.org"),
                Arguments.of("mira+class@school.org", "mira+class@school.org"),
                Arguments.of("m&r@school.org", "m&r@school.org"),
                Arguments.of(
                        "a/b=c?d!e#f$g%h*i^j_kl{m|n}o~p-q@x.org",
                        "a/b=c?d!e#f$g%h*i^j_kl{m|n}o~p-q@x.org"),
                Arguments.of("x@y.museum", "x@y.museum"),
                Arguments.of("9@1und1.de", "9@1und1.de"),
                Arguments.of("mira@mail.school.co.uk", "mira@mail.school.co.uk"),
                Arguments.of("Mira@SCHÜLE.de", "mira@schüle.de"),
                Arguments.of("mira@xn--schle-mva.DE", "mira@schüle.de"),
                Arguments.of("mira@学校.中国", "mira@学校.中国"),
                Arguments.of("mira@школа.рф", "mira@школа.рф"),
                Arguments.of("мира@школа.рф", "мира@школа.рф"),
                Arguments.of("JÜRGEN@school.org", "jürgen@school.org"),
                Arguments.of("mira@straße.de", "mira@straße.de"),
                Arguments.of("mira@school.xn--p1ai", "mira@school.рф"),
                Arguments.of("\uFEFFmira@school.org\u200B", "mira@school.org"),
                Arguments.of("a".repeat(64) + "@school.org", "a".repeat(64) + "@school.org"),
                Arguments.of("a@" + "b".repeat(63) + ".org", "a@" + "b".repeat(63) + ".org"));
    }

    /** What is no address. */
    public static Stream<String> bad() {
        return Stream.of(
                "",
                "   ",
                "mira",
                "@",
                "@school.org",
                "mira@",
                "mira@school",
                "mira@school.",
                "mira@school.org.",
                "mira@.school.org",
                "mira@school..org",
                ".mira@school.org",
                "mira.@school.org",
                "mira..lind@school.org",
                "mira@lind@school.org",
                "mira lind@school.org",
                "mira@school .org",
                "mira@sch_ool.org",
                "mira@-school.org",
                "mira@school-.org",
                "mira@127.0.0.1",
                "mira@[127.0.0.1]",
                "\"mira\"@school.org",
                "mira,lind@school.org",
                "mira;lind@school.org",
                "mira<lind@school.org",
                "mira(lind)@school.org",
                "mira@school,org",
                "mira@school.org\nbcc:x@y.org",
                "mi\u0000ra@school.org",
                "mi\u001B[31mra@school.org",
                "mi\u200Bra@school.org",
                "mira@scho\u202Eol.org",
                "a".repeat(65) + "@school.org",
                "ü".repeat(33) + "@school.org",
                "a@" + "b".repeat(64) + ".org",
                "a@" + "b.".repeat(126) + "org",
                "a".repeat(64)
                        + "@"
                        + "b".repeat(63)
                        + "."
                        + "c".repeat(63)
                        + "."
                        + "d".repeat(63)
                        + ".org");
    }
}
