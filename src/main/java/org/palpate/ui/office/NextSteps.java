package org.palpate.ui.office;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.Role;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * What an owner does next on a new server: its public address, a first class, a first assignment.
 * Each step leads to where it is done, and is gone once it is; so is all of it in the end.
 */
@Component
class NextSteps {

    private final SchoolSettings settings;
    private final Classes classes;
    private final Visitor visitor;

    NextSteps(SchoolSettings settings, Classes classes, Visitor visitor) {
        this.settings = settings;
        this.classes = classes;
        this.visitor = visitor;
    }

    /** The steps that are left; empty when none is. */
    Optional<Section> section() {
        Map<String, String> left = left();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var list = new OrderedList();
        left.forEach((words, address) -> list.add(new ListItem(new Anchor(address, words))));
        return Optional.of(Bits.section("Next steps", Bits.card(list)));
    }

    /** In the order in which they are done, each with its address. */
    private Map<String, String> left() {
        Map<String, String> left = new LinkedHashMap<>();
        String address = settings.facts().publicAddress();
        if (ServerAddress.isOnlyThisMachine(
                address.isEmpty() ? ServerAddress.current() : address)) {
            left.put(
                    "Give the address under which people reach this server",
                    Pages.OFFICE + "#s-school");
        }
        if (visitor.is(Role.INSTRUCTOR)) {
            List<SchoolClass> own =
                    classes.taughtBy(visitor.require()).stream()
                            .filter(one -> !one.sample())
                            .toList();
            if (own.isEmpty()) {
                left.put("Make a first class and give out its join code", Pages.TEACH);
            }
            if (own.stream().allMatch(one -> one.assignments().isEmpty())) {
                left.put(
                        "Assign a first module or quiz on the page of a class",
                        own.isEmpty() ? Pages.TEACH : Pages.schoolClass(own.getFirst().id()));
            }
        }
        return left;
    }
}
