package org.palpate.exchange;

import java.util.List;
import org.palpate.people.NameOrder;

/** Which of two parts of a name an address takes for the first name. */
final class NameVotes {

    private NameVotes() {}

    /**
     * 1 when the first part is the first name, as of Mira and Lind in {@code mira.lind@…} or {@code
     * mlind@…}; -1 when the second is; 0 when the address does not tell.
     */
    static int of(String one, String other, String email) {
        int at = email.indexOf('@');
        String local = at < 0 ? "" : String.join("", NameOrder.wordsOf(email.substring(0, at)));
        List<String> ones = NameOrder.wordsOf(one);
        List<String> others = NameOrder.wordsOf(other);
        if (local.isEmpty() || ones.isEmpty() || others.isEmpty()) {
            return 0;
        }
        return Integer.compare(
                fit(local, ones.getFirst(), String.join("", others)),
                fit(local, others.getFirst(), String.join("", ones)));
    }

    /** 2 for {@code firstlast}, 1 for {@code flast} and {@code firstl}, else 0. */
    private static int fit(String local, String first, String last) {
        if (local.startsWith(first + last)) {
            return 2;
        }
        return local.startsWith(first.charAt(0) + last)
                        || local.startsWith(first + last.charAt(0))
                                && local.length() <= first.length() + 3
                ? 1
                : 0;
    }
}
