package org.palpate.school;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.people.EmailAddress;

/**
 * Who may make an account by themselves. Whoever has an invitation link has one already, and only
 * chooses its password: that goes whatever is settled here.
 *
 * @param domains of the e-mail addresses that are let in, {@code school.org}; they count for {@link
 *     Way#DOMAIN} alone
 */
public record SignUp(Way way, List<String> domains) {

    /** How many characters all domains may have together. */
    public static final int LONGEST = 1000;

    /** Which people are let in. */
    public enum Way {
        /** Anybody. */
        OPEN,
        /** Who has the join code of a class. */
        CODE,
        /** Who has an e-mail address of the school. */
        DOMAIN,
        /** Nobody: the school makes the accounts. */
        CLOSED
    }

    /** With its domains copied. */
    public SignUp {
        domains = List.copyOf(domains);
    }

    /** As a new school has it. */
    public static SignUp open() {
        return new SignUp(Way.OPEN, List.of());
    }

    /**
     * Domains as somebody types them, between commas, blanks or line ends, with or without an @.
     */
    public static List<String> typed(String domains) {
        return Stream.of(domains.split("[\\s,;]+"))
                .map(domain -> domain.replaceFirst("^@", ""))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    /** Whether an address is of one of the domains; of one below them it is not. */
    public boolean isOfDomain(EmailAddress address) {
        return domains.contains(domain(address));
    }

    /** With every domain once, in the form in which addresses are stored; what is none stays. */
    SignUp tidied() {
        Set<String> clean = new LinkedHashSet<>();
        for (String domain : domains) {
            String bare = domain.strip().replaceFirst("^@", "");
            clean.add(EmailAddress.read("a@" + bare).map(SignUp::domain).orElse(bare));
        }
        return new SignUp(way, List.copyOf(clean));
    }

    /** Those that are no domain of e-mail addresses. */
    List<String> wrong() {
        return domains.stream()
                .filter(domain -> EmailAddress.read("a@" + domain).isEmpty())
                .toList();
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().lastIndexOf('@') + 1);
    }
}
