package org.palpate.quiz.marking.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The word lists beside this class: one entry a line; a line that begins with # is a comment. */
public final class WordList {

    private WordList() {}

    /** The entries of a list; a list that is missing is a broken build. */
    public static List<String> entries(String name) {
        try (InputStream in = open(name)) {
            return lines(in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The entries of a list that is packed with gzip. */
    static List<String> packed(String name) {
        try (InputStream in = new GZIPInputStream(open(name))) {
            return lines(in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = WordList.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "The word list %s is missing from the class path: build the server again"
                            .formatted(name));
        }
        return in;
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static UncheckedIOException unreadable(String name, IOException cause) {
        return new UncheckedIOException("The word list %s cannot be read".formatted(name), cause);
    }
}
