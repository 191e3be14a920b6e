package org.palpate.ui;

import java.util.Set;
import org.palpate.content.Course;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.Visibilities;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.school.Visibility;
import org.springframework.context.ApplicationContext;

/** Makes a school whose modules anybody may see, as its administrator would. */
public final class OpenSchool {

    private OpenSchool() {}

    /** Every course is public from now on, and its modules with it. */
    public static void open(ApplicationContext server) {
        var people = server.getBean(SamplePeople.class);
        PersonId opener =
                people.add("Olga Opener", "opener@sample.invalid", Set.of(Role.ADMINISTRATOR)).id();
        for (Course course : server.getBean(LearningModules.class).courses()) {
            server.getBean(Visibilities.class).set(opener, course, Visibility.PUBLIC);
        }
        people.removeAll();
    }

    /** One module is public from now on. */
    public static void open(ApplicationContext server, ModuleKey module) {
        var people = server.getBean(SamplePeople.class);
        PersonId opener =
                people.add("Olga Opener", "opener@sample.invalid", Set.of(Role.ADMINISTRATOR)).id();
        server.getBean(Visibilities.class).set(opener, module, Visibility.PUBLIC);
        people.removeAll();
    }
}
