package org.palpate.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.NotOffered;
import org.palpate.ui.kit.Pages;

/** There is nothing here, or nothing for this person: the page does not say which. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Palpate")
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        addClassName("page");
        removeAll();
        if (error.getException() instanceof NotOffered gone) {
            add(Bits.head(gone.title(), gone.sentence()), ways(gone.ways()));
        } else {
            add(
                    Bits.head(
                            "Nothing here",
                            "This address leads nowhere, or to something that is not yours. If a link brought you"
                                    + " here, it may be out of date."),
                    Bits.row(
                            Bits.linkButton(Pages.HOME, "To the front page", true),
                            Bits.linkButton(Pages.MODULES, "All modules", false)));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private static Div ways(List<NotOffered.Way> ways) {
        Div row = Bits.row();
        for (NotOffered.Way way : ways) {
            row.add(Bits.linkButton(way.address(), way.words(), way.equals(ways.getFirst())));
        }
        return row;
    }
}
