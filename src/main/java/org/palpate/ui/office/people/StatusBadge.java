package org.palpate.ui.office.people;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.palpate.people.Role;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.ui.kit.Bits;

/** The words for what somebody is and whether they can sign in. */
final class StatusBadge {

    private StatusBadge() {}

    static Span of(Status status) {
        return switch (status) {
            case ACTIVE -> Bits.badge("Can sign in", "");
            case INVITED -> Bits.badge("Invited, no password yet", "accent");
            case SUSPENDED -> Bits.badge("Suspended", "wrong");
            case SAMPLE -> Bits.badge("Sample", "due");
        };
    }

    /** The roles beyond learning. */
    static String roles(Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR)) {
            return roles.contains(Role.INSTRUCTOR) ? "Administrator, instructor" : "Administrator";
        }
        return roles.contains(Role.INSTRUCTOR) ? "Instructor" : "Learner";
    }
}
