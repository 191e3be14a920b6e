package org.palpate.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.people.PersonId;
import org.palpate.people.lists.ListLayouts;
import org.springframework.stereotype.Service;

/** How lists are laid out, as the school settled it the last time, or else as it looks. */
@Service
public class RosterLayouts {

    private final ListLayouts remembered;

    RosterLayouts(ListLayouts remembered) {
        this.remembered = remembered;
    }

    /**
     * The layout to begin with.
     *
     * @param asLastTime whether it is remembered, and no guess
     */
    public record Preset(RosterLayout layout, boolean asLastTime) {}

    /** The layout a list with the same headings had, or else the likeliest. */
    public Preset preset(PersonId reader, RosterSheet sheet) {
        RosterLayout guess = RosterLayout.guess(sheet);
        if (!guess.headed()) {
            return new Preset(guess, false);
        }
        Optional<RosterLayout> last =
                remembered
                        .find(reader, headings(sheet))
                        .map(text -> read(text, sheet.columns()))
                        .filter(layout -> layout.objection().isEmpty());
        return new Preset(last.orElse(guess), last.isPresent());
    }

    /** Remembers the layout of a list with headings; one without cannot be told from another. */
    public void remember(PersonId instructor, RosterSheet sheet, RosterLayout layout) {
        if (layout.headed()) {
            remembered.remember(
                    instructor,
                    headings(sheet),
                    layout.uses().stream().map(RosterUse::name).collect(Collectors.joining(" ")));
        }
    }

    private static List<String> headings(RosterSheet sheet) {
        return sheet.lines().getFirst().cells().stream().map(RosterWords::plain).toList();
    }

    /** What an older server wrote may lack columns or have words that are gone. */
    private static RosterLayout read(String text, int columns) {
        RosterUse[] uses = new RosterUse[columns];
        Arrays.fill(uses, RosterUse.IGNORED);
        String[] words = text.split(" ");
        for (int column = 0; column < Math.min(columns, words.length); column++) {
            String word = words[column];
            uses[column] =
                    Arrays.stream(RosterUse.values())
                            .filter(use -> use.name().equals(word))
                            .findFirst()
                            .orElse(RosterUse.IGNORED);
        }
        return new RosterLayout(true, List.of(uses));
    }
}
