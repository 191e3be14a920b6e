package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.practice.ExamPlan;
import org.palpate.attempt.practice.PracticeExams;
import org.palpate.attempt.practice.PracticeExams.Outlook;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;

/** A practice exam before it begins: what it covers, what not, and how it goes. */
@Route(Pages.PRACTICE_EXAM)
@PageTitle("Practice exam · Palpate")
@PermitAll
public class ExamPage extends Div implements BeforeEnterObserver {

    private final PracticeExams exams;
    private final Attempts attempts;
    private final Accommodations accommodations;
    private final Visitor visitor;
    private final Dates dates;

    ExamPage(
            PracticeExams exams,
            Attempts attempts,
            Accommodations accommodations,
            Visitor visitor,
            Dates dates) {
        this.exams = exams;
        this.attempts = attempts;
        this.accommodations = accommodations;
        this.visitor = visitor;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(visitor.require(), PracticeExams.SIZES.getFirst());
    }

    /** Shows it with a size chosen, where there are questions enough for it. */
    private void show(PersonId learner, int size) {
        removeAll();
        add(
                Bits.head(
                        "Practice exam",
                        "Questions by the weights of the exam domains, over everything you may see. The clock runs, there is no way back, and nothing is told before the end.",
                        new Anchor(Pages.PRACTICE, "My own practice")));
        List<OwnSummary> all =
                attempts.of(learner).stream().filter(OwnPracticeTable::isExam).toList();
        Optional<OwnSummary> open =
                attempts.goingOn(learner).stream().filter(OwnPracticeTable::isExam).findFirst();
        add(open.map(this::goingOn).orElseGet(() -> fresh(learner, size)));
        List<OwnSummary> earlier = all.stream().filter(OwnSummary::isFinished).toList();
        if (!earlier.isEmpty()) {
            add(Bits.section("Earlier practice exams", table(earlier)));
        }
    }

    private Component goingOn(OwnSummary open) {
        var card = Bits.card(new H2(Isolated.of(open.title())));
        card.add(new BegunBefore(attempts, visitor, dates).goingOn(open));
        card.add(
                Bits.text("One at a time: another can begin when this one is finished.", "quiet"),
                Bits.row(Bits.linkButton(Pages.attempt(open.id()), "Continue the exam", true)));
        return card;
    }

    private Component fresh(PersonId learner, int size) {
        Outlook outlook = exams.outlook(learner);
        if (outlook.domains() == 0) {
            return Bits.empty(
                    "No exam domains here",
                    "None of the courses says which domains an exam has and what they weigh, so there is nothing to draw an exam by.",
                    Bits.linkButton(Pages.PRACTICE, "Choose what to practice", true));
        }
        if (outlook.plans().isEmpty()) {
            return Bits.empty(
                    "Not enough questions for an exam",
                    "The shortest one asks %d questions, and there %s that you may be asked. The questions of a test or an exam come here once you were shown their answers."
                            .formatted(
                                    PracticeExams.SIZES.getFirst(),
                                    switch (outlook.available()) {
                                        case 0 -> "is none";
                                        case 1 -> "is one";
                                        default -> "are " + outlook.available();
                                    }),
                    Bits.linkButton(Pages.PRACTICE, "Choose what to practice", true));
        }
        // Named when the page is drawn, so that a double click is one command.
        CommandId command = CommandId.fresh();
        return new ExamOffer(
                outlook,
                size,
                accommodations.of(learner),
                dates,
                plan -> start(learner, plan, command));
    }

    private void start(PersonId learner, ExamPlan plan, CommandId command) {
        try {
            UI.getCurrent().navigate(Pages.attempt(exams.start(learner, plan, command)));
        } catch (NotAdmitted why) {
            show(learner, plan.questions());
            add(Bits.text(why.sentence(dates::full), "message", "due"));
        }
    }

    private Table table(List<OwnSummary> earlier) {
        var table =
                new Table(
                        "Earlier practice exams, the latest first",
                        "Exam",
                        "Begun",
                        "Questions",
                        "Score");
        for (OwnSummary one : earlier.reversed()) {
            Double grade = one.grade();
            table.row(
                    Table.link(Pages.result(one.id()), Isolated.of(one.title())),
                    Table.text(dates.full(one.startedAt())),
                    Table.text(String.valueOf(one.questions())),
                    Table.text(grade == null ? "–" : GradeWords.percent(grade)));
        }
        return table;
    }
}
