package org.palpate.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The time zone that somebody means who writes another name for it: {@code Europe/Wien}, {@code
 * Vienna} and {@code Austria} are {@code Europe/Vienna}. Names in other languages and countries are
 * in {@code zones.txt}; everything else is the nearest name there is.
 */
public final class NearZone {

    private static final int LONGEST = 80;
    private static final int FEWEST_LETTERS = 4;

    /** The zones of places, by the name of the place alone: "vienna". */
    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.contains("/")
                                && !zone.matches(
                                        "(?:Etc|SystemV|US|Canada|Brazil|Chile|Mexico)/.*"))
                .sorted(Comparator.reverseOrder())
                .forEach(zone -> PLACES.put(place(zone), zone));
        for (String line : lines()) {
            String[] sides = line.split(" = ");
            for (String name : sides[1].split(", ")) {
                PLACES.put(place(name), sides[0]);
            }
        }
    }

    private NearZone() {}

    /** The zone that is meant; empty where none is near. */
    public static Optional<String> of(String typed) {
        if (typed.length() > LONGEST || typed.isBlank()) {
            return Optional.empty();
        }
        Set<String> zones = ZoneId.getAvailableZoneIds();
        String name = typed.strip().replace(' ', '_');
        String place = place(name);
        return zones.stream()
                .filter(zone -> zone.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Optional.ofNullable(PLACES.get(place)))
                .or(() ->
                        place.length() < FEWEST_LETTERS
                                ? Optional.empty()
                                : NearName.within(1, place, PLACES.keySet()).map(PLACES::get))
                .or(() -> NearName.of(name, zones));
    }

    /** The last part, in small letters without accents and marks. */
    private static String place(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replaceAll("[^\\p{L}]", "");
    }

    private static List<String> lines() {
        try (InputStream in = NearZone.class.getResourceAsStream("zones.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The list zones.txt is missing from the class path: build the server again");
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list zones.txt cannot be read", e);
        }
    }
}
