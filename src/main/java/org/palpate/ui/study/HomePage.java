package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.regrading.GradesRegraded;
import org.palpate.classroom.ClassRequests;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.progress.ModuleRecord;
import org.palpate.progress.ModuleRecords;
import org.palpate.progress.OwnStandings;
import org.palpate.recall.DailyRecall;
import org.palpate.school.Guests;
import org.palpate.ui.kit.ClassRequestCards;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.daily.DailyOffer;
import org.palpate.ui.study.daily.MetModules;

/** The front page: what the school offers for guests, Today for those who are signed in. */
@Route(Pages.HOME)
@AnonymousAllowed
public class HomePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Visitor visitor;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final ModuleRecords records;
    private final OwnStandings standings;
    private final Enrolments enrolments;
    private final ClassRequests requests;
    private final GradesRegraded gradesRegraded;
    private final Attempts attempts;
    private final DailyRecall recall;
    private final Guests guests;
    private final Dates dates;
    private boolean isToday;

    HomePage(
            Visitor visitor,
            LearningModules modules,
            VisibleModules visible,
            ModuleRecords records,
            OwnStandings standings,
            Enrolments enrolments,
            ClassRequests requests,
            GradesRegraded gradesRegraded,
            Attempts attempts,
            DailyRecall recall,
            Guests guests,
            Dates dates) {
        this.visitor = visitor;
        this.modules = modules;
        this.visible = visible;
        this.records = records;
        this.standings = standings;
        this.enrolments = enrolments;
        this.requests = requests;
        this.gradesRegraded = gradesRegraded;
        this.attempts = attempts;
        this.recall = recall;
        this.guests = guests;
        this.dates = dates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** Draws it for whoever looks. */
    void show() {
        removeAll();
        Optional<Person> person = visitor.signedIn();
        isToday = person.isPresent();
        add(person.<Component>map(this::today).orElseGet(this::landing));
    }

    private Today today(Person person) {
        List<ModuleRecord> all = records.all(person.id());
        return new Today(
                person,
                new DailyOffer(
                        recall.offer(
                                person.id(),
                                MetModules.among(all),
                                all.stream()
                                        .map(record -> record.module().key())
                                        .collect(Collectors.toSet())),
                        dates),
                all,
                attempts.goingOn(person.id()),
                standings.of(person.id()),
                enrolments.of(person.id()),
                gradesRegraded.notYetTold(person.id()),
                new ClassRequestCards(requests, person.id(), this::show),
                modules,
                dates);
    }

    private Landing landing() {
        return new Landing(
                visible,
                guests.areWelcome(),
                visitor.guest().map(attempts::goingOn).orElse(List.of()));
    }

    @Override
    public String getPageTitle() {
        return isToday ? "Today · Palpate" : "Palpate: learning modules for massage schools";
    }
}
