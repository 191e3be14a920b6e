package org.palpate.ui.study.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Predicate;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/**
 * The lesson an answer comes from, opened at its paragraph beside the question (over it on a phone)
 * when a link marked by {@link #mark} is pressed. The lesson is the one of the attempt's own
 * revision, so the text and the key agree.
 */
@Tag("palpate-read-again")
@JsModule("context://frontend/read-again/palpate-read-again.js")
public class ReadAgain extends HtmlContainer {

    private static final String TITLE = "read-again-title";

    private final LearningModule own;
    private final VisibleModules all;
    private final Visitor visitor;

    /**
     * A place for the lessons of a module.
     *
     * @param own the module at the attempt's revision
     * @param all where questions borrowed from other modules come from
     * @param visitor who reads
     */
    public ReadAgain(LearningModule own, VisibleModules all, Visitor visitor) {
        this.own = own;
        this.all = all;
        this.visitor = visitor;
        getElement()
                .addEventListener(
                        "wanted",
                        event -> open(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /** Lets a link open its section here instead of leading away. */
    static void mark(Anchor link, String section) {
        link.getElement().setAttribute("data-section", section);
    }

    /** Opens {@code lesson#anchor} or {@code module/lesson#anchor}; what is not there is left. */
    private void open(String section) {
        int slash = section.indexOf('/');
        int hash = section.indexOf('#');
        String lesson = section.substring(slash + 1, hash < 0 ? section.length() : hash);
        String anchor = hash < 0 ? "" : section.substring(hash + 1);
        var key = new LessonKey(lesson);
        if (slash < 0) {
            own.lesson(key).ifPresent(found -> open(own, found, anchor));
            return;
        }
        var other = new ModuleKey(section.substring(0, slash));
        all.lastKnown(visitor.known().orElse(null), other)
                .ifPresentOrElse(
                        from -> from.lesson(key).ifPresent(found -> open(from, found, anchor)),
                        () ->
                                all.pointedTo(own, section)
                                        .ifPresent(from ->
                                                from.lesson(key)
                                                        .flatMap(found -> found.only(anchor))
                                                        .ifPresent(
                                                                part -> open(from, part, anchor))));
    }

    private void open(LearningModule from, Lesson found, String anchor) {
        removeAll();
        add(new Sheet(from, found, this::leads));
        getElement().executeJs("this.open($0)", anchor);
    }

    /** Whether a link to a module leads somewhere for who reads. */
    private boolean leads(ModuleKey module) {
        return all.maySee(visitor.known().orElse(null), module);
    }

    /** The lesson itself, with the ways out at its head and its foot. */
    @Tag("dialog")
    private static final class Sheet extends HtmlContainer {

        Sheet(LearningModule module, Lesson lesson, Predicate<ModuleKey> leads) {
            addClassName("read-again");
            getElement().setAttribute("aria-labelledby", TITLE);
            var title = new H2(Isolated.of(lesson.title()));
            title.setId(TITLE);
            var close = new NativeButton("Back to the question");
            close.addClassName("close");
            var head = new Header(title, close);
            head.getElement().setAttribute("role", "presentation");
            var whole =
                    new Anchor(Pages.lesson(module.key(), lesson.key()), "Open the whole lesson");
            whole.setTarget("palpate-lesson");
            whole.getElement().setAttribute("aria-label", "Open the whole lesson in another tab");
            var foot = leads.test(module.key()) ? new Footer(whole) : new Footer();
            foot.getElement().setAttribute("role", "presentation");
            var text = LessonText.withoutChecks(module, lesson, leads);
            // It scrolls by itself, so the keyboard has to get to it.
            text.getElement().setAttribute("tabindex", "0").setAttribute("aria-labelledby", TITLE);
            add(head, text, foot);
        }
    }
}
