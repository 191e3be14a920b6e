package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.visibility.OpenedModules;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** The modules that a class may read without having them assigned, to be ticked. */
class OpenedCard extends Div {

    private final Doors doors;
    private final ClassId id;
    private final Consumer<String> done;

    /** The doors that the card goes through. */
    @Component
    record Doors(OpenedModules opened, VisibleModules modules, Visitor visitor) {}

    /**
     * The card of a class that the visitor teaches.
     *
     * @param done is told what was done, in a sentence; nothing else on the page is another by it
     */
    OpenedCard(Doors doors, ClassId id, Consumer<String> done) {
        this.doors = doors;
        this.id = id;
        this.done = done;
        addClassName("card");
        PersonId asking = doors.visitor().require();
        Set<ModuleKey> open = doors.opened().in(asking, id);
        List<LearningModule> forClasses = doors.modules().forClasses(asking);
        List<LearningModule> choices =
                doors.modules().assignable(asking).stream()
                        .filter(module ->
                                open.contains(module.key()) || forClasses.contains(module))
                        .toList();
        if (choices.isEmpty()) {
            add(
                    Bits.text(
                            "Every module that you can assign is open to the whole school, so there is nothing to open here."));
            return;
        }
        add(
                Bits.text(
                        "These modules are for classes. Learners of this class see one when it is assigned to them, or when you"
                                + " tick it here: then they may read it and practice with its quiz. It counts at once.",
                        "quiet"));
        var list = new UnorderedList();
        list.addClassName("plain");
        choices.forEach(module -> list.add(new ListItem(box(module, open.contains(module.key())))));
        add(list);
    }

    private Checkbox box(LearningModule module, boolean open) {
        var box = new Checkbox(Isolated.of(module.title()), open);
        box.setId("open-" + module.key().value());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(box, module, change.getValue());
            }
        });
        return box;
    }

    private void set(Checkbox box, LearningModule module, boolean open) {
        PersonId asking = doors.visitor().require();
        String title = Isolated.of(module.title());
        boolean isSet =
                Refusals.tell(
                        () -> {
                            if (open) {
                                doors.opened().open(asking, id, module.key());
                            } else {
                                doors.opened().close(asking, id, module.key());
                            }
                            done.accept(
                                    (open
                                                    ? "The class may read “%s” now."
                                                    : "“%s” is closed to the class now.")
                                            .formatted(title));
                        },
                        done);
        if (!isSet) {
            box.setValue(!open);
        }
    }
}
