package org.palpate.ui.kit.paging;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.people.NameOrder;
import org.palpate.ui.kit.Fields;

/**
 * The lines of a list, of which one page is drawn. A list that fits a page looks as if nothing were
 * here; a longer one gets a search over all its lines above it, and the way to the other pages
 * below.
 */
public final class PagedLines {

    private static final int LONGEST_SEARCH = 100;

    private final String what;
    private final HasComponents shown;
    private final HasComponents frame;
    private final List<Component> all = new ArrayList<>();
    private final TextField find = new TextField();
    private List<Component> found = all;
    private @Nullable Turning turning;
    private int size;
    private int page;

    /**
     * No line yet.
     *
     * @param what names the list for whoever hears the page
     * @param size how many lines a page has
     * @param shown where the lines of a page stand
     * @param frame what stands around them; the search comes first in it, the other pages last
     */
    public PagedLines(String what, int size, HasComponents shown, HasComponents frame) {
        this.what = what;
        this.size = size;
        this.shown = shown;
        this.frame = frame;
    }

    /** Adds a line; it is drawn if it is on the page that is shown. */
    public void add(Component line) {
        all.add(line);
        if (all.size() <= size) {
            shown.add(line);
        } else if (turning == null) {
            begin();
        } else if (turning.isAttached()) {
            turning.say();
        }
    }

    /** Other lines in place of all: the page that is looked at and what is searched for stay. */
    public void replace(List<? extends Component> lines) {
        all.clear();
        all.addAll(lines);
        if (turning == null && all.size() > size) {
            begin();
        }
        search();
        draw();
    }

    /** Another number of lines a page. */
    public void size(int lines) {
        size = lines;
        if (turning == null && all.size() > size) {
            begin();
        }
        draw();
    }

    private void begin() {
        find.setPlaceholder("Find in these lines");
        find.setAriaLabel("Find in: " + what);
        Fields.bound(find, LONGEST_SEARCH);
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> {
            page = 0;
            search();
            draw();
        });
        var search = new Div(find);
        search.addClassName("paged-search");
        frame.addComponentAsFirst(search);
        turning = new Turning();
        frame.add(turning);
    }

    private void search() {
        found =
                find.isEmpty()
                        ? all
                        : all.stream()
                                .filter(line ->
                                        NameOrder.matches(
                                                line.getElement().getTextRecursively(),
                                                find.getValue()))
                                .toList();
    }

    private void draw() {
        page = Math.clamp(page, 0, Math.max(0, (found.size() - 1) / size));
        shown.removeAll();
        found.subList(page * size, end()).forEach(shown::add);
        if (turning != null) {
            turning.say();
        }
    }

    private int end() {
        return Math.min(found.size(), (page + 1) * size);
    }

    /** Which page is shown, and the way to the others. */
    private final class Turning extends Nav {

        private final Span said = new Span();
        private final Button before = new Button("Previous page", click -> turn(-1));
        private final Button after = new Button("Next page", click -> turn(1));

        Turning() {
            addClassNames("row", "paged-turning");
            getElement().setAttribute("aria-label", "Pages of: " + what);
            said.getElement().setAttribute("role", "status");
            add(before, after, said);
        }

        /** Before it is shown nobody reads it: a list is filled without a word for each line. */
        @Override
        protected void onAttach(AttachEvent shown) {
            say();
        }

        private void turn(int by) {
            page += by;
            draw();
            shown.getElement().callJsFunction("scrollIntoView");
        }

        private void say() {
            before.setEnabled(page > 0);
            after.setEnabled(end() < found.size());
            said.setText(
                    found.isEmpty()
                            ? "Nothing fits. Clear what is searched for."
                            : "%d to %d of %d".formatted(page * size + 1, end(), found.size()));
        }
    }
}
