package org.palpate.school;

import java.util.Map;
import org.palpate.refusal.Refusal;

/** Facts of the school that cannot be so: what is wrong with which, in words for the person. */
public final class CannotSettle extends Refusal {

    /** What can be wrong. */
    public enum Fact {
        NAME,
        COUNTRY,
        ZONE,
        PUBLIC_ADDRESS,
        DOMAINS
    }

    private final transient Map<Fact, String> faults;

    CannotSettle(Map<Fact, String> faults) {
        super(String.join(" ", faults.values()));
        this.faults = Map.copyOf(faults);
    }

    /** What is wrong with each, and the way out. */
    public Map<Fact, String> faults() {
        return faults;
    }
}
