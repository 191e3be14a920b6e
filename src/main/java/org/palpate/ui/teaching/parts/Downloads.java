package org.palpate.ui.teaching.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.Role;
import org.palpate.ui.kit.Visitor;

/** Links to files that are made when they are asked for, by whoever is signed in then. */
public final class Downloads {

    /** The media type of the files that are printed. */
    public static final String PDF = "application/pdf";

    private final Visitor visitor;

    /** Links for whoever is signed in when they are asked for. */
    public Downloads(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * A link that looks like a button.
     *
     * @param file what it is called, asked when it is made
     * @param type the file's media type
     * @param make makes the file; it asks the doors itself who may have it
     */
    public Anchor link(String words, Supplier<String> file, String type, Supplier<byte[]> make) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(event -> response(file, type, make)),
                        words);
        link.addClassName("button");
        return link;
    }

    /** What is not, or no longer, this instructor's is not found, as by any other address. */
    private DownloadResponse response(Supplier<String> file, String type, Supplier<byte[]> make) {
        try {
            visitor.mustBe(Role.INSTRUCTOR);
            byte[] bytes = make.get();
            String name = file.get();
            visitor.tookAway(name);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        } catch (NotFoundException | UnknownClass | UnknownAssignment notTheirs) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
