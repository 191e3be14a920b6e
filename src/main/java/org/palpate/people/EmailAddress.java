package org.palpate.people;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palpate.refusal.Refusal;

/**
 * A valid e-mail address in the one form in which it is stored and looked up: {@code
 * Mira.O'Neil+class@Schüle.DE} is {@code mira.o'neil+class@schüle.de}, and so is the same address
 * with the domain written as {@code xn--schle-mva.de} or the apostrophe as a phone writes it. Every
 * place that takes an address asks here, and none has a notion of its own.
 *
 * <p>The part before the at sign is a dot-atom of RFC 5322, §3.2.3, with the letters of any script
 * as RFC 6531 has them. Quoted parts and addresses of machines in brackets are no address of a
 * person. The domain has two labels or more, each as RFC 5891 wants it. Capitals count nowhere, as
 * with every provider a school is likely to meet.
 *
 * @param value the whole address; at most {@link #LONGEST} characters
 */
public record EmailAddress(String value) {

    /** The most characters of an address: RFC 5321, §4.5.3.1.3, less its angle brackets. */
    public static final int LONGEST = 254;

    /** What to tell somebody whose address is none. */
    public static final String OBJECTION =
            "This does not look like an e-mail address. It should be like name@school.org.";

    /** In bytes: RFC 5321, §4.5.3.1.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    /** In ASCII characters: RFC 1035, §2.3.4. */
    private static final int LONGEST_DOMAIN = 253;

    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_{|}~-]+";

    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?");

    /** The dots that part a domain: RFC 3490, §3.1. */
    private static final Pattern DOT = Pattern.compile("[.\u3002\uFF0E\uFF61]");

    /**
     * What phones, word processors and the accent keys write for an apostrophe, and the letter of
     * some languages that looks like one. None of them is a letter of an address of its own: two
     * people whose addresses differ in the sign alone could not be told apart by anybody.
     */
    private static final Pattern APOSTROPHE =
            Pattern.compile("[\\u2018\\u2019\\u02BC\\uFF07\\u00B4\\u0060]");

    /** Blanks, and what is not seen and comes along when text is copied from a page. */
    private static final Pattern EDGES =
            Pattern.compile("^[\\p{Z}\\p{Cc}\\p{Cf}]+|[\\p{Z}\\p{Cc}\\p{Cf}]+$");

    private static final Pattern MEANT =
            Pattern.compile("[^\\p{Z}\\p{Cc}@,;<>\"]+@[^\\p{Z}\\p{Cc}@,;<>\"]+");

    private static final Pattern ONLY_DIGITS = Pattern.compile("\\p{N}+");

    /** Refuses what {@link #read} would have written otherwise or not at all. */
    public EmailAddress {
        if (!canonical(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("Not an e-mail address in its stored form");
        }
    }

    /** The address somebody typed; nothing when it is none. */
    public static Optional<EmailAddress> read(String typed) {
        return canonical(typed).map(EmailAddress::new);
    }

    /**
     * The address somebody typed.
     *
     * @throws Refusal when it is none
     */
    public static EmailAddress of(String typed) {
        return read(typed).orElseThrow(() -> new Refusal(OBJECTION));
    }

    /**
     * What to look up for an address somebody typed, whether it is a good one or not: the stored
     * form of a good one, and any other text without the blanks around it and in small letters.
     */
    public static String key(String typed) {
        return canonical(typed).orElseGet(() -> bare(typed).toLowerCase(Locale.ROOT));
    }

    /** An address as a log may have it: {@code m…@school.org}; "no address" for any other text. */
    static String shortened(String typed) {
        return read(typed)
                .map(address ->
                        address.value.substring(0, address.value.offsetByCodePoints(0, 1))
                                + "…"
                                + address.value.substring(address.value.indexOf('@')))
                .orElse("no address");
    }

    /**
     * Whether a field of a list is meant to be an address, good or not: something without blanks on
     * both sides of one at sign.
     */
    public static boolean isMeant(String field) {
        return MEANT.matcher(bare(field)).matches();
    }

    private static String bare(String typed) {
        return EDGES.matcher(typed).replaceAll("");
    }

    private static Optional<String> canonical(String typed) {
        // Three times as long: no form of a letter that is folded below takes more room than that.
        if (typed.length() > 3 * LONGEST) {
            return Optional.empty();
        }
        String bare = bare(typed);
        int at = bare.indexOf('@');
        if (at < 1 || at != bare.lastIndexOf('@')) {
            return Optional.empty();
        }
        String local =
                Normalizer.normalize(
                        Normalizer.normalize(
                                        APOSTROPHE.matcher(bare.substring(0, at)).replaceAll("'"),
                                        Normalizer.Form.NFC)
                                .toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFC);
        int localBytes = local.getBytes(StandardCharsets.UTF_8).length;
        if (localBytes > LONGEST_LOCAL_PART || !LOCAL_PART.matcher(local).matches()) {
            return Optional.empty();
        }
        try {
            String domain =
                    Arrays.stream(DOT.split(bare.substring(at + 1), -1))
                            .map(EmailAddress::label)
                            .collect(Collectors.joining("."));
            int length = ascii(domain).length();
            return !domain.contains(".")
                            || ONLY_DIGITS
                                    .matcher(domain.substring(domain.lastIndexOf('.') + 1))
                                    .matches()
                            || length > LONGEST_DOMAIN
                            || localBytes + 1 + length > LONGEST
                    ? Optional.empty()
                    : Optional.of(local + "@" + domain);
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** A label in the letters people read, small. */
    private static String label(String typed) {
        String small = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String written = IDN.toUnicode(small, IDN.ALLOW_UNASSIGNED);
        if (!keepsItsLetters(written)) {
            written = IDN.toUnicode(ascii(written), IDN.ALLOW_UNASSIGNED);
        }
        if (!LABEL.matcher(written).matches()) {
            throw new IllegalArgumentException("Not a label of a domain");
        }
        return written;
    }

    /** The old rules of java.net.IDN write these two as others; the rules of today keep them. */
    private static boolean keepsItsLetters(String label) {
        return label.indexOf('ß') >= 0 || label.indexOf('ς') >= 0;
    }

    /** Throws IllegalArgumentException for what cannot stand in a domain or is too long. */
    private static String ascii(String domain) {
        return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES);
    }

    @Override
    public String toString() {
        return value;
    }
}
