package org.palpate.content.reading;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.palpate.content.yaml.Source;

/**
 * Asks Java's own strict parser whether a drawing is XML of a sane size. Jsoup, which then reads
 * it, forgives everything: an unclosed {@code <g>} would silently swallow half a drawing.
 */
final class WellFormed {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 10_000;

    private WellFormed() {}

    static boolean check(Source source) {
        try {
            return check(source, harmlessReader(source.text()));
        } catch (XMLStreamException mistake) {
            int line = mistake.getLocation() == null ? 1 : mistake.getLocation().getLineNumber();
            source.problem(
                    Math.max(line, 1),
                    "This is not XML: %s".formatted(cause(mistake)),
                    "Close every element and quote every value.");
            return false;
        }
    }

    private static boolean check(Source source, XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE) {
                source.problem(
                        reader.getLocation().getLineNumber(),
                        "A drawing cannot have a document type or entities.",
                        "Remove the line '<!DOCTYPE …>'.");
                return false;
            }
            if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                source.problem(
                        reader.getLocation().getLineNumber(),
                        "The drawing has more than %d elements or is nested more than %d deep."
                                .formatted(MOST_ELEMENTS, DEEPEST),
                        "Simplify it.");
                return false;
            }
        }
        return true;
    }

    private static XMLStreamReader harmlessReader(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /** The message without the parser's "ParseError at [row,col]:[3,7] Message:". */
    private static String cause(XMLStreamException mistake) {
        String message = String.valueOf(mistake.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length()).strip();
    }
}
