package org.palpate.ui.teaching;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.Accommodation;
import org.palpate.people.Accommodations;
import org.palpate.people.Invitations;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;

/** How a learner stands in a class's table: by name, with what is particular, and what to do. */
@SpringComponent
class LearnerCells {

    private final Classes classes;
    private final Enrolments enrolments;
    private final Accommodations accommodations;
    private final Invitations invitations;
    private final Visitor visitor;

    LearnerCells(
            Classes classes,
            Enrolments enrolments,
            Accommodations accommodations,
            Invitations invitations,
            Visitor visitor) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.accommodations = accommodations;
        this.invitations = invitations;
        this.visitor = visitor;
    }

    /**
     * A cell for each learner of a class, as they are now.
     *
     * @param changed called after something was done for one of them
     */
    Function<Person, LearnerCell> of(GradeSheet found, Runnable changed) {
        List<PersonId> learners =
                found.rows().stream().map(GradeSheet.Row::learner).map(Person::id).toList();
        Map<PersonId, Accommodation> terms = accommodations.of(learners);
        Set<PersonId> pending = invitations.pending(learners);
        ClassId id = found.schoolClass().id();
        return learner ->
                cell(
                        learner,
                        terms.getOrDefault(learner.id(), Accommodation.NONE),
                        pending.contains(learner.id()),
                        new Doing(id, learner.id(), changed));
    }

    private static LearnerCell cell(
            Person learner, Accommodation terms, boolean pending, LearnerDialog.Acts acts) {
        List<String> badges = new ArrayList<>();
        if (learner.sample()) {
            badges.add("Sample");
        }
        if (pending) {
            badges.add("Invited");
        }
        if (!terms.isNone()) {
            badges.add(OwnTerms.summary(terms));
        }
        return new LearnerCell(
                learner.name(),
                badges,
                () -> new LearnerDialog(learner, terms, pending, acts).open());
    }

    /** What an instructor does for one learner; who has left meanwhile is simply gone. */
    private final class Doing implements LearnerDialog.Acts {

        private final ClassId id;
        private final PersonId learner;
        private final Runnable changed;

        Doing(ClassId id, PersonId learner, Runnable changed) {
            this.id = id;
            this.learner = learner;
            this.changed = changed;
        }

        @Override
        public void give(Accommodation terms) {
            unlessGone(() -> classes.accommodate(visitor.require(), id, learner, terms));
            changed.run();
        }

        @Override
        public String inviteAgain() {
            var invited = enrolments.inviteAgain(visitor.require(), id, learner);
            return ServerAddress.of(Pages.invitation(invited.token()));
        }

        @Override
        public void remove() {
            unlessGone(() -> enrolments.remove(visitor.require(), id, learner));
            changed.run();
        }

        private static void unlessGone(Runnable act) {
            try {
                act.run();
            } catch (UnknownClass goneMeanwhile) {
                // The page that is drawn next says so.
            }
        }
    }
}
