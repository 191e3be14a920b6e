package org.palpate.classroom.visibility;

import java.util.Set;
import org.palpate.content.ModuleKey;
import org.palpate.content.WhoSees;

/**
 * What one person may see at one moment.
 *
 * @param who what they are to the school
 * @param inClasses what is assigned to them or open in a class of theirs
 */
record Sight(WhoSees set, Who who, Set<ModuleKey> inClasses) {

    /** What somebody is to the school, as far as it matters here. */
    enum Who {
        /** Without an account. */
        STRANGER,
        LEARNER,
        INSTRUCTOR,
        ADMINISTRATOR
    }

    Sight {
        inClasses = Set.copyOf(inClasses);
    }

    /**
     * Whether they may see a module. Instructors see all that they may assign; what is written
     * still is for administrators, whose folders it lies in.
     */
    boolean reaches(ModuleKey module) {
        return switch (set.of(module)) {
            case PUBLIC -> true;
            case SCHOOL -> who != Who.STRANGER;
            case CLASS ->
                    who == Who.INSTRUCTOR || who == Who.ADMINISTRATOR || inClasses.contains(module);
            case DRAFT -> who == Who.ADMINISTRATOR;
        };
    }
}
