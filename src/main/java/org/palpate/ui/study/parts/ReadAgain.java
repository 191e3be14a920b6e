package org.palpate.ui.study.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private final Map<ModuleKey, LearningModule> own = new HashMap<>();
    private final VisibleModules all;
    private final Visitor visitor;

    /**
     * A place for the lessons of some modules.
     *
     * @param own the modules of the questions shown, each at its question's own revision
     * @param all where questions borrowed from other modules come from
     * @param visitor who reads
     */
    public ReadAgain(Collection<LearningModule> own, VisibleModules all, Visitor visitor) {
        own.forEach(module -> this.own.putIfAbsent(module.key(), module));
        this.all = all;
        this.visitor = visitor;
        getElement()
                .addEventListener(
                        "wanted",
                        event -> open(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /**
     * Lets a link open its section here instead of leading away.
     *
     * @param module of the question
     * @param section {@code lesson#anchor}, or {@code module/lesson#anchor} for a borrowed question
     */
    static void mark(Anchor link, ModuleKey module, String section) {
        link.getElement()
                .setAttribute(
                        "data-section",
                        section.contains("/") ? section : module.value() + "/" + section);
    }

    /** Opens {@code module/lesson#anchor}; what is not there is left. */
    private void open(String section) {
        int slash = section.indexOf('/');
        int hash = section.indexOf('#');
        String lesson = section.substring(slash + 1, hash < 0 ? section.length() : hash);
        String anchor = hash < 0 ? "" : section.substring(hash + 1);
        var key = new LessonKey(lesson);
        var module = new ModuleKey(section.substring(0, Math.max(0, slash)));
        Optional.ofNullable(own.get(module))
                .or(() -> all.lastKnown(visitor.known().orElse(null), module))
                .ifPresentOrElse(
                        from -> from.lesson(key).ifPresent(found -> open(from, found, anchor)),
                        () -> openPart(section, key, anchor));
    }

    /** Of a module that is not theirs to see, a reader has the paragraph a question points to. */
    private void openPart(String section, LessonKey key, String anchor) {
        own.values().stream()
                .flatMap(asking -> all.pointedTo(asking, section).stream())
                .findFirst()
                .ifPresent(from ->
                        from.lesson(key)
                                .flatMap(found -> found.only(anchor))
                                .ifPresent(part -> open(from, part, anchor)));
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
