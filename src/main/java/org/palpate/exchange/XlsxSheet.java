package org.palpate.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.palpate.refusal.Refusal;

/**
 * The first sheet of an Excel workbook (.xlsx, ECMA-376) that has something on it. It is a zip of
 * XML files; formulas are read as the results that are stored with them.
 */
final class XlsxSheet {

    /** A list of 2,000 lines needs less than a tenth of it; a bomb would need more. */
    private static final int LARGEST_PART = 20 * 1024 * 1024;

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int MOST_COLUMNS = 200;

    private XlsxSheet() {}

    /** Whether a file is a zip, as a workbook is. */
    static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /**
     * The lines of the first sheet with something on it.
     *
     * @throws Refusal when the file is no workbook, or a damaged one
     */
    static List<RosterSheet.Line> read(byte[] file) {
        try {
            Map<String, byte[]> parts = parts(file);
            List<String> texts = parts.containsKey(TEXTS) ? texts(parts.get(TEXTS)) : List.of();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().startsWith(SHEETS)) {
                    List<RosterSheet.Line> lines = lines(part.getValue(), texts);
                    if (!lines.isEmpty()) {
                        return lines;
                    }
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            if (damaged instanceof Refusal refused) {
                throw refused;
            }
            throw noWorkbook();
        }
        throw noWorkbook();
    }

    private static Refusal noWorkbook() {
        return new Refusal(
                "This file is no Excel workbook that can be read, or there is nothing on its sheets. Save the list as .xlsx or as CSV and try again.");
    }

    /** The sheets in their order, and the texts they share. */
    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts =
                new TreeMap<>((one, other) ->
                        one.length() != other.length()
                                ? Integer.compare(one.length(), other.length())
                                : one.compareTo(other));
        // By its table of contents, which says of every entry how long it is; a stream does not.
        Path copy = Files.createTempFile("roster", ".xlsx");
        try {
            Files.write(copy, file);
            try (var zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    String name = entry.getName();
                    boolean sheet =
                            name.startsWith(SHEETS)
                                    && name.endsWith(".xml")
                                    && name.indexOf('/', SHEETS.length()) < 0;
                    if (sheet || name.equals(TEXTS)) {
                        parts.put(name, part(zip, entry));
                    }
                }
            }
        } finally {
            Files.delete(copy);
        }
        return parts;
    }

    private static byte[] part(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(LARGEST_PART + 1);
            if (part.length > LARGEST_PART) {
                throw Roster.tooLarge();
            }
            return part;
        }
    }

    private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Each text, whose runs of different looks are one; how it is pronounced is left out. */
    private static List<String> texts(byte[] part) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        var text = new StringBuilder();
        XMLStreamReader xml = xml(part);
        boolean pronounced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "rPh" -> pronounced = true;
                    case "t" -> {
                        String run = xml.getElementText();
                        text.append(pronounced ? "" : run);
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    pronounced = false;
                } else if (xml.getLocalName().equals("si")) {
                    texts.add(text.toString());
                }
            }
        }
        return texts;
    }

    private static List<RosterSheet.Line> lines(byte[] part, List<String> texts)
            throws XMLStreamException {
        List<RosterSheet.Line> lines = new ArrayList<>();
        XMLStreamReader xml = xml(part);
        Map<Integer, String> cells = new HashMap<>();
        long row = 0;
        int column = -1;
        String type = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                add(lines, row, cells);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Long.parseLong(number);
                    cells.clear();
                    column = -1;
                }
                case "c" -> {
                    String place = xml.getAttributeValue(null, "r");
                    column = place == null ? column + 1 : column(place);
                    type = String.valueOf(xml.getAttributeValue(null, "t"));
                }
                case "v" -> {
                    String value = xml.getElementText();
                    cells.put(
                            column,
                            type.equals("s") ? texts.get(Integer.parseInt(value.strip())) : value);
                }
                case "t" -> cells.merge(column, xml.getElementText(), String::concat);
                default -> {}
            }
        }
        return lines;
    }

    private static void add(List<RosterSheet.Line> lines, long row, Map<Integer, String> cells) {
        int width =
                cells.keySet().stream()
                                .filter(at -> at < MOST_COLUMNS)
                                .mapToInt(at -> at)
                                .max()
                                .orElse(-1)
                        + 1;
        List<String> line = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            line.add(cells.getOrDefault(at, "").strip());
        }
        if (line.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new RosterSheet.Line(row, line));
        }
    }

    /** The column of a place like {@code AB12}, from 0. */
    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + place.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }
}
