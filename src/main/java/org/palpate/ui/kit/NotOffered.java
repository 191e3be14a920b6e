package org.palpate.ui.kit;

import com.vaadin.flow.router.NotFoundException;
import java.util.List;

/**
 * There was something at this address once and is no more, or never will be: says what, and where
 * to go instead.
 */
public final class NotOffered extends NotFoundException {

    private final String title;
    private final transient List<Way> ways;

    /**
     * What is so, and the ways out.
     *
     * @param title the page's heading
     * @param sentence what is not there, and what that means
     * @param ways the best first
     */
    public NotOffered(String title, String sentence, List<Way> ways) {
        super(sentence);
        this.title = title;
        this.ways = List.copyOf(ways);
    }

    /** A link to somewhere else. */
    public record Way(String words, String address) {}

    /** The page's heading. */
    public String title() {
        return title;
    }

    /** What is not there. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Where to go instead, the best first. */
    public List<Way> ways() {
        return ways;
    }
}
