package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.palpate.classroom.Assignment;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;

/** What an instructor has written to one learner about an assignment. */
final class CommentForYou extends Div {

    private CommentForYou(String comment, String className) {
        addClassName("message");
        add(
                Bits.text(
                        "Your instructor's comment (%s):".formatted(Isolated.of(className)),
                        "small"),
                Bits.text(comment, "as-written"));
    }

    /** The comment in an assignment as it is for its learner; empty when there is none. */
    static Optional<CommentForYou> of(Assignment own) {
        return own.own()
                .map(given -> given.what().comment())
                .filter(comment -> !comment.isEmpty())
                .map(comment -> new CommentForYou(comment, own.className()));
    }
}
