package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.palpate.classroom.AskedLearner;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Table;

/** Who was asked into a class and has not accepted: the name as it was written, and the answer. */
class AskedList extends Div {

    private final Acts acts;

    /** What can be done about a request. */
    interface Acts {

        /** Makes another link and gives its address. */
        String inviteAgain(AskedLearner.Id request);

        /** Takes the request back. */
        void takeBack(AskedLearner.Id request);
    }

    AskedList(List<AskedLearner> asked, Dates dates, Acts acts) {
        this.acts = acts;
        addClassName("stack");
        if (asked.isEmpty()) {
            return;
        }
        var table =
                new Table(
                        "Who was asked and is not in the class",
                        "Name",
                        "Answer",
                        "Asked",
                        "Change");
        for (AskedLearner one : asked) {
            table.row(
                    Table.text(Isolated.of(one.name())),
                    one.declined() ? Bits.badge("Refusal", "due") : Bits.badge("Asked", "accent"),
                    Table.text(dates.day(one.askedAt())),
                    one.declined()
                            ? Table.text("May join with the join code")
                            : Bits.row(link(one), takeBack(one)));
        }
        add(
                Bits.text(
                        "Until they accept, the class knows nothing of them but the name you wrote.",
                        "quiet"),
                table);
    }

    private Button link(AskedLearner one) {
        var button = new Button("New link", click -> new LinkDialog(one).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("New link for " + Isolated.of(one.name()));
        return button;
    }

    private Button takeBack(AskedLearner one) {
        var button = new Button("Take back", click -> acts.takeBack(one.id()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Take back the request to " + Isolated.of(one.name()));
        button.setDisableOnClick(true);
        return button;
    }

    /** Another link for somebody who lost theirs. */
    private final class LinkDialog extends FormDialog {

        LinkDialog(AskedLearner one) {
            super(Isolated.of(one.name()));
            Refusals.tell(() -> add(Bits.stack(link(acts.inviteAgain(one.id())))), this::refuse);
        }

        private static TextField link(String address) {
            var link = new TextField("Link");
            link.setReadOnly(true);
            link.setWidthFull();
            link.setHelperText("It is shown this once. Send it to this person and to nobody else.");
            link.setValue(address);
            return link;
        }
    }
}
