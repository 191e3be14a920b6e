package org.palpate.ui.office.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palpate.people.Role;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.people.office.AccountSearch;
import org.palpate.people.office.AccountSearch.Order;
import org.palpate.ui.kit.Fields;

/** What is searched, filtered and sorted by; the address of the page says it too. */
class SearchFields extends Div {

    private enum Roles {
        EVERYBODY("Everybody", null),
        LEARNERS("Learners only", Role.LEARNER),
        INSTRUCTORS("Instructors", Role.INSTRUCTOR),
        ADMINISTRATORS("Administrators", Role.ADMINISTRATOR);

        private final String words;
        private final @Nullable Role role;

        Roles(String words, @Nullable Role role) {
            this.words = words;
            this.role = role;
        }
    }

    private enum Statuses {
        ANY("Any", null),
        ACTIVE("Can sign in", Status.ACTIVE),
        INVITED("Invited, no password yet", Status.INVITED),
        SUSPENDED("Suspended", Status.SUSPENDED),
        SAMPLE("Sample", Status.SAMPLE);

        private final String words;
        private final @Nullable Status status;

        Statuses(String words, @Nullable Status status) {
            this.words = words;
            this.status = status;
        }
    }

    private enum Orders {
        NAME("Name", Order.NAME),
        EMAIL("E-mail", Order.EMAIL),
        NEWEST("Newest first", Order.NEWEST);

        private final String words;
        private final Order order;

        Orders(String words, Order order) {
            this.words = words;
            this.order = order;
        }
    }

    private final TextField words = new TextField("Find by name or e-mail");
    private final Select<Roles> role = new Select<>();
    private final Select<Statuses> status = new Select<>();
    private final Select<Orders> order = new Select<>();

    /**
     * Fields.
     *
     * @param changed takes what is looked for after a change, on its first page
     */
    SearchFields(Consumer<AccountSearch> changed) {
        addClassNames("row", "toolbar");
        words.setClearButtonVisible(true);
        Fields.limit(words, 200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        role.setLabel("Who");
        role.setItems(Roles.values());
        role.setItemLabelGenerator(one -> one.words);
        status.setLabel("Sign-in");
        status.setItems(Statuses.values());
        status.setItemLabelGenerator(one -> one.words);
        order.setLabel("Order");
        order.setItems(Orders.values());
        order.setItemLabelGenerator(one -> one.words);
        read(QueryParameters.empty());
        words.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        role.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        status.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        order.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        add(words, role, status, order);
    }

    private void tell(boolean fromClient, Consumer<AccountSearch> changed) {
        if (fromClient) {
            changed.accept(search(0));
        }
    }

    AccountSearch search(int page) {
        return new AccountSearch(
                words.getValue(),
                role.getValue().role,
                status.getValue().status,
                order.getValue().order,
                page);
    }

    /** Takes over what an address says; what it does not know is left aside. */
    AccountSearch read(QueryParameters query) {
        words.setValue(query.getSingleParameter("find").orElse(""));
        role.setValue(of(Roles.values(), query.getSingleParameter("who")));
        status.setValue(of(Statuses.values(), query.getSingleParameter("sign-in")));
        order.setValue(of(Orders.values(), query.getSingleParameter("order")));
        return search(
                query.getSingleParameter("page")
                        .filter(number -> number.matches("\\d{1,4}"))
                        .map(number -> Integer.parseInt(number) - 1)
                        .orElse(0));
    }

    /** What the address of the page says of a search; nothing of what is as usual. */
    QueryParameters query(int page) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            query.put("find", words.getValue());
        }
        put(query, "who", role.getValue());
        put(query, "sign-in", status.getValue());
        put(query, "order", order.getValue());
        if (page > 0) {
            query.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, Enum<?> value) {
        if (value.ordinal() > 0) {
            query.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static <E extends Enum<E>> E of(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(name.orElse("")))
                .findFirst()
                .orElse(values[0]);
    }
}
