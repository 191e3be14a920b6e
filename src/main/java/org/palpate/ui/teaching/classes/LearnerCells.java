package org.palpate.ui.teaching.classes;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.palpate.classroom.AskedLearner;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.EnrolmentRequests;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.Invitations;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.people.accommodations.GivenTerms;
import org.palpate.progress.GradeSheet;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.LearnerCell;

/** How a learner stands in a class's table: by name, with what is particular, and what to do. */
@SpringComponent
class LearnerCells {

    private final Classes classes;
    private final Enrolments enrolments;
    private final EnrolmentRequests requests;
    private final People people;
    private final Dates dates;
    private final Accommodations accommodations;
    private final Invitations invitations;
    private final Visitor visitor;

    LearnerCells(
            Classes classes,
            Enrolments enrolments,
            EnrolmentRequests requests,
            People people,
            Dates dates,
            Accommodations accommodations,
            Invitations invitations,
            Visitor visitor) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.requests = requests;
        this.people = people;
        this.dates = dates;
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
        Map<PersonId, GivenTerms> terms = accommodations.given(visitor.require(), learners);
        Set<PersonId> pending = invitations.pending(visitor.require(), learners);
        ClassId id = found.schoolClass().id();
        return learner ->
                cell(
                        id,
                        learner,
                        terms.getOrDefault(learner.id(), GivenTerms.NONE),
                        pending.contains(learner.id()),
                        new Doing(id, learner.id(), changed));
    }

    /** Who is asked into a sheet's class now; also asked while nobody's request is served. */
    List<AskedLearner> asked(PersonId instructor, GradeSheet found) {
        return requests.waiting(instructor, found.schoolClass().id());
    }

    /**
     * The list of those who are asked, with what can be done about it.
     *
     * @param changed called after a request was taken back
     */
    AskedList askedList(GradeSheet found, List<AskedLearner> asked, Runnable changed) {
        ClassId id = found.schoolClass().id();
        return new AskedList(
                asked,
                dates,
                new AskedList.Acts() {
                    @Override
                    public String inviteAgain(AskedLearner.Id request) {
                        var invited = requests.inviteAgain(visitor.require(), id, request);
                        return ServerAddress.of(Pages.invitation(invited.token()));
                    }

                    @Override
                    public void takeBack(AskedLearner.Id request) {
                        requests.takeBack(visitor.require(), id, request);
                        changed.run();
                    }
                });
    }

    private LearnerCell cell(
            ClassId id,
            Person learner,
            GivenTerms given,
            boolean pending,
            LearnerDialog.Acts acts) {
        Accommodation terms = given.terms();
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
                Isolated.of(learner.name()),
                GradePages.learner(id, learner.id()),
                badges,
                () -> new LearnerDialog(learner, terms, settled(given), pending, acts).open());
    }

    /** Who settled a learner's terms last, and when; empty when nobody ever did. */
    private String settled(GivenTerms given) {
        if (given.equals(GivenTerms.NONE)) {
            return "";
        }
        String what = given.terms().isNone() ? "Taken away" : "Given";
        Instant at = given.at();
        if (at == null) {
            return what + " before this was written down.";
        }
        String by =
                given.giver()
                        .map(giver -> people.names(List.of(giver)).get(giver))
                        .map(Isolated::of)
                        .orElse("somebody who is gone");
        return "%s by %s on %s.".formatted(what, by, dates.full(at));
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
        public String passwordLink() {
            var link = enrolments.passwordLink(visitor.require(), id, learner);
            return ServerAddress.of(Pages.newPassword(link.token()));
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
